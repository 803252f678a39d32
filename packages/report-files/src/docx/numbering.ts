import { formatNumber } from './numerals.ts';
import { readXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
}

const NEW_LEVEL: Level = { start: 1, format: 'decimal', text: '' };
/** Symbol fonts keep their bullets in the private use area, where no other font has a picture. */
const PRIVATE = /[\uE000-\uF8FF]/g;

/** The numbers Word prints before paragraphs without their being in the text. */
export class Numbering {
  /** Levels of each abstract list. */
  private readonly lists = new Map<string, Map<number, Level>>();
  /** The abstract list behind each list, and where its levels start anew. */
  private readonly instances = new Map<string, { list: string; starts: Map<number, number> }>();
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();

  constructor(xml: string | null) {
    if (xml === null) return;
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let instance: { list: string; starts: Map<number, number> } | null = null;
    let override: number | null = null;
    readXml(xml, {
      open: (name, attribute) => {
        const value = attribute('val');
        if (name === 'abstractNum') {
          levels = new Map<number, Level>();
          this.lists.set(attribute('abstractNumId') ?? '', levels);
        } else if (name === 'num') {
          instance = { list: '', starts: new Map() };
          this.instances.set(attribute('numId') ?? '', instance);
        } else if (name === 'abstractNumId' && instance) instance.list = value ?? '';
        else if (name === 'lvlOverride') override = Number(attribute('ilvl'));
        else if (name === 'startOverride' && instance && override !== null)
          instance.starts.set(override, Number(value));
        else if (name === 'lvl') {
          level = { ...NEW_LEVEL };
          if (instance === null) levels?.set(Number(attribute('ilvl')), level);
        } else if (level && name === 'start') level.start = Number(value);
        else if (level && name === 'numFmt') level.format = value ?? 'decimal';
        else if (level && name === 'lvlText') level.text = value ?? '';
      },
      close: (name) => {
        if (name === 'abstractNum') levels = null;
        if (name === 'num') instance = null;
        if (name === 'lvl') level = null;
      },
    });
  }

  /** The number of the next paragraph of a list, as printed; empty where the list is not there. */
  next(listId: string | null, levelIndex: number): string {
    const instance = listId === null || listId === '0' ? undefined : this.instances.get(listId);
    const levels = instance && this.lists.get(instance.list);
    const level = levels?.get(levelIndex);
    if (!instance || !levels || !level || listId === null) return '';
    const counters = this.counters.get(instance.list) ?? new Map<number, number>();
    this.counters.set(instance.list, counters);
    const restarts = instance.starts.get(levelIndex);
    if (restarts !== undefined && !this.started.has(`${listId}/${levelIndex}`)) {
      this.started.add(`${listId}/${levelIndex}`);
      counters.set(levelIndex, restarts);
    } else counters.set(levelIndex, (counters.get(levelIndex) ?? level.start - 1) + 1);
    for (const deeper of counters.keys()) if (deeper > levelIndex) counters.delete(deeper);
    if (level.format === 'bullet') return level.text.replace(PRIVATE, '●');
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const of = levels.get(index) ?? NEW_LEVEL;
      return formatNumber(counters.get(index) ?? of.start, of.format);
    });
  }
}
