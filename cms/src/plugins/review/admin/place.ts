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
  if (input instanceof HTMLTextAreaElement)
    input.scrollTop = heightOf(input, Number(end)) - input.clientHeight / 2;
}

/** How far down its text a character stands, read off a copy that ends there: browsers do not scroll to a selection. */
function heightOf(input: HTMLTextAreaElement, end: number): number {
  const copy = document.createElement('textarea');
  copy.className = input.className;
  copy.value = input.value.slice(0, end);
  copy.style.cssText = `position: absolute; visibility: hidden; width: ${input.offsetWidth}px; height: 0; min-height: 0`;
  input.after(copy);
  const height = copy.scrollHeight;
  copy.remove();
  return height;
}
