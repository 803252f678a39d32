import { useEffect, type RefObject } from 'react';

/**
 * Marks a piece and its twin in the other column while either is pointed at or focused. Done on the page itself:
 * drawing a long report anew at every move of the mouse would lag behind it.
 */
export function useTies(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let tied: Element[] = [];
    const tie = (event: Event) => {
      const piece = event.target instanceof Element ? event.target.closest('[data-piece]') : null;
      const key = piece?.getAttribute('data-piece') ?? '';
      if (piece !== null && tied.includes(piece)) return;
      for (const one of tied) one.classList.remove('tied');
      tied = key === '' ? [] : [...element.querySelectorAll(`[data-piece="${CSS.escape(key)}"]`)];
      for (const one of tied) one.classList.add('tied');
      const twin = tied.find(
        (one) => one !== piece && one.closest('[data-column]') !== piece?.closest('[data-column]'),
      );
      const column = twin?.closest('[data-column]');
      if (twin && column) scrollWithin(column, twin);
    };
    element.addEventListener('mouseover', tie);
    element.addEventListener('focusin', tie);
    return () => {
      element.removeEventListener('mouseover', tie);
      element.removeEventListener('focusin', tie);
    };
  }, [root]);
}

/** Scrolls a column, and nothing else of the page, as far as needed to show one of its elements. */
export function scrollWithin(column: Element, element: Element): void {
  const outer = column.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const room = 24;
  if (inner.top < outer.top + room) column.scrollTop += inner.top - outer.top - room;
  else if (inner.top > outer.bottom - 2 * room) column.scrollTop += inner.top - outer.top - outer.height / 3;
}
