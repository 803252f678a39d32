import { globSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { english } from './english';
import { zhHans } from './zh-hans';

/** Messages that stay English on purpose, by how their names begin. */
const NEVER_SHOWN: Readonly<Record<string, string>> = {
  'content-releases.': 'paid',
  'review-workflows.': 'paid',
  'content-manager.history.': 'paid',
  'content-manager.restore.': 'paid',
  'history.': 'paid',
  'Settings.content-history.': 'paid',
  'Settings.permissions.auditLogs.': 'paid; ours has a page of its own',
  'Settings.sso.': 'paid',
  'Settings.page.': 'advertisement of what is paid, off by `promoteEE`',
  'Settings.application.ee.': 'paid',
  'app.components.FreeTrial': 'advertisement',
  'app.components.LeftMenu.trialCountdown': 'advertisement',
  'app.components.UpsellBanner': 'advertisement',
  'app.components.NpsSurvey': 'off by the flag `nps`',
  'app.components.MediaLibraryBanner': 'advertisement, dismissed at the start',
  'components.premiumFeature': 'advertisement',
  'upload.': 'no type holds files: the library is taken away (editor/dead-ends.ts)',
  'i18n.': 'no type is translated: its settings are taken away (editor/dead-ends.ts)',
  'tours.': 'the tour is off',
  'components.Blocks.': 'no type has rich text',
  'content-manager.components.Blocks.': 'no type has rich text',
  'components.Wysiwyg': 'no type has rich text',
  'mycustomfields.': 'an example in a comment',
};

/** All that is in a message, without what is filled in. */
function words(message: string): string {
  const without = message.replaceAll(/\{[^{}]*\}|<[^>]*>/g, '');
  return without === message ? message : words(without);
}
const isChinese = (message: string) => /\p{Script=Han}/u.test(message);

const STRAPI = path.dirname(
  realpathSync(path.join(import.meta.dirname, '../../node_modules/@strapi/strapi')),
);
const MESSAGES = {
  admin: ['', 'admin/dist/admin/admin/src/translations'],
  'content-manager': ['content-manager.', 'content-manager/dist/admin/translations'],
  email: ['email.', 'email/dist/admin/translations'],
  'content-releases': ['content-releases.', 'content-releases/dist/admin/translations'],
  'review-workflows': ['review-workflows.', 'review-workflows/dist/admin/translations'],
  i18n: ['i18n.', 'i18n/dist/admin/translations'],
  upload: ['upload.', 'upload/dist/admin/translations'],
} as const;

async function bundled(language: 'en' | 'zh-Hans'): Promise<Record<string, string>> {
  const messages: Record<string, string> = {};
  for (const [prefix, folder] of Object.values(MESSAGES)) {
    const file = pathToFileURL(path.join(STRAPI, folder, `${language}.json.mjs`)).href;
    const { default: read } = (await import(file).catch(() => ({ default: {} }))) as {
      default: Record<string, string>;
    };
    for (const [key, message] of Object.entries(read)) {
      // The content manager's Chinese carries its name twice; see mendContentManager.
      messages[prefix + (prefix === 'content-manager.' ? key.replace(/^content-manager\./, '') : key)] =
        message;
    }
  }
  return messages;
}

/** Messages that Strapi's code asks for and has in none of its files: what stands beside them is shown. */
function inCode(): Record<string, string> {
  const messages: Record<string, string> = {};
  const ASKED =
    /id:\s*(getTranslation|getTrad)?\(?\s*(['"`])((?:[^'"`$]|\$(?!\{))+)\2\)?,\s*defaultMessage:\s*(['"`])((?:(?!\4).|\\.)*)\4/gs;
  for (const [plugin, prefix] of [
    ['admin', ''],
    ['content-manager', 'content-manager.'],
  ] as const) {
    for (const file of globSync(`${plugin}/dist/admin/**/*.mjs`, { cwd: STRAPI })) {
      if (file.includes('/translations/') || file.includes('/ee/')) continue;
      for (const [, call, , key = '', , message = ''] of readFileSync(
        path.join(STRAPI, file),
        'utf8',
      ).matchAll(ASKED))
        messages[(call ? prefix : '') + key] ??= message;
    }
  }
  return messages;
}

let shown: Record<string, string>;
let asked: Record<string, string>;
beforeAll(async () => {
  asked = { ...inCode(), ...(await bundled('en')) };
  shown = { ...(await bundled('zh-Hans')), ...zhHans };
});

describe('an admin in Chinese', () => {
  test('has Chinese for every message of this version of Strapi that anybody can meet', () => {
    expect(Object.keys(asked).length).toBeGreaterThan(1500);
    const missing = Object.entries(asked).filter(
      ([key, message]) =>
        /[a-z]/i.test(words(message)) &&
        !isChinese(shown[key] ?? '') &&
        !Object.keys(NEVER_SHOWN).some((prefix) => key.startsWith(prefix)),
    );
    expect(missing.map(([key, message]) => `${key}: ${message}`)).toEqual([]);
  });

  test('does not call an entry 条目 or a relation 关系, which no office does', () => {
    const odd = Object.entries(shown).filter(
      ([key, message]) =>
        key in asked &&
        /条目|实体|集合类型|克隆|取消发布/.test(message) &&
        // The tour is off.
        !key.startsWith('app.components.GuidedTour') &&
        !Object.keys(NEVER_SHOWN).some((prefix) => key.startsWith(prefix)),
    );
    expect(odd.map(([key, message]) => `${key}: ${message}`)).toEqual([]);
  });

  test('fills into a message what the English one fills in', () => {
    const variables = (message: string) =>
      new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name));
    const wrong = Object.entries(zhHans).filter(([key, message]) => {
      const known = variables(asked[key] ?? message);
      return [...variables(message)].some((name) => !known.has(name));
    });
    expect(wrong).toEqual([]);
  });

  test('names its exceptions for as long as they are needed', () => {
    const idle = Object.keys(NEVER_SHOWN).filter(
      (prefix) =>
        !Object.entries(asked).some(([key]) => key.startsWith(prefix) && !isChinese(shown[key] ?? '')),
    );
    expect(idle).toEqual([]);
  });
});

test('every value that an editor can choose has a name in both languages', () => {
  const schemas = globSync(['../api/*/content-types/*/schema.json', '../components/report/*.json'], {
    cwd: import.meta.dirname,
  }).map((file) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Schema);
  expect(schemas.length).toBeGreaterThan(6);
  const values = schemas
    .filter(({ pluginOptions }) => pluginOptions.editor !== undefined)
    .flatMap(({ attributes }) => Object.values(attributes).flatMap((attribute) => attribute.enum ?? []));
  expect(values.filter((value) => !isChinese(zhHans[value] ?? '') || english[value] === undefined)).toEqual(
    [],
  );
});

interface Schema {
  pluginOptions: { editor?: object };
  attributes: Record<string, { enum?: string[] }>;
}

test('an admin in English names all that is ours in English', () => {
  expect(Object.values(english).filter(isChinese)).toEqual([]);
});

test('no English name of ours shows through in Chinese, as it would where the Chinese one is missing', () => {
  // What our pages say is its own name, and may be marks alone.
  const named = Object.keys(english).filter((key) => zhHans[key] !== key);
  expect(named.filter((key) => !isChinese(zhHans[key] ?? ''))).toEqual([]);
});
