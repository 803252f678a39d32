import { LIMITS, tooLarge } from '../limits.ts';
import { joinTexts, TextBuilder, type SourceText } from '../source-text.ts';
import type { Numbering } from './numbering.ts';
import { isOn, type NumberingReference, type Styles } from './styles.ts';
import { printSymbol } from './symbols.ts';
import { readXml, wholeNumber } from './xml.ts';

interface Paragraph {
  text: TextBuilder;
  style: string | null;
  numbering: NumberingReference;
  /** What is set for the paragraph's mark; its number is set like it. */
  mark: Run;
  /** The mark is deleted or hidden: the next paragraph goes on in this one. */
  runsOn: boolean;
  /** Paragraphs of text boxes that are anchored in this one; they are read after it. */
  boxes: SourceText[];
}

interface Run {
  style: string | null;
  isStrong: boolean | null;
  isHidden: boolean | null;
}

/** Where finished paragraphs go: the body, a table's cell, a text box. */
interface Container {
  lines: SourceText[];
  /** What a paragraph without a mark of its own leaves to the next. */
  left: TextBuilder | null;
  /** The finished cells of the row that is being read. */
  cells: Container[];
  isRowDeleted: boolean;
}

/** Subtrees whose text is not, or no longer, what the reader sees. */
const UNSEEN = new Set(['del', 'moveFrom', 'rt', 'sectPr', 'pPrChange', 'rPrChange', 'trPrChange']);

/** Reads the parts of a Word document, its body and its notes, as their reader sees them. */
export class DocumentReader {
  /** The notes the text refers to (footnote/2), in order, each with its mark in the text. */
  readonly references = new Map<string, string>();
  /** The notes that were read, by the same names. */
  readonly notes = new Map<string, SourceText>();
  private readonly containers: Container[] = [newContainer()];
  private readonly paragraphs: Paragraph[] = [];
  private readonly runs: Run[] = [];
  /** Names of the elements that are open. */
  private readonly inside: string[] = [];
  /** For each open field, whether its code is being read: that is hidden, its result is not. */
  private fields: boolean[] = [];
  private openCodes = 0;
  /** For each open choice between versions of one thing, whether one has been read. */
  private readonly chosen: boolean[] = [];
  private words = '';
  private keepsSpace = false;
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
        if (this.inside.at(-1) === 't') this.words += text;
      },
    });
    const [body] = this.containers;
    return body === undefined ? [] : linesOf(body);
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    const parent = this.inside.at(-1);
    const grandparent = this.inside.at(-2);
    this.inside.push(name);
    if (this.unseen === 0 && this.readDeletion(name, parent, grandparent)) return;
    if (this.unseen > 0 || UNSEEN.has(name) || this.isOtherVersion(name)) {
      this.unseen++;
      return;
    }
    const paragraph = this.paragraphs.at(-1);
    const value = attribute('val');
    if (parent === 'rPr') this.readProperty(name, value, grandparent);
    switch (name) {
      case 'p':
        this.paragraphs.push({
          text: this.takeLeft(),
          style: null,
          numbering: { listId: null, level: null },
          mark: newRun(),
          runsOn: false,
          boxes: [],
        });
        break;
      case 'footnote':
      case 'endnote':
        this.note = `${name}/${attribute('id') ?? ''}`;
        this.containers.push(newContainer());
        break;
      case 'tc':
      case 'txbxContent':
        this.spend(1);
        this.containers.push(newContainer());
        break;
      case 'AlternateContent':
        this.chosen.push(false);
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'numId':
        if (paragraph && parent === 'numPr') paragraph.numbering.listId = value;
        break;
      case 'ilvl':
        if (paragraph && parent === 'numPr') paragraph.numbering.level = wholeNumber(value);
        break;
      case 'r':
        this.runs.push(newRun());
        break;
      case 't':
        this.words = '';
        this.keepsSpace = attribute('space') === 'preserve';
        break;
      case 'fldChar':
        this.readFieldMark(attribute('fldCharType'));
        break;
      case 'tab':
        if (parent === 'r') this.add('\t');
        break;
      case 'ptab':
        this.add('\t');
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
        this.add(symbol(attribute('char')));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.refer(
          `${name.replace('Reference', '')}/${attribute('id') ?? ''}`,
          attribute('customMarkFollows'),
        );
        break;
    }
  }

  private close(name: string): void {
    this.inside.pop();
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    const container = this.containers.at(-1);
    switch (name) {
      case 'p':
        this.endParagraph();
        break;
      case 'r':
        this.runs.pop();
        break;
      case 't':
        this.add(wordsOf(this.words, this.keepsSpace));
        break;
      case 'AlternateContent':
        this.chosen.pop();
        break;
      case 'tc':
        this.leaveContainer((cell, outer) => outer.cells.push(cell));
        break;
      case 'tr':
        if (container) container.lines.push(...rowOf(container));
        break;
      case 'footnote':
      case 'endnote':
        this.leaveContainer((note) => this.notes.set(this.note, joinTexts(linesWithText(note), ' ')));
        break;
      case 'txbxContent':
        this.leaveContainer((box) => this.paragraphs.at(-1)?.boxes.push(...linesWithText(box)));
        break;
    }
  }

  /** Marks that say of a paragraph's end or of a row that it is deleted; elsewhere such an element holds the deleted text. */
  private readDeletion(name: string, parent: string | undefined, grandparent: string | undefined): boolean {
    if (name !== 'del' && name !== 'moveFrom') return false;
    const paragraph = this.paragraphs.at(-1);
    const container = this.containers.at(-1);
    if (parent === 'rPr' && grandparent === 'pPr' && paragraph) paragraph.runsOn = true;
    else if (parent === 'trPr' && container) container.isRowDeleted = true;
    else return false;
    return true;
  }

  /** A text box is kept in two versions, for new programs and for old: the first that is there is read. */
  private isOtherVersion(name: string): boolean {
    if (name !== 'Choice' && name !== 'Fallback') return false;
    const last = this.chosen.length - 1;
    const isOther = this.chosen[last] ?? false;
    if (last >= 0) this.chosen[last] = true;
    return isOther;
  }

  private readProperty(name: string, value: string | null, of: string | undefined): void {
    const paragraph = this.paragraphs.at(-1);
    const run = of === 'r' ? this.runs.at(-1) : of === 'pPr' ? paragraph?.mark : undefined;
    if (run === undefined) return;
    if (name === 'rStyle') run.style = value;
    else if (name === 'b') run.isStrong = isOn(value);
    else if (name === 'vanish' || name === 'specVanish') {
      run.isHidden = isOn(value);
      if (of === 'pPr' && paragraph) paragraph.runsOn = isOn(value);
    }
  }

  private readFieldMark(type: string | null): void {
    if (type === 'begin') {
      this.fields.push(true);
      this.openCodes++;
    } else if (type === 'separate' || type === 'end') {
      if (this.fields.pop() === true) this.openCodes--;
      if (type === 'separate') this.fields.push(false);
    }
  }

  private refer(note: string, hasOwnMark: string | null): void {
    if (!this.isSeen()) return;
    const isMarked = hasOwnMark !== null && isOn(hasOwnMark);
    const mark = this.references.get(note) ?? (isMarked ? '' : `[${this.references.size + 1}]`);
    this.references.set(note, mark);
    this.add(mark);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const container = this.containers.at(-1);
    if (!paragraph || !container) return;
    this.spend(1);
    // A field whose end is missing must not hide the rest of the document.
    if (this.paragraphs.length === 0 && this.openCodes > 0) {
      this.fields = [];
      this.openCodes = 0;
    }
    if (paragraph.runsOn && paragraph.boxes.length === 0) {
      container.left = paragraph.text;
      return;
    }
    const line = new TextBuilder();
    this.number(paragraph, line);
    line.addText(paragraph.text.build());
    container.lines.push(line.build(), ...paragraph.boxes);
  }

  /** Puts the number of a list before a paragraph's text. */
  private number({ numbering, style, mark }: Paragraph, line: TextBuilder): void {
    const inherited = this.styles.numbering(style);
    const listId = numbering.listId ?? inherited.listId;
    // List 0 is none: a paragraph takes itself out of the list of its style.
    if (listId === null || listId === '0') return;
    const number = this.numbering.next(listId, numbering.level ?? inherited.level, style);
    if (number === null) return;
    this.spend(number.text.length);
    line.add(number.text, number.isStrong ?? mark.isStrong ?? this.styles.isStrong(style, mark.style));
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    if (!paragraph || !run || !this.isSeen()) return;
    this.spend(text.length);
    paragraph.text.add(text, run.isStrong ?? this.styles.isStrong(paragraph.style, run.style));
  }

  private isSeen(): boolean {
    const run = this.runs.at(-1);
    const isHidden =
      run?.isHidden ?? this.styles.isHidden(this.paragraphs.at(-1)?.style ?? null, run?.style ?? null);
    return !isHidden && this.openCodes === 0;
  }

  private spend(characters: number): void {
    this.characters += characters;
    if (this.characters > LIMITS.characters) throw tooLarge('it has more than a million characters');
  }

  private takeLeft(): TextBuilder {
    const container = this.containers.at(-1);
    const left = container?.left ?? new TextBuilder();
    if (container) container.left = null;
    return left;
  }

  private leaveContainer(leave: (container: Container, outer: Container) => void): void {
    const container = this.containers.pop();
    const outer = this.containers.at(-1);
    if (container && outer) leave(container, outer);
  }
}

const newContainer = (): Container => ({ lines: [], left: null, cells: [], isRowDeleted: false });
const newRun = (): Run => ({ style: null, isStrong: null, isHidden: null });

function linesOf(container: Container): readonly SourceText[] {
  const left = container.left?.build();
  return left === undefined || left.text === '' ? container.lines : [...container.lines, left];
}

const linesWithText = (container: Container): readonly SourceText[] =>
  linesOf(container).filter(({ text }) => text.trim() !== '');

/** A row as a line, its cells parted by tabs; a row of one cell only puts a frame around its paragraphs. */
function rowOf(container: Container): readonly SourceText[] {
  const cells = container.cells.splice(0).map(linesWithText);
  const isDeleted = container.isRowDeleted;
  container.isRowDeleted = false;
  if (isDeleted || cells.every((lines) => lines.length === 0)) return [];
  const [only = []] = cells;
  if (cells.length === 1) return only;
  return [
    joinTexts(
      cells.map((lines) => joinTexts(lines, ' ')),
      '\t',
    ),
  ];
}

/** Word shows a line break in XML as a space, and no white space at the ends of text that does not ask for it. */
function wordsOf(text: string, keepsSpace: boolean): string {
  const words = text.replace(/[\r\n]+/g, ' ');
  return keepsSpace ? words : words.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
}

function symbol(code: string | null): string {
  return code !== null && /^[\da-f]{4}$/i.test(code)
    ? printSymbol(String.fromCharCode(Number.parseInt(code, 16)))
    : '□';
}
