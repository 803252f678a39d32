/** The report whose draft is shown as if it had been published, in a preview; the public site has none. */
export const PREVIEWED = process.env['PREVIEW_REPORT'];

export const isDraft = ({ id }: { id: string }): boolean => id === PREVIEWED;

/** Whether a report has pages: every one on the public site, the one that is shown in a preview. */
export const hasPages = (report: { id: string }): boolean => PREVIEWED === undefined || isDraft(report);
