/** Marks in the contents the section that is being read: the last one whose heading has passed the upper third. */
const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);

let current: HTMLAnchorElement | undefined;

function follow(): void {
  const line = innerHeight / 3;
  const last = sections.findLastIndex((section) => section.getBoundingClientRect().top < line);
  const next = links[last];
  if (next === current) return;
  current?.removeAttribute('aria-current');
  next?.setAttribute('aria-current', 'true');
  current = next;
  if (contents && contents.scrollHeight > contents.clientHeight)
    contents.scrollTop = (next?.offsetTop ?? 0) - contents.clientHeight / 2;
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  },
  { passive: true },
);
follow();

// On a phone the contents cover the text: they close when a place is chosen.
contents?.addEventListener('click', ({ target }) => {
  const summary = contents.querySelector('summary');
  if (target instanceof HTMLAnchorElement && summary?.checkVisibility()) contents.open = false;
});

export {};
