export * from './model.ts';
export { ReportTextError } from './error.ts';
export { readPage, type Page } from './page.ts';
export { parseReport } from './parse.ts';
export { printReport } from './print.ts';
export { retie } from './retie.ts';
