/** A document's text as its reader sees it. */
export interface SourceText {
  /** A paragraph a line, `\n` between two; U+2028 where a paragraph has a line break within. */
  text: string;
  /** What is set in bold, as offsets into the text, in order. */
  strong: readonly Span[];
}

export interface Span {
  start: number;
  end: number;
}

/** Text that grows and remembers what of it is bold. */
export class TextBuilder {
  private text = '';
  private readonly strong: Span[] = [];

  get length(): number {
    return this.text.length;
  }

  add(text: string, isStrong = false): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    if (!isStrong) return;
    const last = this.strong.at(-1);
    if (last?.end === start) last.end = this.text.length;
    else this.strong.push({ start, end: this.text.length });
  }

  addText(other: SourceText): void {
    const from = this.text.length;
    this.text += other.text;
    for (const { start, end } of other.strong) this.strong.push({ start: from + start, end: from + end });
  }

  build(): SourceText {
    return { text: this.text, strong: this.strong };
  }
}

export function joinTexts(texts: readonly SourceText[], between: string): SourceText {
  const joined = new TextBuilder();
  for (const [index, text] of texts.entries()) {
    if (index > 0) joined.add(between);
    joined.addText(text);
  }
  return joined.build();
}
