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

  /** The last character. */
  get end(): string {
    return this.text.slice(-1);
  }

  add(text: string, isStrong = false): void {
    const start = this.text.length;
    this.text += text;
    if (isStrong) this.mark(start, this.text.length);
  }

  addText(other: SourceText): void {
    const from = this.text.length;
    this.text += other.text;
    for (const { start, end } of other.strong) this.mark(from + start, from + end);
  }

  private mark(start: number, end: number): void {
    const last = this.strong.at(-1);
    if (start === end) return;
    if (last?.end === start) last.end = end;
    else this.strong.push({ start, end });
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

/** A text without the white space around it. */
export function trimText({ text, strong }: SourceText): SourceText {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const within = (offset: number): number => Math.min(Math.max(offset, from), to) - from;
  return {
    text: text.slice(from, to),
    strong: strong
      .map(({ start, end }) => ({ start: within(start), end: within(end) }))
      .filter(({ start, end }) => start < end),
  };
}
