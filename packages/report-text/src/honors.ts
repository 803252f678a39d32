import { clausesOf } from './clauses.ts';
import type { Honor, HonorLevel, Span } from './model.ts';
import { markNames } from './names.ts';
import { normalise } from './normalise.ts';
import { readChineseNumeral } from './numbers.ts';
import { recipientKind } from './recipients.ts';

/** Verbs after which only an award stands, and verbs of getting anything at all. */
const VERB =
  /(被评为|被评定为|被授予|被命名为|被认定为|获评为|获评|获颁|获授予|获授|荣获|喜获|荣膺)|(获得|斩获|成功创建为?|成功创成|创成|夺得|摘得|摘取|喜摘|捧回|捧得|获)/g;
const SURE_ENDING =
  /(?:冠军|亚军|季军|第[一二三]名|(?:卫生|文明|园林|森林|双拥模范|平安|生态文明建设示范)(?:县城|城市|城|县|市|区|镇|乡|村|村镇)|奖章|勋章|奖杯|[特一二三]等奖|[金银铜]奖|奖|称号|标兵|红旗手|文明号|楷模|能手|之乡|锦旗)$|(?:先进|模范|示范|最美|十佳|百佳|百强|十强)\p{Script=Han}{1,12}$|(?:优秀|文明|卫生)(?:集体|个人|单位|组织|团队|社区|村|镇|街道|城市|党组织|党支部|党员|案例|项目|家庭|校园|奖)$/u;
const NO_AWARD =
  /^(?:此|该|这|多项|各类|各级)|肯定|好评|认可|表扬|报道|推广|批复|资金|补助|成绩|成效|支持|通过|排名|第[一二三\d]/;
/** After a verb of getting awards, a name that tells its level is one. */
const NAMED_BY_LEVEL = /^(?:全国|国家级?|中国|[省市区县]级?)\p{Script=Han}{3,}$/u;
const SUFFIX = /^(?:荣誉称号|称号|荣誉|奖项|奖)/;
/** Awards that are only counted: 省级以上荣誉7项, 10余项市级奖励, 奖牌82枚. */
const COUNTED =
  /^(?:了)?((?:[^，。、\d]{0,14}?(?:荣誉称号|荣誉|奖项|奖励|表彰|称号|奖牌|金牌|银牌|铜牌|[金银铜]奖|大奖)(?:共|合计|累计)?)(\d{1,4}|[一二两三四五六七八九十]{1,3})[余多]?[项个次枚块]|(?:等)?(\d{1,4}|[二两三四五六七八九十]{1,3})[余多]?[项个次枚块][^，。、\d]{0,14}?(?:荣誉称号|荣誉|奖项|奖励|表彰|称号|奖牌|奖章|奖))/;
/** A recipient that is only counted: 14个集体. */
const COUNTED_RECIPIENT =
  /^(\d{1,4})[余多]?[个名家位](?:集体|个人|单位|企业|村|社区|家庭|项目|人|同志|干部|职工)/;
const TITLE_LENGTH = 40;
const RECIPIENT_LENGTH = 24;
const NOT_PART_OF_RECIPIENT =
  /^(?:\s|其中|推动|助力|支持|指导|推荐|帮助|培育|今年|全年|20\d\d年|辖区内?的|并|先后|成功|等|[一1]是)/;
const RANK = /[特一二三]等奖|[金银铜]奖|优秀奖|第[一二三]名/;
const REGION =
  /(?:\p{Script=Han}{2,8}?自治[区州县]|\p{Script=Han}{2,3}?省|\p{Script=Han}{2,4}?(?<!城|超|门|上)市|\p{Script=Han}{2,4}?(?<!社|园|街|片|小|景|校|辖|地|城|灾|库)区|\p{Script=Han}{2,3}?县)/u;
const MUNICIPALITIES = /^(?:北京|上海|天津|重庆)市/;

/** Finds the formal awards an achievement tells of; praise, press coverage and rankings are none. */
export function findHonors(text: string): readonly Honor[] {
  const normalised = normalise(text);
  const isName = markNames(normalised);
  return clausesOf(normalised).flatMap((clause) => {
    const verb = [...normalised.slice(clause.start, clause.end).matchAll(VERB)].findLast(
      (match) => isName[clause.start + match.index] === 0,
    );
    if (verb === undefined) return [];
    const verbStart = clause.start + verb.index;
    const object = { start: verbStart + verb[0].length, end: clause.end };
    const recipient = recipientBefore(text.slice(clause.start, verbStart));
    const counted = countedIn(normalised, object);
    if (counted !== null) return [honorOf(text, counted, recipient, counted.count)];
    return awardsIn(normalised, object, verb[1] !== undefined).flatMap((award) => {
      const groups = recipient.split(/[、和及与]/).map((name) => COUNTED_RECIPIENT.exec(name));
      if (!groups.every((group) => group !== null)) return [honorOf(text, award, recipient, null)];
      return groups.map(([name, count]) => honorOf(text, award, name, Number(count)));
    });
  });
}

function countedIn(text: string, object: Span): (Award & { count: number }) | null {
  const match = COUNTED.exec(text.slice(object.start, object.end));
  const [whole, words = '', after, before] = match ?? [];
  const printed = after ?? before ?? '';
  const count = /^\d/.test(printed) ? Number(printed) : readChineseNumeral(printed);
  if (whole === undefined || count === null || count === 0) return null;
  const start = object.start + whole.length - words.length;
  return { start, end: start + words.length, granter: { start, end: start }, count };
}

interface Award extends Span {
  /** What stands between the verb and the award's quoted name: 广东省. */
  granter: Span;
}

function awardsIn(text: string, object: Span, isSure: boolean): readonly Award[] {
  const words = text.slice(object.start, object.end);
  const quoted = [...words.matchAll(/([^“”、]*)“([^“”]{2,60})”([^“”、]*)/g)];
  if (quoted.length > 0) {
    return quoted.flatMap((match) => {
      const [, before = '', name = '', after = ''] = match;
      const granted = SUFFIX.test(after) || SUFFIX.test(quoted.at(-1)?.[3] ?? '');
      const ends = after === '' || SUFFIX.test(after);
      if (NO_AWARD.test(before) || !(granted || (ends && (isSure || SURE_ENDING.test(name))))) return [];
      const granterStart = object.start + match.index;
      const start = granterStart + before.length + 1;
      return [{ start, end: start + name.length, granter: { start: granterStart, end: start - 1 } }];
    });
  }
  if (isSure && /(?:表彰|嘉奖|通令嘉奖|记功)\s*$/.test(words)) {
    const end = object.start + words.trimEnd().length;
    return [{ ...object, end, granter: { start: object.start, end: object.start } }];
  }
  let at = object.start;
  return words.split('、').flatMap((piece) => {
    const pieceAt = at;
    at += piece.length + 1;
    const lead = /^\s*(?:了|(?:.{2,12}(?:授予|颁发)的))?/.exec(piece)?.[0].length ?? 0;
    const name = piece
      .slice(lead)
      .trimEnd()
      .replace(/(?:荣誉称号|称号|荣誉)$/, '');
    const isNamedSo = lead + name.length < piece.trimEnd().length;
    if (name.length < 4 || name.length > TITLE_LENGTH || NO_AWARD.test(name)) return [];
    if (!SURE_ENDING.test(name) && !(isSure && (isNamedSo || NAMED_BY_LEVEL.test(name)))) return [];
    const start = pieceAt + lead;
    return [{ start, end: start + name.length, granter: { start: pieceAt, end: start } }];
  });
}

function honorOf(text: string, award: Award, recipient: string, count: number | null): Honor {
  const title = text.slice(award.start, award.end);
  const granter = text
    .slice(award.granter.start, award.granter.end)
    .replace(/(?:授予|颁发)的$|^[了和及与]/, '')
    .trim();
  const { level, region } = granterOf(granter === '' ? title : granter + title);
  const isRegionOrBody = granter.length > 1 && !/^(?:全国|国家级?|[省市区县]级?)$/.test(granter);
  return {
    start: award.start,
    end: award.end,
    title,
    recipient,
    recipientKind: recipientKind(recipient),
    level,
    grantedBy: isRegionOrBody ? (fullRegion(granter) ?? granter) : region,
    rank: RANK.exec(title)?.[0] ?? null,
    count,
  };
}

/** The level the words open with, and the region where they name it in full: not for 省 or 市 alone. */
function granterOf(words: string): { level: HonorLevel; region: string | null } {
  const name = words.replace(/^(?:\d{4}|[—-])+年?度?/, '');
  if (
    /^(?:全国|国家|中国|中央|党中央|国务院|中共中央|中华|(?:教育|公安|民政|司法|财政|人社|人力资源|自然资源|生态环境|住建|住房|交通运输|水利|农业农村|商务|文旅|文化和旅游|退役军人事务|应急管理|科技|工信|工业和信息化|中宣|中组)[^省市区县]{0,6}部)/.test(
      name,
    )
  ) {
    return { level: 'national', region: null };
  }
  const region = new RegExp(`^${REGION.source}`, 'u').exec(name)?.[0] ?? null;
  const last = /^[省市区县]/.exec(name)?.[0] ?? region?.at(-1);
  if (region !== null && (MUNICIPALITIES.test(region) || region.endsWith('自治区'))) {
    return { level: 'provincial', region };
  }
  const levels: Readonly<Record<string, HonorLevel>> = {
    省: 'provincial',
    市: 'municipal',
    州: 'municipal',
    区: 'district',
    县: 'district',
  };
  const named = /^[省市区县]/.test(name) ? null : region;
  return { level: levels[last ?? ''] ?? 'other', region: named };
}

/** The granter itself where it is nothing but a region. */
function fullRegion(granter: string): string | null {
  return new RegExp(`^${REGION.source}$`, 'u').exec(granter)?.[0] ?? null;
}

function recipientBefore(words: string): string {
  let recipient = words.trim();
  for (let before = ''; before !== recipient;) {
    before = recipient;
    recipient = recipient.replace(NOT_PART_OF_RECIPIENT, '');
  }
  return recipient.length <= RECIPIENT_LENGTH ? recipient : '';
}
