import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';
import { exampleReport } from '../data/report.fixture.ts';
import type { Item, Report, Section } from '../data/view-models.ts';

export const ORIGIN = 'https://www.example.gov.cn';

/** What xmllint finds wrong with a document by a schema that stands beside this file. */
export async function faultsOf(xml: string, schemaFile: string): Promise<string[]> {
  const schema = await readFile(new URL(schemaFile, import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: schemaFile, contents: schema },
    extension: schemaFile.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors.map(({ message }) => message);
}

/** Each would break some format: ends of markup, separators, formulas, control characters, half a surrogate pair. */
export const HOSTILE =
  '=HYPERLINK("https://example.com","点")</script><!--]]>&amp;\u0000\u0008\u000B\uFFFE\uD800\u2028"\'a,b\r\n\t;';

/** The example with hostile words in every place an editor can write to. */
export const hostileReport: Report = {
  ...exampleReport,
  title: HOSTILE,
  source: HOSTILE,
  body: HOSTILE,
  office: { ...exampleReport.office, name: HOSTILE, parentName: HOSTILE, contact: HOSTILE, fictional: false },
  sections: exampleReport.sections.map(hostileSection),
  figures: exampleReport.figures.map((figure) => ({
    ...figure,
    text: HOSTILE,
    label: HOSTILE,
    baseUnit: HOSTILE,
    quote: { before: HOSTILE, quoted: HOSTILE, after: HOSTILE },
  })),
  honors: exampleReport.honors.map((honor) => ({ ...honor, title: HOSTILE, recipient: HOSTILE })),
};

function hostileSection(section: Section): Section {
  return {
    ...section,
    marker: HOSTILE,
    heading: HOSTILE,
    paragraphs: [[[{ type: 'text', text: HOSTILE }]]],
    figures: section.figures.map((figure) => ({ ...figure, text: HOSTILE, label: HOSTILE, value: -1e-7 })),
    content: section.content.map((child) =>
      child.type === 'section' ? hostileSection(child) : hostileItem(child),
    ),
  };
}

function hostileItem(item: Item): Item {
  return {
    ...item,
    marker: HOSTILE,
    topic: HOSTILE,
    paragraphs: [[[{ type: 'text', text: HOSTILE }]]],
    figures: item.figures.map((figure) => ({ ...figure, text: HOSTILE, label: HOSTILE, value: 1e21 })),
    ...(item.plan && { plan: { ...item.plan, note: HOSTILE, leadDepartment: HOSTILE, deadline: HOSTILE } }),
  };
}
