import { enumerations } from './translations/enumerations';
import { labels } from './translations/labels';
import { ours } from './translations/ours';

/** What is ours, for who chooses English in their profile. */
export const english: Record<string, string> = {
  ...labels.english,
  ...enumerations.english,
  ...ours.english,
};
