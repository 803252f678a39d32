export * from './model.ts';
export { readEdits, type Edit } from './review/edit-kinds.ts';
export { applyEdit } from './review/edits.ts';
export { ReportTextError, type ReportTextErrorCode } from './error.ts';
export {
  proposeOutcomes,
  type ComparedPiece,
  type FollowUp,
  type Proposal,
  type ProposedProgress,
  type SharedWords,
} from './follow-up/follow-up.ts';
export { figuresOf, honorsOf, locate, type Located, type ReportPiece } from './review/locate.ts';
export { likeness } from './text/likeness.ts';
export { readPage, type Page } from './page/page.ts';
export { parseReport } from './parse.ts';
export { printReport } from './print.ts';
export { DEFAULT_WORDS } from './proofread/default-words.ts';
export { proofreadReportOf } from './proofread/from-text.ts';
export type {
  Finding,
  FindingCode,
  PieceField,
  PieceType,
  Place,
  ProofreadFigure,
  ProofreadHonor,
  ProofreadItem,
  ProofreadPiece,
  ProofreadReport,
  ProofreadSection,
  Severity,
  TextContext,
  TextFinding,
  WordRule,
} from './proofread/model.ts';
export { proofread, proofreadText } from './proofread/proofread.ts';
export { retie, retieFigures, type ReadFigure } from './review/retie.ts';
export { readReport } from './review/stored.ts';
export { fold, pairsOf, partAround, spansOf, type Folded, type Span } from './search/index.ts';
export { findWarnings, type Warning, type WarningCode } from './review/warnings.ts';
