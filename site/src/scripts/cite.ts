/** Copies citations: of the report by the button under its title, of a place by the mark beside it. */
const report = document.querySelector<HTMLElement>('[data-citation]');
const notice = document.querySelector<HTMLElement>('[data-citation-status]');

document.addEventListener('click', (event) => {
  if (!report || !(event.target instanceof Element)) return;
  const place = event.target.closest<HTMLAnchorElement>('a.permalink');
  const button = event.target.closest('button[data-cite]');
  if (!place && !button) return;
  event.preventDefault();
  if (place) history.replaceState(null, '', place.hash);
  void copy(citationOf(report.dataset['citation'] ?? '', place));
});

document.querySelector('button[data-print]')?.addEventListener('click', () => print());

/** The report's citation with today for the day of access, or the same of a place in it. */
function citationOf(citation: string, place: HTMLAnchorElement | null): string {
  const dated = citation.replace('引用日期', new Date().toLocaleDateString('sv-SE'));
  if (!place) return dated;
  const here = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return dated
    .replace(/(\[R\/OL\]\. )\((\d{4})/, `$1$2: ${trailTo(place)}($2`)
    .replace(/\S+\.$/, `${new URL(place.hash, here).href}.`);
}

/** The headings on the way to a place, outermost first. */
function trailTo(place: Element): string {
  const names: string[] = [];
  for (let at = place.closest('section[id]'); at; at = at.parentElement?.closest('section[id]') ?? null) {
    const heading = at.querySelector(':scope > :is(h2, h3, h4, h5, h6), :scope > div > :is(h3, h4, h5, h6)');
    const name = heading?.cloneNode(true);
    if (!(name instanceof Element)) continue;
    for (const unseen of name.querySelectorAll('.visually-hidden')) unseen.remove();
    names.unshift(name.textContent.replace(/\s+/g, ''));
  }
  return names.join(' > ');
}

async function copy(citation: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation);
    say('已复制引用格式：', citation);
  } catch {
    say('请选择并复制：', citation);
  }
}

function say(what: string, citation: string): void {
  if (!notice) return;
  notice.hidden = false;
  notice.querySelector('b')?.replaceChildren(what);
  notice.querySelector('span')?.replaceChildren(citation);
}

notice?.querySelector('button')?.addEventListener('click', () => {
  notice.hidden = true;
});

export {};
