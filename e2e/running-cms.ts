import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCms } from '../scripts/cms.ts';
import { freePort } from '../scripts/ports.ts';
import { stop } from '../scripts/processes.ts';
import { newSecrets } from '../scripts/secrets.ts';

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A real CMS on a fresh SQLite database, with the sample report in it, and its first administrator. */
export class TestCms {
  readonly url: string;
  /** The token with which reports may be imported. */
  readonly importToken: string;
  private readonly end: () => Promise<void>;
  private token = '';

  private constructor(url: string, importToken: string, end: () => Promise<void>) {
    this.url = url;
    this.importToken = importToken;
    this.end = end;
  }

  static async start(extra: Record<string, string> = {}): Promise<TestCms> {
    const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-'));
    const secrets = newSecrets();
    const env = {
      ...secrets,
      HOST: '127.0.0.1',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'data.db'),
      IMPORT_SAMPLE: 'true',
      ...extra,
    };
    const cms = await startCms(await freePort(), { env });
    return new TestCms(cms.url, secrets['IMPORT_TOKEN'] ?? '', async () => {
      await stop(cms.process);
      rmSync(folder, { recursive: true, force: true });
    });
  }

  stop(): Promise<void> {
    return this.end();
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
  async admin(method: string, route: string, body?: object): Promise<{ status: number; body: AdminBody }> {
    this.token ||= await this.register();
    const response = await fetch(`${this.url}${route}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as AdminBody };
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

  private async register(): Promise<string> {
    const response = await fetch(`${this.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        firstname: '示例',
        lastname: '管理员',
        email: 'admin@example.com',
        password: 'Example-2024',
      }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return data.token;
  }
}

interface AdminBody {
  data?: { documentId?: string; accessKey?: string } & Record<string, unknown>;
  error?: { message: string };
}

const uid = (type: string) => `api::${type}.${type}`;
