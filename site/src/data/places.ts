import type { Item, Report, Section, Theme } from './view-models.ts';

/** A section or item of a report, with where it stands. */
export interface Place {
  piece: Section | Item;
  /** The sections it stands in, outermost first. */
  above: readonly Section[];
  /** Its own theme, or that of the closest section above that has one. */
  theme?: Theme;
}

/** Every section and item of a report in reading order. */
export function placesOf({ sections }: Pick<Report, 'sections'>): Place[] {
  const places: Place[] = [];
  const visit = (piece: Section | Item, above: readonly Section[], inherited?: Theme): void => {
    const theme = (piece.type === 'section' ? piece.theme : undefined) ?? inherited;
    places.push({ piece, above, ...(theme && { theme }) });
    if (piece.type === 'section') for (const child of piece.content) visit(child, [...above, piece], theme);
  };
  for (const section of sections) visit(section, []);
  return places;
}

/** What a section or item is called: 一、2023年工作总结, 招商稳商取得突破; empty where it has no name. */
export const nameOf = (piece: Section | Item): string =>
  piece.type === 'section' ? piece.marker + piece.heading : piece.marker + piece.topic;

/** The names on the way to a place, outermost first, its own included. */
export const trailOf = ({ piece, above }: Place): string[] =>
  [...above, piece].map(nameOf).filter((name) => name !== '');
