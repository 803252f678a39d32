import type { RecipientKind } from '../model.ts';

const KINDS: readonly { kind: RecipientKind; words: RegExp }[] = [
  { kind: 'community', words: /社区$|居委会$|村委会$|村$/ },
  { kind: 'enterprise', words: /公司$|企业$|集团$|厂$|银行$|合作社$/ },
  { kind: 'team', words: /队$|团队$|小组$|班组$|专班$|战队$/ },
  { kind: 'office', words: /^(?:我|全)?(?:街道|镇|乡|区|县|市)$|(?:街道|街道办|办事处|镇|乡|县|人民政府)$/ },
  { kind: 'unit', words: /(?:中心|所|站|办|室|科|局|委|院|校|学|园|工会|支部|党委|协会|馆|驿站|基地)$/ },
];
const PEOPLE = /\d+(?:余|多)?[名位人]|同志$|先生$|女士$|个人$|(?:职工|人员|干部|教师|医生|代表|居民|志愿者)$/;
const NAMED_PERSON =
  /(?:干部|书记|主任|队长|所长|职工|员工|医生|医师|教师|老师|队员|社工|志愿者|民警|党员|居民|代表|同志|员)[\p{Script=Han}·]{2,4}$/u;
const SURNAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺顾毛郝龚邵万覃武钱戴莫孔向汤]/;

/** What kind of recipient these words name; `unit` where they give no hint. */
export function recipientKind(recipient: string): RecipientKind {
  if (PEOPLE.test(recipient)) return 'person';
  const known = KINDS.find(({ words }) => words.test(recipient));
  if (known !== undefined) return known.kind;
  const isPerson = NAMED_PERSON.test(recipient) || (recipient.length <= 3 && SURNAME.test(recipient));
  return isPerson ? 'person' : 'unit';
}
