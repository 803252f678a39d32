import { isDraft } from '../data/previewed.ts';
import type { Office, ReportHead } from '../data/view-models.ts';

/** What keeps something from being taken for an official publication. */
interface Note {
  /** Stands beside a title. */
  mark: string;
  text: string;
}

export const DRAFT: Note = { mark: '草稿', text: '预览稿：未发布，请勿外传。' };

const FICTIONAL: Note = {
  mark: '虚构示例',
  text: '虚构示例：本单位、文中的人和事以及数字都不存在，只用来展示本网站的功能。',
};

type Noted = Pick<ReportHead, 'id'> & { office: Pick<Office, 'fictional'> };

/** What every file of a report says of itself, since it travels without the site's pages. */
export const notesOf = (report: Noted): readonly Note[] => [
  ...(isDraft(report) ? [DRAFT] : []),
  ...(report.office.fictional ? [FICTIONAL] : []),
];

/** All of it in one text, or undefined where there is nothing to say. */
export const noteOf = (report: Noted): string | undefined =>
  notesOf(report)
    .map(({ text }) => text)
    .join('') || undefined;

/** The title of a report as a list beside real ones must show it. */
export const markedTitle = (report: Noted & Pick<ReportHead, 'title'>): string =>
  marked(report.title, notesOf(report));

/** The name of an office in the same way. */
export const markedName = ({ name, fictional }: Pick<Office, 'name' | 'fictional'>): string =>
  marked(name, fictional ? [FICTIONAL] : []);

const marked = (name: string, notes: readonly Note[]): string =>
  notes.map(({ mark }) => `【${mark}】`).join('') + name;
