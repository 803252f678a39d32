import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The report that is the office's own, and a made-up one that has years before and after it. */
export const SAMPLE = '/henggang-jiedao/2023/';
export const EXAMPLE = '/shili-jiedao/2022/';

const ofReport = ['', 'summary/', 'plan/', 'promises/', 'honors/', 'figures/'];
const ofOffice = ['', 'themes/', 'themes/economy/', 'figures/', 'honors/', 'compare/'];

/** The addresses of a page of each kind, with the sample and with the example where that makes a difference. */
export const PAGES = [
  '/',
  '/search/',
  '/data/',
  '/api/',
  '/api/reference/',
  '/api/inputs/',
  '/accessibility/',
  '/sitemap/',
  '/404.html',
  '/500.html',
  ...ofOffice.map((page) => `/henggang-jiedao/${page}`),
  ...ofReport.map((page) => `${SAMPLE}${page}`),
  ...ofOffice.map((page) => `/shili-jiedao/${page}`),
  '/shili-jiedao/compare/2022/2023/',
  ...ofReport.map((page) => `${EXAMPLE}${page}`),
  '/shili-jiedao/2023/promises/',
  '/shili-zhen/2024-half-year/',
];

/** A page of each layout, once, and all components: what differs where colours, letters or widths are others. */
export const LAYOUTS = [
  '/',
  '/search/',
  '/data/',
  '/api/',
  '/404.html',
  '/shili-jiedao/',
  '/shili-jiedao/themes/economy/',
  '/shili-jiedao/compare/2022/2023/',
  ...ofReport.map((page) => `${EXAMPLE}${page}`),
  '/gallery/',
];

export interface BuiltPage {
  /** As a browser asks for it. */
  address: string;
  html: string;
}

/** Every built page. */
export const builtPages = (folder: string): BuiltPage[] =>
  builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));

/** Every built file, by its address. */
export const builtFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)
    .sort();
