import { updateSchema } from 'cm6-graphql';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, print } from 'graphql';
import { fromAddress, toAddress } from './address.ts';
import { Documentation } from './documentation.ts';
import { byId } from './dom.ts';
import { queryEditor, resultView, setText, textOf, variablesEditor } from './editor.ts';
import { ask, type Answer, type Question, toCurl, VariablesError } from './request.ts';
import { SAMPLES } from './samples.ts';

const status = byId('status', HTMLElement);
const run = byId('run', HTMLButtonElement);
const samples = byId('samples', HTMLSelectElement);
const more = byId('more', HTMLDetailsElement);
const token = byId('token', HTMLInputElement);
const find = byId('find', HTMLInputElement);

let documentation: Documentation | null = null;

const start = fromAddress(location.hash) ?? SAMPLES[0];
const query = queryEditor(byId('query', HTMLElement), {
  text: start.query,
  onRun: () => void answer(),
  onChange: () => (samples.value = ''),
  onAskWhatIs: (field, type, parent) => {
    if (parent) documentation?.show(parent, field);
    else if (type) documentation?.show(type.replace(/[[\]!]/g, ''));
  },
});
const variables = variablesEditor(byId('variables', HTMLElement), start.variables, () => void answer());
const result = resultView(byId('result', HTMLElement));
more.open = start.variables !== '';

samples.append(new Option('示例', ''), ...SAMPLES.map(({ name }, index) => new Option(name, String(index))));
samples.addEventListener('change', () => {
  const index = samples.value;
  const sample = SAMPLES[Number(index)];
  if (index === '' || !sample) return;
  fill(sample);
  samples.value = index;
});
addEventListener('hashchange', () => {
  const asked = fromAddress(location.hash);
  if (asked) fill(asked);
});

run.addEventListener('click', () => void answer());
byId('tidy', HTMLButtonElement).addEventListener('click', () => void attempt(tidy));
byId('curl', HTMLButtonElement).addEventListener(
  'click',
  () => void attempt(() => copy(toCurl(question()), 'curl')),
);
byId('link', HTMLButtonElement).addEventListener('click', () => {
  void attempt(() => {
    keepInAddress();
    return copy(location.href, '链接');
  });
});
find.addEventListener('input', () => documentation?.find(find.value));

await loadSchema();

function question(): Question {
  return { query: textOf(query), variables: textOf(variables), token: token.value };
}

function fill(asked: Pick<Question, 'query' | 'variables'>): void {
  setText(query, asked.query);
  setText(variables, asked.variables);
  more.open = asked.variables !== '';
}

/** The address asks what the page asks, so that it can be kept and passed on. */
const keepInAddress = () => history.replaceState(null, '', toAddress(question()));

async function answer(): Promise<void> {
  run.disabled = true;
  status.textContent = '正在查询…';
  try {
    keepInAddress();
    const given = await ask(question());
    setText(result, given.text);
    status.textContent = describe(given);
  } catch (error) {
    say(error);
  } finally {
    run.disabled = false;
  }
}

function describe({ status: code, milliseconds, bytes }: Answer): string {
  const size = bytes < 1024 ? `${bytes} 字节` : `${(bytes / 1024).toFixed(1)} KB`;
  return `HTTP ${code}，${milliseconds} 毫秒，${size}`;
}

/** Lays the query out anew. GraphQL's printer knows no comments, so those before the query are kept. */
function tidy(): void {
  const text = textOf(query);
  const comments = /^(?:[ \t]*#.*\n)*/.exec(text)?.[0] ?? '';
  setText(query, `${comments}${print(parse(text))}\n`);
}

/** Browsers let a page copy only where it came over TLS or from the same machine. */
async function copy(text: string, name: string): Promise<void> {
  if (isSecureContext) {
    await navigator.clipboard.writeText(text);
    status.textContent = `已复制${name}`;
  } else {
    setText(result, text);
    status.textContent = `浏览器不让本页复制，${name}见下方`;
  }
}

/** Does something that may fail for a reason the reader can mend. */
async function attempt(action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    say(error);
  }
}

function say(error: unknown): void {
  if (error instanceof VariablesError) status.textContent = error.message;
  else if (error instanceof TypeError) status.textContent = '没有连上接口，请检查网络后再试。';
  else status.textContent = error instanceof Error ? error.message : String(error);
}

async function loadSchema(): Promise<void> {
  try {
    const { text } = await ask({ query: getIntrospectionQuery(), variables: '', token: '' });
    // What it is not, buildClientSchema refuses.
    const { data } = JSON.parse(text) as { data: IntrospectionQuery };
    const schema = buildClientSchema(data);
    updateSchema(query, schema);
    documentation = new Documentation(byId('documentation', HTMLElement), schema);
  } catch (error) {
    byId('documentation', HTMLElement).textContent = '说明没有读到，请刷新再试。';
    say(error);
  }
}
