/** What the server tells the panel of a report's links. */
export interface LinksAnswer {
  /** Until when the last link handed out is good, as an ISO date; null where none is. */
  validUntil: string | null;
  /** How many hours a new one is good. */
  hours: number;
}

export interface NewLinkAnswer extends LinksAnswer {
  /** The link, from the root of the CMS; it cannot be read again. */
  path: string;
}
