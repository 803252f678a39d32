import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);

/**
 * All the fonts there are: what is made does not depend on those of the machine. Text is Regular or Bold; the
 * weights beside them draw full-width marks.
 */
const FONTS = [
  '400Regular/NotoSerifSC_400Regular.ttf',
  '500Medium/NotoSerifSC_500Medium.ttf',
  '600SemiBold/NotoSerifSC_600SemiBold.ttf',
  '700Bold/NotoSerifSC_700Bold.ttf',
];

let shared: NodeCompiler | undefined;

/** Fonts are read once and stay. */
const compiler = () =>
  (shared ??= NodeCompiler.create({
    fontArgs: [
      { fontPaths: FONTS.map((file) => require.resolve(`@expo-google-fonts/noto-serif-sc/${file}`)) },
    ],
  }));

/**
 * Sets a document as PDF for everyone (PDF/UA-1); where it holds a character that no font has, as a plain
 * tagged PDF.
 * @param title What a warning calls the document.
 */
export const toPdf = (title: string, template: string, data: object): Promise<Uint8Array> =>
  typeset(template, data, (document) => {
    try {
      return compiler().pdf(document, { pdfStandard: 'ua-1' });
    } catch (error) {
      const [, reason = String(error)] = /message: "(.*?)", trace/s.exec(String(error)) ?? [];
      console.warn(`The PDF of 《${title}》 is not up to PDF/UA-1: ${reason}.`);
      return compiler().pdf(document);
    }
  });

/** Draws a page of one size, its letters as paths. */
export const toSvg = (template: string, data: object): Promise<string> =>
  typeset(template, data, (document) => compiler().plainSvg(document));

/**
 * Sets a template with data, which it reads as `json(bytes(sys.inputs.data))`. No word of a report is ever part
 * of a template: whatever it holds is printed, not run.
 */
async function typeset<Output>(
  template: string,
  data: object,
  draw: (document: NodeTypstDocument) => Output,
): Promise<Output> {
  const compiled = compiler().compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  if (!compiled.result) {
    const problems = JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics);
    throw new Error(`A document cannot be set; mend its template: ${problems}`);
  }
  try {
    return draw(compiled.result);
  } finally {
    // Nothing of one document is of use to the next, and what Typst holds of it is only let go of when the
    // event loop turns: without either, memory grows with every document.
    compiler().evictCache(0);
    await nextTurn();
  }
}
