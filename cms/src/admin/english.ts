import { englishLabels } from './translations/english-labels';
import { enumerations } from './translations/enumerations';
import { ours } from './translations/ours';

/** What is ours, for who chooses English in their profile. */
export const english: Record<string, string> = {
  ...englishLabels,
  ...enumerations.english,
  ...ours.english,
};
