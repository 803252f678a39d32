export * from './model.ts';
export { ReportTextError, type ReportTextErrorCode } from './error.ts';
export { figuresOf, locate, type Located, type ReportPiece } from './locate.ts';
export { readPage, type Page } from './page.ts';
export { parseReport } from './parse.ts';
export { printReport } from './print.ts';
export { retie } from './retie.ts';
export { readReport } from './stored.ts';
export { findWarnings, type Warning, type WarningCode } from './warnings.ts';
