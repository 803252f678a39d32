import { formatNumber } from './numerals.ts';
import { isOn, type NumberingReference } from './styles.ts';
import { printSymbol } from './symbols.ts';
import { readXml, wholeNumber } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** What stands between the number and the paragraph's text. */
  suffix: string;
  /** How many of the levels above make this one start anew; null for all of them. */
  restartsAfter: number | null;
  /** Whether the levels above are printed in Arabic digits whatever their own format. */
  isLegal: boolean;
  isStrong: boolean | null;
  /** The paragraph style that belongs to this level. */
  style: string | null;
}

type Levels = Map<number, Level>;

interface Instance {
  list: string;
  /** Levels that replace those of the list. */
  levels: Levels;
  /** Where levels start anew, once. */
  starts: Map<number, number>;
}

/** More levels no list has. */
const LEVELS = 9;

const NEW_LEVEL: Level = {
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restartsAfter: null,
  isLegal: false,
  isStrong: null,
  style: null,
};

/** A number as it is printed before a paragraph. */
export interface PrintedNumber {
  text: string;
  /** Null where the list leaves it to the paragraph. */
  isStrong: boolean | null;
}

/** The numbers Word prints before paragraphs without their being in the text. */
export class Numbering {
  private readonly lists = new Map<string, Levels>();
  /** Lists that are kept as a style (numStyleLink), by the style's name. */
  private readonly links = new Map<string, string>();
  private readonly instances = new Map<string, Instance>();
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();
  private readonly ofStyle: (style: string) => NumberingReference;

  constructor(xml: string | null, ofStyle: (style: string) => NumberingReference) {
    this.ofStyle = ofStyle;
    if (xml !== null) this.read(xml);
  }

  /** The number of the next paragraph of a list; null where the list or the level is not there. */
  next(listId: string, levelIndex: number | null, style: string | null): PrintedNumber | null {
    const instance = this.instances.get(listId);
    if (instance === undefined) return null;
    const list = this.followLink(instance.list);
    const levels = this.lists.get(list) ?? new Map<number, Level>();
    const levelAt = (index: number): Level | undefined => instance.levels.get(index) ?? levels.get(index);
    const index = levelIndex ?? levelOfStyle(levels, style);
    const level = levelAt(index);
    if (level === undefined) return null;

    const counters = this.counters.get(list) ?? new Map<number, number>();
    this.counters.set(list, counters);
    const restart = instance.starts.get(index);
    if (restart !== undefined && !this.started.has(`${listId}/${index}`)) counters.set(index, restart);
    else counters.set(index, (counters.get(index) ?? level.start - 1) + 1);
    this.started.add(`${listId}/${index}`);
    for (const deeper of counters.keys())
      if (deeper > index && index < (levelAt(deeper)?.restartsAfter ?? deeper)) counters.delete(deeper);

    const printed =
      level.format === 'bullet'
        ? Array.from(level.text, (character) => printSymbol(character)).join('')
        : level.text.replace(/%([1-9])/g, (_, digit: string) => {
            const of = levelAt(Number(digit) - 1) ?? NEW_LEVEL;
            const format = level.isLegal && of.format !== 'none' ? 'decimal' : of.format;
            return formatNumber(counters.get(Number(digit) - 1) ?? of.start, format);
          });
    return { text: printed + separator(printed, level.suffix), isStrong: level.isStrong };
  }

  private followLink(list: string): string {
    const style = this.links.get(list);
    const listId = style === undefined ? null : this.ofStyle(style).listId;
    return (listId === null ? undefined : this.instances.get(listId)?.list) ?? list;
  }

  private read(xml: string): void {
    let list = '';
    let levels: Levels | null = null;
    let level: Level | null = null;
    let instance: Instance | null = null;
    let override = 0;
    readXml(xml, {
      open: (name, attribute) => {
        const value = attribute('val');
        if (name === 'abstractNum') {
          list = attribute('abstractNumId') ?? '';
          levels = new Map<number, Level>();
          this.lists.set(list, levels);
        } else if (name === 'numStyleLink' && value !== null) this.links.set(list, value);
        else if (name === 'num') {
          instance = { list: '', levels: new Map(), starts: new Map() };
          this.instances.set(attribute('numId') ?? '', instance);
        } else if (name === 'abstractNumId' && instance) instance.list = value ?? '';
        else if (name === 'lvlOverride') override = wholeNumber(attribute('ilvl')) ?? 0;
        else if (name === 'startOverride') instance?.starts.set(override, wholeNumber(value) ?? 1);
        else if (name === 'lvl') {
          level = { ...NEW_LEVEL };
          const index = wholeNumber(attribute('ilvl')) ?? 0;
          if (index >= 0 && index < LEVELS) (instance?.levels ?? levels)?.set(index, level);
        } else if (level) readLevel(level, name, value);
      },
      close: (name) => {
        if (name === 'abstractNum') levels = null;
        if (name === 'num') instance = null;
        if (name === 'lvl') level = null;
      },
    });
  }
}

function readLevel(level: Level, name: string, value: string | null): void {
  if (name === 'start') level.start = wholeNumber(value) ?? 1;
  else if (name === 'numFmt') level.format = value ?? 'decimal';
  else if (name === 'lvlText') level.text = (value ?? '').slice(0, 100);
  else if (name === 'suff') level.suffix = value ?? 'tab';
  else if (name === 'lvlRestart') level.restartsAfter = wholeNumber(value);
  else if (name === 'isLgl') level.isLegal = isOn(value);
  else if (name === 'b') level.isStrong = isOn(value);
  else if (name === 'pStyle') level.style = value;
}

function levelOfStyle(levels: Levels, style: string | null): number {
  for (const [index, level] of levels) if (style !== null && level.style === style) return index;
  return 0;
}

/**
 * The tab after a number only sets its text apart on the page and is left out, as an author who types 一、 types
 * none, unless number and text would run into each other: 3 and 5家企业 are not 35家企业.
 */
function separator(printed: string, suffix: string): string {
  if (suffix === 'space') return ' ';
  return suffix === 'tab' && /[\p{L}\p{N}]$/u.test(printed) ? '\t' : '';
}
