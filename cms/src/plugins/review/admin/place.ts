import type { Finding } from '@work-reports/report-text';

/** Words in a field of a form. */
type Place = Pick<Finding['place'], 'field' | 'start' | 'end'>;

/** Names the place in an address. Strapi's own `?field=` breaks the page of an entry with a list of components (5.54). */
export const hashOf = ({ field, start, end }: Place): string => `#${field}:${start}-${end}`;

/** Brings the words at a place of the form into sight and selects them, as far as the form has them. */
export function selectPlace(hash: string): void {
  const [, field, start, end] = /^#(\w+):(\d+)-(\d+)$/.exec(hash) ?? [];
  if (field === undefined) return;
  const [input] = document.getElementsByName(field);
  if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return;
  input.scrollIntoView({ block: 'center' });
  input.focus({ preventScroll: true });
  input.setSelectionRange(Number(start), Number(end));
}
