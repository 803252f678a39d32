import { searchPath } from '../paths.ts';
import { excerptOf, spansOf, type Stretch, stretchesOf } from '../search/excerpt.ts';
import type { Entry, IndexedReport } from '../search/index-format.ts';
import { ENTRY_KINDS } from '../search/kinds.ts';
import { termsOf } from '../search/query.ts';
import { type Found, type Question, type ReportHits, Search } from '../search/search.ts';

/** Results shown at once. */
const PAGE = 20;
/** Milliseconds without typing after which a search begins. */
const PAUSE = 200;
/** Reports read at once. */
const AT_ONCE = 4;

const form = part('form[data-search]', HTMLFormElement);
const field = part('#query', HTMLInputElement);
const status = part('[data-status]', HTMLElement);
const results = part('[data-results]', HTMLElement);
const more = part('[data-more]', HTMLButtonElement);
const widen = part('[data-widen]', HTMLElement);
const hints = part('[data-hints]', HTMLElement);
const reportTemplate = part('template[data-report]', HTMLTemplateElement);
const hitTemplate = part('template[data-hit]', HTMLTemplateElement);
const FILTERS = ['office', 'year', 'kind', 'theme'] as const;

const search = new Search(async (path, lasting) => {
  const response = await fetch(path, { cache: lasting ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}, searchPath);

/** What is shown belongs to the latest search; an earlier one that ends later is dropped. */
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

const chosen = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

function question(): Question {
  const year = Number(chosen('year'));
  const given = { office: chosen('office'), kind: chosen('kind'), theme: chosen('theme') };
  return {
    query: field.value,
    ...(year > 0 && { year }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
  };
}

const isNarrowed = (): boolean => FILTERS.some((name) => chosen(name) !== '');

function address(): string {
  const parameters = new URLSearchParams();
  if (field.value.trim() !== '') parameters.set('q', field.value.trim());
  for (const name of FILTERS) if (chosen(name) !== '') parameters.set(name, chosen(name));
  return parameters.size === 0 ? searchPath : `${searchPath}?${parameters.toString()}`;
}

function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) {
      select.value = parameters.get(name) ?? '';
      if (select.selectedIndex === -1) select.value = '';
    }
  }
}

/** Typing changes the address in place; a decision, such as Enter or a filter, is a step to go back to. */
function remember(how: 'pushState' | 'replaceState'): void {
  const next = address();
  if (next !== location.pathname + location.search) history[how](null, '', next);
}

async function run(): Promise<void> {
  clearTimeout(pause);
  latest += 1;
  const turn = latest;
  const asked = question();
  if (termsOf(asked.query).length === 0) {
    show({ hints: true });
    return;
  }
  results.ariaBusy = 'true';
  try {
    await withFreshIndex(async () => showPages(await search.find(asked), asked, turn));
  } catch (error) {
    fail(error, turn);
  } finally {
    if (turn === latest) results.ariaBusy = null;
  }
}

/** After the site has been built anew, files of the index known so far may be gone. */
async function withFreshIndex(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch {
    search.forget();
    await ask();
  }
}

function fail(error: unknown, turn: number): void {
  console.error(error);
  search.forget();
  if (turn === latest) show({ status: '搜索数据没有读取成功。请检查网络，再按一次“搜索”。' });
}

async function showPages(found: Found, asked: Question, turn: number): Promise<void> {
  const waiting = [...found.candidates];
  let shown = 0;
  let reports = 0;

  const nextPage = async (): Promise<Node[]> => {
    const page: ReportHits[] = [];
    const enough = () => page.reduce((count, { hits }) => count + hits.length, 0) >= PAGE;
    while (waiting.length > 0 && !enough()) {
      const some = waiting.splice(0, AT_ONCE);
      const read = await Promise.all(some.map((candidate) => search.hitsIn(candidate, found.terms)));
      page.push(...read.filter(({ hits }) => hits.length > 0));
    }
    reports += page.length;
    shown += page.reduce((count, { hits }) => count + hits.length, 0);
    return page.map((report) => drawReport(report, found.terms));
  };

  const nodes = await nextPage();
  if (turn !== latest) return;
  show({
    status: '',
    nodes,
    hints: shown === 0,
    widen: shown === 0 && isNarrowed(),
  });
  const tell = () => {
    const left = waiting.reduce((count, { entries }) => count + entries.length, 0);
    status.textContent = summary(found, asked.query, {
      places: shown + left,
      reports: reports + waiting.length,
      exact: left === 0 || found.terms.every((term) => Array.from(term).length <= 2),
    });
    more.hidden = left === 0;
  };
  tell();
  const showNextPage = async () => {
    const next = await nextPage();
    if (turn !== latest) return;
    results.append(...next);
    const [first] = next;
    if (first instanceof Element) first.querySelector<HTMLElement>('li a')?.focus();
    tell();
  };
  more.onclick = () => {
    showNextPage().catch((error: unknown) => fail(error, turn));
  };
}

function summary(
  { byWords, terms }: Found,
  query: string,
  { places, reports, exact }: { places: number; reports: number; exact: boolean },
): string {
  const looked = `“${query.trim()}”`;
  if (places === 0) return `没有找到${looked}。可以换一个更短的词，或者用空格把几个词隔开。`;
  const count = `${exact ? '' : '约 '}${places} 条，在 ${reports} 份报告里`;
  return byWords
    ? `没有与${looked}完全一致的文字。同时有${terms.map((term) => `“${term}”`).join('')}的有 ${count}。`
    : `${looked}：找到 ${count}。`;
}

interface View {
  status?: string;
  nodes?: Node[];
  hints?: boolean;
  widen?: boolean;
}

function show(view: View): void {
  status.textContent = view.status ?? '';
  results.replaceChildren(...(view.nodes ?? []));
  hints.hidden = !view.hints;
  widen.hidden = !view.widen;
  const link = widen.querySelector('a');
  if (link) link.search = new URLSearchParams({ q: field.value.trim() }).toString();
  more.hidden = true;
}

function drawReport({ report, hits }: ReportHits, terms: readonly string[]): Element {
  const section = copyOf(reportTemplate);
  const title = section.querySelector<HTMLAnchorElement>('[data-title]');
  if (title) {
    title.href = report.path;
    title.textContent = `${report.officeName} › ${report.time}`;
  }
  section.querySelector('[data-fictional]')?.toggleAttribute('hidden', !report.fictional);
  section.querySelector('[data-hits]')?.append(...hits.map((hit) => drawHit(hit, report, terms)));
  return section;
}

function drawHit(entry: Entry, report: IndexedReport, terms: readonly string[]): Element {
  const item = copyOf(hitTemplate);
  const { path, kind, trail, name, text } = entry;
  const spans = spansOf(name + text, terms);
  const inText = spans.flatMap(({ start, end }) =>
    end > name.length ? [{ start: Math.max(0, start - name.length), end: end - name.length }] : [],
  );
  const link = item.querySelector<HTMLAnchorElement>('[data-name]');
  if (link) {
    link.href = path;
    if (name === '') link.textContent = trail.at(-1) ?? report.title;
    else link.append(...draw(stretchesOf(name, spans)));
  }
  item.querySelector('[data-kind]')?.append(ENTRY_KINDS[kind]);
  item.querySelector('[data-trail]')?.append(trail.join(' › '));
  item.querySelector('[data-excerpt]')?.append(...draw(excerptOf(text, inText)));
  return item;
}

/** Words of reports and readers become text, never markup. */
const draw = (stretches: readonly Stretch[]): Node[] =>
  stretches.map(({ text, found }) => {
    if (!found) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

function copyOf(template: HTMLTemplateElement): Element {
  const element = template.content.firstElementChild;
  if (!element) throw new Error('The search page lacks the content of a template.');
  return document.importNode(element, true);
}

function part<E extends Element>(selector: string, type: new () => E): E {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page lacks ${selector}.`);
  return element;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  remember('pushState');
  void run();
});
form.addEventListener('change', (event) => {
  if (event.target === field) return;
  remember('pushState');
  void run();
});
function runSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    remember('replaceState');
    void run();
  }, PAUSE);
}

// The letters of a word that an input method is still composing are not yet what is looked for.
field.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) clearTimeout(pause);
  else runSoon();
});
field.addEventListener('compositionend', runSoon);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || field.value === '') return;
  event.preventDefault();
  field.value = '';
  remember('replaceState');
  void run();
});
document.addEventListener('keydown', (event) => {
  const elsewhere = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
  if (event.key !== '/' || elsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
  field.select();
});
addEventListener('popstate', () => {
  readAddress();
  void run();
});

readAddress();
if (field.value === '') field.focus({ preventScroll: true });
void run();
