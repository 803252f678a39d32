import schema from '@work-reports/types/schema.graphql?raw';
import { apiInputsPath, apiReferencePath } from '../paths.ts';
import { toReference } from './reference.ts';

/** What the API offers, as its schema in the repository says. */
export const reference = toReference(schema);

const inputs = new Set(reference.inputs.map(({ name }) => name));

/** Where a type, or a field by its anchor, is explained. */
export const explainedAt = (anchor: string): string =>
  `${inputs.has(anchor.split('-')[0] ?? '') ? apiInputsPath : apiReferencePath}#${anchor}`;
