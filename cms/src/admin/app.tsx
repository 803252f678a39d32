import { english } from './english';
import { showEnglishHints } from './english-hints';
import { showReadableCells } from './list-cells';
import logo from './logo.svg';
import { nameProduct } from './product-name';
import { WholeNumberInput } from './WholeNumberInput';
import { nameUserStates } from './words-in-code';
import { zhHans } from './zh-hans';

/** Strapi opens in English and with a tour in English; our editors work in Chinese. A later choice of theirs stays. */
const FIRST_VISIT = {
  'strapi-admin-language': 'zh-Hans',
  STRAPI_GUIDED_TOUR: JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
};
for (const [key, value] of Object.entries(FIRST_VISIT)) {
  if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
}

interface Translations {
  locale: string;
  data: Record<string, string>;
}
interface Card {
  id: string;
}
interface App {
  widgets: { register: (arrange: (cards: Card[]) => Card[]) => void };
  registerHook: (name: string, change: typeof showReadableCells | typeof showEnglishHints) => void;
  addFields: (field: { type: string; Component: typeof WholeNumberInput }) => void;
  appPlugins: Record<string, { registerTrads?: (context: object) => Promise<Translations[]> }>;
}

/**
 * The Chinese messages that come with the content manager carry its name twice and are never found;
 * see content-manager/dist/admin/translations/zh-Hans.json of 5.54.
 */
function mendContentManager(app: App): void {
  const plugin = app.appPlugins['content-manager'];
  const original = plugin?.registerTrads;
  if (!plugin || !original) return;
  plugin.registerTrads = async (context) =>
    (await original(context)).map(({ locale, data }) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(data).map(([key, message]) => [key.replace(/^(content-manager\.){2}/, '$1'), message]),
      ),
    }));
}

/** Cards of Strapi's home page with numbers that say nothing to anybody here, and would count all offices. */
const CARDS_OF_NUMBERS = ['chart-entries', 'key-statistics'];

/** Strapi's own advertisement, in English and with a link to its blog; the key to dismiss it names the instance. */
async function dismissBanner(): Promise<void> {
  const { data } = await (await fetch('/admin/init')).json();
  for (const legacy of [true, false]) {
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${legacy}:${data.uuid}`, 'true');
  }
}

function mendStyles(): void {
  const style = document.createElement('style');
  style.textContent = `
    /* Links to Strapi's own pages and its newsletter: a clerk behind a government's firewall meets an error there. */
    a[href*="//docs.strapi.io"], a[href*="//strapi.io"], a[href*="strapi.typeform.com"],
    form div:has(> label > a[href*="//strapi.io"]) { display: none; }
    /* In the content manager's menu, the heading of a kind of types that we have none of. */
    nav li:has(> div > ol:empty) { display: none; }
    /* Of a paragraph of a report, four lines show too little to read it over. */
    form textarea { field-sizing: content; height: auto; min-height: 10.5rem; max-height: 60vh; }
  `;
  document.head.append(style);
}

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': zhHans, en: english },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: App) {
    mendContentManager(app);
    app.widgets.register((cards) => cards.filter(({ id }) => !CARDS_OF_NUMBERS.includes(id)));
  },
  async bootstrap(app: App) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showReadableCells);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showEnglishHints);
    app.addFields({ type: 'integer', Component: WholeNumberInput });
    nameProduct();
    nameUserStates();
    mendStyles();
    await dismissBanner();
  },
};
