import { useEffect, type RefObject } from 'react';

/** How long the mouse must rest on a piece before the other column moves: passing over it moves nothing. */
const REST_MS = 150;

/**
 * Marks a piece, figure or honor and its twin in the other column while either is pointed at or focused, and shows
 * the twin. Done on the page itself: drawing a long report anew at every move of the mouse would lag behind it.
 */
export function useTies(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let tied: HTMLElement[] = [];
    let last = '';
    let rest: ReturnType<typeof setTimeout> | undefined;

    const tie = (target: EventTarget | null, delay: number) => {
      const piece = attributeOf(target, 'data-piece');
      const mark = attributeOf(target, 'data-mark');
      const from = attributeOf(target, 'data-column');
      const name = [from, piece, mark].join('/');
      if (name === last) return;
      last = name;
      clearTimeout(rest);
      for (const one of tied) one.removeAttribute('data-tied');
      const pieces = piece === '' ? [] : all(element, `[data-piece="${CSS.escape(piece)}"]`);
      const marks = mark === '' ? [] : pieces.flatMap((one) => all(one, `[data-mark="${CSS.escape(mark)}"]`));
      tied = [...pieces, ...marks];
      for (const one of tied) one.setAttribute('data-tied', '');
      const twin = [...marks, ...pieces].find((one) => attributeOf(one, 'data-column') !== from);
      if (twin) rest = setTimeout(() => show(twin), delay);
    };
    let [x, y] = [0, 0];
    const onMove = ({ target, screenX, screenY }: MouseEvent) => {
      // A column that scrolls below a mouse at rest is not pointed at.
      if (screenX === x && screenY === y) return;
      [x, y] = [screenX, screenY];
      if (attributeOf(target, 'data-piece') !== '') tie(target, REST_MS);
      else tie(document.activeElement, REST_MS);
    };
    const onFocus = ({ target }: FocusEvent) => tie(target, 0);
    element.addEventListener('mousemove', onMove);
    element.addEventListener('focusin', onFocus);
    return () => {
      clearTimeout(rest);
      element.removeEventListener('mousemove', onMove);
      element.removeEventListener('focusin', onFocus);
    };
  }, [root]);
}

const attributeOf = (target: EventTarget | null, name: string): string =>
  (target instanceof Element && target.closest(`[${name}]`)?.getAttribute(name)) || '';

const all = (within: Element, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** Scrolls the column around an element, and nothing else of the page, as far as needed to show it. */
export function show(element: Element): void {
  const column = element.closest('[data-column]');
  if (!column) return;
  const outer = column.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const room = 16;
  if (inner.top >= outer.top + room && Math.min(inner.bottom, inner.top + 120) <= outer.bottom - room) return;
  column.scrollTop += inner.top - outer.top - outer.height / 4;
}
