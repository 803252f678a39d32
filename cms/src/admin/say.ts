import { createIntl, createIntlCache } from 'react-intl';
import { inEnglish } from '../language/in-english';
import { SENTENCES } from './translations/sentences';

/** What our pages say, in Chinese as it stands in their code; a sentence without English does not compile. */
export type Sentence = keyof typeof SENTENCES;

type Values = Readonly<Record<string, string | number>>;

const CACHE = createIntlCache();
const ENGLISH = createIntl({ locale: 'en', messages: SENTENCES }, CACHE);
const CHINESE = createIntl({ locale: 'zh-Hans', defaultLocale: 'zh-Hans' }, CACHE);

/** A sentence in the language that its reader has chosen. */
export const say = (sentence: Sentence, values?: Values): string =>
  (isEnglish() ? ENGLISH : CHINESE).formatMessage(
    { id: sentence, defaultMessage: sentence.replace(/\|.*/, '') },
    values,
  );

/** The same for what the server says, which says it in Chinese. */
export const told = (words: string): string => (isEnglish() ? inEnglish(words) : words);

/** A sentence as Strapi takes it, for menus, cards and columns. */
export const messageOf = (sentence: Sentence) => ({ id: sentence, defaultMessage: sentence });

/** For dates. */
export const languageTag = (): string => (isEnglish() ? 'en-GB' : 'zh-CN');

/** Strapi keeps there what is chosen in the profile, or before logging in. */
export const isEnglish = (): boolean => localStorage.getItem('strapi-admin-language') === 'en';
