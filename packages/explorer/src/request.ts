export interface Question {
  query: string;
  /** As JSON; empty for none. */
  variables: string;
  token: string;
}

export interface Answer {
  /** As the server wrote it, laid out where it is JSON. */
  text: string;
  status: number;
  milliseconds: number;
  bytes: number;
}

/** Variables that are no JSON; the message is for the reader. */
export class VariablesError extends Error {
  override name = 'VariablesError';
}

/** The page is served where the API is. */
const address = () => `${location.origin}${location.pathname}`;

/** @throws VariablesError */
function bodyOf({ query, variables }: Question): string {
  if (variables.trim() === '') return JSON.stringify({ query });
  try {
    return JSON.stringify({ query, variables: JSON.parse(variables) as unknown });
  } catch (error) {
    throw new VariablesError(
      `变量不是正确的 JSON：${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

const headersOf = ({ token }: Question): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  ...(token.trim() && { authorization: `Bearer ${token.trim()}` }),
});

/**
 * Asks the API.
 * @throws VariablesError, or TypeError where nothing answers
 */
export async function ask(question: Question): Promise<Answer> {
  const body = bodyOf(question);
  const start = performance.now();
  const response = await fetch(address(), {
    method: 'POST',
    headers: headersOf(question),
    body,
    // A token is given in words; no cookie of the admin counts here.
    credentials: 'omit',
  });
  const text = await response.text();
  return {
    text: layOut(text),
    status: response.status,
    milliseconds: Math.round(performance.now() - start),
    bytes: new TextEncoder().encode(text).length,
  };
}

function layOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/**
 * The question as a command for a shell; a token stands in a variable, not in the text.
 * @throws VariablesError
 */
export function toCurl(question: Question): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  return [
    `curl ${quoted(address())}`,
    `-H 'content-type: application/json'`,
    ...(question.token.trim() ? [`-H "authorization: Bearer $API_TOKEN"`] : []),
    `--data-raw ${quoted(bodyOf(question))}`,
  ].join(' \\\n  ');
}
