import { enumerations } from './translations/enumerations';
import { labels } from './translations/labels';
import { SENTENCES } from './translations/sentences';

/** What is ours, for who chooses English in their profile. */
export const english: Record<string, string> = {
  ...SENTENCES,
  ...labels.english,
  ...enumerations.english,
  'HomePage.header.subtitle': 'Yearly work reports',
  'Auth.form.welcome.title': 'Yearly work reports',
  'Auth.form.welcome.subtitle': 'Log in to your account',
};
