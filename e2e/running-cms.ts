import { existsSync } from 'node:fs';
import { type RunningCms, startCms } from '../scripts/cms.ts';
import { CMS } from '../system/folders.ts';
import { freePort } from '../system/ports.ts';
import { capture, stop } from '../system/processes.ts';
import { newSecrets } from '../system/secrets.ts';
import { type Database, freshDatabase, openDatabase, type RawDatabase } from './database.ts';
import { copyFirstStart } from './first-start.ts';

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { cost?: { requested: number; budget: number } };
}

/** The account of the first administrator. */
export const ADMINISTRATOR = { email: 'admin@example.com', password: 'Example-2024' };

/** A real CMS on a database of its own, with the sample report in it, and its first administrator. */
export class TestCms {
  readonly url: string;
  /** The token with which reports may be imported. */
  readonly importToken: string;
  /** All that it has printed so far. */
  readonly output: () => string;
  readonly pid: number | undefined;
  private readonly env: Record<string, string>;
  private readonly ends: (() => Promise<void>)[];
  private token: Promise<string> | undefined;
  private people = 0;

  private constructor(
    { url, output, process }: RunningCms,
    env: Record<string, string>,
    ends: (() => Promise<void>)[],
  ) {
    this.url = url;
    this.output = output;
    this.pid = process.pid;
    this.importToken = env['IMPORT_TOKEN'] ?? '';
    this.env = env;
    this.ends = ends;
  }

  static async start(extra: Record<string, string> = {}, database: Database = 'sqlite'): Promise<TestCms> {
    const { settings, end } = await freshDatabase(database);
    const env: Record<string, string> = {
      ...newSecrets(),
      HOST: '127.0.0.1',
      IMPORT_SAMPLE: 'true',
      // Reviews have tests of their own; elsewhere whoever may publish does so at once.
      REVIEW_LEVELS: '0',
      ...settings,
      ...extra,
    };
    try {
      const file = env['DATABASE_FILENAME'];
      if (file && !existsSync(file)) Object.assign(env, await copyFirstStart(file, env), extra);
      return await TestCms.launch(env, [end]);
    } catch (error) {
      await end();
      throw error;
    }
  }

  /** Starts one more CMS on the same database; it ends with this one. */
  async another(extra: Record<string, string> = {}): Promise<TestCms> {
    const other = await TestCms.launch({ ...this.env, ...extra }, []);
    other.administrator = this.administrator;
    this.ends.unshift(() => other.stop());
    return other;
  }

  private static async launch(env: Record<string, string>, ends: (() => Promise<void>)[]): Promise<TestCms> {
    const cms = await startCms(await freePort(), { env });
    return new TestCms(cms, env, [() => stop(cms.process), ...ends]);
  }

  /** Opens the database behind the back of the CMS. */
  database = (): Promise<RawDatabase> => openDatabase(this.env);

  /** What `pnpm verify` finds in the database: every fault as a sentence. */
  async faults(): Promise<string[]> {
    const { code, output, complaints } = await capture(process.execPath, ['dist/src/consistency/main.js'], {
      cwd: CMS,
      env: this.env,
    });
    if (code !== 0 && code !== 1) throw new Error(complaints);
    // The last line sums up.
    return output.trim().split('\n').slice(0, -1);
  }

  async stop(): Promise<void> {
    for (const end of this.ends) await end();
  }

  /** Asks GraphQL as anybody may, or with a token. */
  async ask(query: string, variables: Record<string, unknown> = {}, token?: string): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer;
  }

  /** Calls the admin's own API as the first administrator, as the admin's pages do. */
  admin: AdminCall = async (method, route, body) =>
    this.call(await this.administrator(), method, route, body);

  /** Makes an account with roles and offices to work for, and returns what calls the admin's API by it. */
  async person(roles: readonly string[], offices: readonly string[] = []): Promise<Person> {
    this.people += 1;
    const email = `person-${this.people}@example.com`;
    const password = 'Example-2024';
    const name = { lastname: '示', firstname: '甲乙丙丁戊己庚辛壬癸'.charAt((this.people - 1) % 10) };
    const known = await this.admin('GET', '/admin/roles');
    const ids = (known.body.data as unknown as { id: number; name: string }[])
      .filter(({ name }) => roles.includes(name))
      .map(({ id }) => id);
    if (ids.length !== roles.length) throw new Error(`Not all of these roles are there: ${roles.join()}.`);
    const created = await this.admin('POST', '/admin/users', {
      ...name,
      email,
      roles: ids,
    });
    const { id, registrationToken } = created.body.data ?? {};
    const registered = await this.call('', 'POST', '/admin/register', {
      registrationToken,
      userInfo: { ...name, password },
    });
    const token = String(registered.body.data?.['token']);
    if (offices.length > 0) await this.admin('PUT', `/review/staff/${String(id)}`, { offices });
    return {
      id: Number(id),
      email,
      password,
      call: (method, route, body) => this.call(token, method, route, body),
    };
  }

  private async call(
    token: string,
    method: string,
    route: string,
    body?: object,
  ): Promise<{ status: number; body: AdminBody }> {
    const response = await fetch(`${this.url}${route}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: (isJson ? JSON.parse(text) : {}) as AdminBody };
  }

  /** Creates a draft in the admin and returns its document id. */
  async draft(type: string, fields: object): Promise<string> {
    const { status, body } = await this.admin(
      'POST',
      `/content-manager/collection-types/${uid(type)}`,
      fields,
    );
    if (status !== 201) throw new Error(`No ${type} was created: ${JSON.stringify(body)}`);
    return String(body.data?.documentId);
  }

  edit = (type: string, id: string, fields: object) =>
    this.admin('PUT', `/content-manager/collection-types/${uid(type)}/${id}`, fields);

  act = (type: string, id: string, action: 'publish' | 'unpublish' | 'discard', fields: object = {}) =>
    this.admin('POST', `/content-manager/collection-types/${uid(type)}/${id}/actions/${action}`, fields);

  remove = (type: string, id: string) =>
    this.admin('DELETE', `/content-manager/collection-types/${uid(type)}/${id}`);

  private administrator = () => (this.token ??= this.register());

  private async register(): Promise<string> {
    const response = await fetch(`${this.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        firstname: '示例',
        lastname: '管理员',
        ...ADMINISTRATOR,
      }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return data.token;
  }
}

type AdminCall = (
  method: string,
  route: string,
  body?: object,
) => Promise<{ status: number; body: AdminBody }>;

/** Somebody with an account of the admin. */
export interface Person {
  id: number;
  email: string;
  password: string;
  call: AdminCall;
}

interface AdminBody {
  data?: { documentId?: string; accessKey?: string } & Record<string, unknown>;
  error?: { message: string };
  /** Of a new read-only token. */
  secret?: string;
  /** Of a link to a preview. */
  path?: string;
  validUntil?: string | null;
}

const uid = (type: string) => `api::${type}.${type}`;
