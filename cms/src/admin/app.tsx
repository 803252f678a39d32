import { zhHans } from './zh-hans';

const LANGUAGE_KEY = 'strapi-admin-language';

// Strapi opens in English for whoever has not chosen; our editors work in Chinese. A choice made in the profile stays.
if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'zh-Hans');

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': zhHans },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {},
};
