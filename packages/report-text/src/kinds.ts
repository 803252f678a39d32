import type { Part, SectionKind } from './model.ts';
import { yearsNamed, type TitleFacts } from './title.ts';

/** What a section is about, and which half of the report it belongs to. */
export interface Place {
  part: Part;
  kind: SectionKind;
}

const GLOSSARY = /名词(?:解释|注释|说明)|(?:有关|相关)?(?:用语|术语|词语)(?:说明|解释|注释)|^注释：?$/;
const ANNEX = /^附件|^附录|^附表|^附：/;

const TELLING: readonly { kind: SectionKind; part: Part | null; words: RegExp }[] = [
  { kind: 'glossary', part: 'other', words: GLOSSARY },
  { kind: 'annex', part: 'other', words: ANNEX },
  { kind: 'closing', part: 'other', words: /^结束语$|^结语$/ },
  {
    kind: 'profile',
    part: 'other',
    words: /^(?:基本|辖区|街道|全[镇乡县区市])?(?:概况|简介|情况简介)$|^基本情况$/,
  },
  {
    kind: 'problems',
    part: 'summary',
    words:
      /存在.{0,6}(?:问题|困难|不足|短板)|(?:问题|困难|不足)[和与及、](?:问题|困难|不足|挑战|短板)|主要(?:问题|困难)/,
  },
  { kind: 'lessons', part: 'summary', words: /经验(?:体会|启示|做法)|工作体会|几点体会|主要体会/ },
  { kind: 'targets', part: 'plan', words: /(?:发展|预期|工作|总体|主要)目标$|目标任务$/ },
  {
    kind: 'self_government',
    part: null,
    words: /自身建设|政府治理(?:能力|现代化|效能)|(?:法治|服务|廉洁|阳光|效能)型?政府建设/,
  },
];
const REVIEW_OR_PLAN =
  /(总结|回顾|完成情况|开展情况|落实情况|工作情况|主要工作|成效|成绩|成就|亮点|做法|过去[一二三四五]?年)|(计划|安排|打算|思路|部署|展望|任务|要点|总体要求|奋斗目标|下一步|下步|明年|来年|今后|未来[一二三四五]年)/g;

/** Places a section by its heading, within the section around it or after the section before it. */
export function placeSection(heading: string, around: Place | null, before: Part, years: TitleFacts): Place {
  if (around !== null && around.kind !== 'review' && around.kind !== 'plan') return around;
  const inherited = around?.part ?? (before === 'other' ? firstPart(years) : before);
  const telling = TELLING.find(({ words }) => words.test(heading));
  if (telling !== undefined) return { kind: telling.kind, part: telling.part ?? inherited };
  // Deeper headings speak of plans and results all the time without changing sides.
  const part = around === null ? (partOfHeading(heading, years) ?? inherited) : inherited;
  return { part, kind: part === 'plan' ? 'plan' : 'review' };
}

/** The half of the report that its text is in before any heading says so. */
export function firstPart(years: TitleFacts): Part {
  return years.planOnly ? 'plan' : 'summary';
}

/** The half of the report that a heading puts its section in, or null where its words do not say. */
export function partOfHeading(heading: string, years: TitleFacts): Part | null {
  const named = yearsNamed(heading);
  if (!years.planOnly && named.length > 0 && named.every((year) => year > years.year)) return 'plan';
  const words = [...heading.matchAll(REVIEW_OR_PLAN)].at(-1);
  if (words !== undefined) return words[1] === undefined ? 'plan' : 'summary';
  return years.planOnly || named.length === 0 ? null : 'summary';
}

/** Whether a line of its own opens what stands behind the report: 名词解释, 附件1. */
export function opensBackMatter(line: string): boolean {
  const text = line.trim();
  return text.length <= 24 && !/[。，；]/.test(text) && (ANNEX.test(text) || GLOSSARY.test(text));
}
