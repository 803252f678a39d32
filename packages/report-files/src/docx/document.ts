import { tooLarge, LIMITS } from '../limits.ts';
import { joinTexts, TextBuilder, type SourceText } from '../source-text.ts';
import type { Numbering } from './numbering.ts';
import { isOn, type NumberingReference, type Styles } from './styles.ts';
import { readXml } from './xml.ts';

interface Paragraph {
  text: TextBuilder;
  style: string | null;
  numbering: NumberingReference | null;
  /** Paragraphs of text boxes that are anchored in this one; they are read after it. */
  boxes: SourceText[];
}

interface Run {
  style: string | null;
  isStrong: boolean | null;
  isHidden: boolean;
}

/** Where finished paragraphs go: the body, a table's cell, a text box. */
interface Container {
  lines: SourceText[];
  /** The finished cells of the row that is being read. */
  cells: SourceText[];
}

/** Subtrees whose text is not, or no longer, what the reader sees. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'rt', 'sectPr', 'pPrChange', 'rPrChange']);

/** Reads the parts of a Word document, its body and its notes, as their reader sees them. */
export class DocumentReader {
  /** The notes the text refers to, in order: footnote/2. */
  readonly references: string[] = [];
  /** The notes that were read, by the same names. */
  readonly notes = new Map<string, SourceText>();
  private readonly containers: Container[] = [{ lines: [], cells: [] }];
  private readonly paragraphs: Paragraph[] = [];
  private readonly inside: string[] = [];
  private run: Run | null = null;
  private note = '';
  private unseen = 0;
  private characters = 0;
  private readonly styles: Styles;
  private readonly numbering: Numbering;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  read(xml: string): readonly SourceText[] {
    readXml(xml, {
      open: (name, attribute) => this.open(name, attribute),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.inside.at(-1) === 't') this.add(text);
      },
    });
    return this.containers[0]?.lines ?? [];
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    this.inside.push(name);
    if (this.unseen > 0 || UNSEEN.has(name)) {
      this.unseen++;
      return;
    }
    const parent = this.inside.at(-2);
    const paragraph = this.paragraphs.at(-1);
    const value = attribute('val');
    switch (name) {
      case 'p':
        this.paragraphs.push({ text: new TextBuilder(), style: null, numbering: null, boxes: [] });
        break;
      case 'footnote':
      case 'endnote':
        this.note = `${name}/${attribute('id') ?? ''}`;
        this.containers.push({ lines: [], cells: [] });
        break;
      case 'tc':
      case 'txbxContent':
        this.containers.push({ lines: [], cells: [] });
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'numPr':
        if (paragraph && parent === 'pPr') paragraph.numbering = { listId: null, level: null };
        break;
      case 'numId':
        if (paragraph?.numbering) paragraph.numbering.listId = value;
        break;
      case 'ilvl':
        if (paragraph?.numbering) paragraph.numbering.level = Number(value);
        break;
      case 'r':
        this.run = { style: null, isStrong: null, isHidden: false };
        this.number();
        break;
      case 'rStyle':
        if (this.run && this.isOfRun()) this.run.style = value;
        break;
      case 'b':
        if (this.run && this.isOfRun()) this.run.isStrong = isOn(value);
        break;
      case 'vanish':
        if (this.run && this.isOfRun()) this.run.isHidden = isOn(value);
        break;
      case 'tab':
        if (parent === 'r') this.add('\t');
        break;
      case 'br':
        if (attribute('type') === null || attribute('type') === 'textWrapping') this.add('\u2028');
        break;
      case 'cr':
        this.add('\u2028');
        break;
      case 'noBreakHyphen':
        this.add('\u2011');
        break;
      case 'sym':
        this.add('□');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.references.push(`${name.replace('Reference', '')}/${attribute('id') ?? ''}`);
        this.add(`[${this.references.length}]`);
        break;
    }
  }

  private close(name: string): void {
    this.inside.pop();
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    if (name === 'p') this.endParagraph();
    else if (name === 'r') this.run = null;
    else if (name === 'tc') {
      const cell = this.containers.pop();
      const lines = (cell?.lines ?? []).filter(({ text }) => text.trim() !== '');
      this.containers.at(-1)?.cells.push(joinTexts(lines, ' '));
    } else if (name === 'tr') {
      const container = this.containers.at(-1);
      const cells = container?.cells.splice(0) ?? [];
      if (cells.some(({ text }) => text !== '')) container?.lines.push(joinTexts(cells, '\t'));
    } else if (name === 'footnote' || name === 'endnote') {
      const lines = (this.containers.pop()?.lines ?? []).filter(({ text }) => text.trim() !== '');
      this.notes.set(this.note, joinTexts(lines, ' '));
    } else if (name === 'txbxContent') {
      const box = this.containers.pop();
      this.paragraphs.at(-1)?.boxes.push(...(box?.lines ?? []));
    }
  }

  private endParagraph(): void {
    this.number();
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const boxes = paragraph.boxes.filter(({ text }) => text.trim() !== '');
    this.containers.at(-1)?.lines.push(paragraph.text.build(), ...boxes);
  }

  /** Puts the number of a list before the paragraph's first characters. */
  private number(): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || paragraph.text.length > 0) return;
    const own = paragraph.numbering;
    const inherited = this.styles.numbering(paragraph.style);
    if (!own && !inherited) return;
    const printed = this.numbering.next(
      own?.listId ?? inherited?.listId ?? null,
      own?.level ?? inherited?.level ?? 0,
    );
    paragraph.numbering = { listId: '0', level: 0 };
    paragraph.text.add(printed, this.styles.isParagraphStrong(paragraph.style) ?? false);
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || !this.run || this.run.isHidden || this.unseen > 0) return;
    this.characters += text.length;
    if (this.characters > LIMITS.characters) throw tooLarge('it has more than a million characters');
    const isStrong =
      this.run.isStrong ??
      this.styles.isStrong(this.run.style) ??
      this.styles.isParagraphStrong(paragraph.style) ??
      false;
    paragraph.text.add(text, isStrong);
  }

  /** Whether the element at hand is set for the run itself, not for the paragraph's mark or an older version. */
  private isOfRun(): boolean {
    return this.inside.at(-2) === 'rPr' && this.inside.at(-3) === 'r';
  }
}
