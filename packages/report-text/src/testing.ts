import type { Section } from './index.ts';

/** One line for each section and item, indented by depth: what a reader sees of the tree. */
export function outline(sections: readonly Section[], depth = 0): readonly string[] {
  return sections.flatMap((section) => {
    const pieces = section.content.flatMap((piece) =>
      piece.type === 'section'
        ? outline([piece], depth + 1)
        : [`${'  '.repeat(depth + 1)}${piece.type} ${piece.marker}[${piece.topic}] ${piece.text}`],
    );
    const { kind, marker, heading, headingEnd, lead } = section;
    return [
      `${'  '.repeat(depth)}${kind} ${marker}|${heading}|${JSON.stringify(headingEnd)}|${lead}`,
      ...pieces,
    ];
  });
}
