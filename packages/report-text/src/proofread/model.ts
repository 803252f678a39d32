import type { Figure, Part, Period, Span } from '../model.ts';

/** A report as it is stored, whatever stores it: what is looked over before it becomes public. */
export interface ProofreadReport {
  id: string;
  title: string;
  year: number;
  planYear: number | null;
  period: Period;
  fromYear: number | null;
  toYear: number | null;
  /** In any order: {@link ProofreadSection.parent} and {@link ProofreadSection.order} tell where each stands. */
  pieces: readonly ProofreadPiece[];
}

export type ProofreadPiece = ProofreadSection | ProofreadItem | ProofreadHonor;

interface StoredPiece {
  id: string;
  /** What it stands in: the section, or the achievement that tells of an honor; null at the top. */
  parent: string | null;
  /** Its place among those of the same parent, of honors among all of the report. */
  order: number;
}

/** Its strings mean what they mean in {@link Section}. */
export interface ProofreadSection extends StoredPiece {
  type: 'section';
  part: Part;
  marker: string;
  heading: string;
  headingEnd: string;
  lead: string;
  figures: readonly ProofreadFigure[];
}

/** Its strings mean what they mean in {@link Achievement} and {@link PlanItem}. */
export interface ProofreadItem extends StoredPiece {
  type: 'achievement' | 'plan-item';
  marker: string;
  topic: string;
  topicEnd: string;
  text: string;
  /** The figures of an achievement, the targets of a plan item. */
  figures: readonly ProofreadFigure[];
  /** What an editor wrote on what became of a plan item; empty where nothing. */
  progressNote: string;
}

export interface ProofreadHonor extends StoredPiece {
  type: 'honor';
  title: string;
  recipient: string;
  count: number | null;
}

export type ProofreadFigure = Pick<
  Figure,
  'start' | 'end' | 'text' | 'label' | 'value' | 'valueTo' | 'baseUnit' | 'direction' | 'scope' | 'status'
>;

/** What is known of the report that a text is part of. */
export interface TextContext {
  year: number;
  planYear: number | null;
  period: Period;
  part: Part;
}

/** A word that is wrong, or that needs a second look, wherever it stands. */
export interface WordRule {
  find: string;
  /** What to write instead. */
  suggest?: string | undefined;
  severity: Severity;
  /** One Chinese sentence or phrase: why. */
  reason?: string | undefined;
  /** Longer words in which it is right: 按装 in 按装配式标准. */
  except?: readonly string[] | undefined;
}

/** An error cannot be published; a warning can, when a person has accepted it with a reason. */
export type Severity = 'error' | 'warning';

export type FindingCode =
  /** An 18-digit number of an identity card. */
  | 'id_number'
  /** One that is nearly so: a wrong check digit, or an old one of 15 digits. */
  | 'id_number_like'
  | 'mobile_number'
  | 'bank_card'
  /** A year that is not the one meant, or a date that never comes. */
  | 'year'
  /** A word or sentence that stands twice. */
  | 'doubled'
  /** Quotation marks and brackets without partner, or crossed. */
  | 'unpaired'
  | 'half_width'
  | 'full_width'
  /** A space beside a Chinese mark. */
  | 'space'
  /** Two marks one after the other where one should be. */
  | 'doubled_mark'
  /** A figure whose characters the text no longer holds. */
  | 'figure_gone'
  /** A figure whose typed value is not what its characters say. */
  | 'figure_value'
  /** Two figures that say different things of one. */
  | 'figure_conflict'
  /** A part larger than its whole, a rate that its own numbers do not give. */
  | 'figure_sum'
  | 'numbering'
  | 'no_text'
  | 'no_title'
  | 'no_recipient'
  | 'empty_section'
  /** A word of the list. */
  | 'word';

/** Something in one text that an editor should look at: `text.slice(start, end)`. */
export interface TextFinding extends Span {
  code: FindingCode;
  severity: Severity;
  /** The words concerned. */
  text: string;
  /** One sentence in Chinese: what is wrong and what to do. */
  message: string;
}

export type PieceType = 'report' | ProofreadPiece['type'];
export type PieceField =
  | 'title'
  | 'marker'
  | 'heading'
  | 'headingEnd'
  | 'lead'
  | 'topic'
  | 'topicEnd'
  | 'text'
  | 'progressNote'
  | 'recipient';

/** Where a finding stands: offsets into the field of the piece, UTF-16 code units. */
export interface Place extends Span {
  piece: string;
  type: PieceType;
  field: PieceField;
}

/** Something in a report that an editor should look at. */
export interface Finding extends Omit<TextFinding, 'start' | 'end'> {
  /** In the field in which the words begin; they may go on in the next one. */
  place: Place;
  /**
   * The same as long as the same is found of the same words of the same piece, wherever in it they stand: by it,
   * what a person has accepted is known again. At most 200 characters.
   */
  key: string;
}

/** What one rule finds in one text. */
export interface Slip extends Span {
  code: FindingCode;
  severity: Severity;
  message: string;
  /** What else must stay the same for it to be the same finding, such as the figure it disagrees with. */
  against?: string;
}
