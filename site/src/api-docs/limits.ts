/** An error of the API, and what its reader can do. */
export interface ApiError {
  code: string;
  /** What went wrong, with the limit where there is one. */
  meaning: string;
  remedy: string;
}

/**
 * The limits of the API. The CMS holds them (`cms/src/graphql`), which the site does not import; `limits.test.ts`
 * compares both.
 */
export const LIMITS = {
  MAX_TOKENS: 1000,
  MAX_FIELDS: 1000,
  MAX_DEPTH: 12,
  MAX_ALIASES: 30,
  MAX_ROOT_FIELDS: 20,
  MAX_DIRECTIVES: 20,
  MAX_VARIABLE_DEPTH: 20,
  MAX_FILTER_DEPTH: 10,
  MAX_FILTER_RELATIONS: 6,
  MAX_FILTER_VALUES: 1000,
  DEFAULT_PAGE_SIZE: 100,
  MAX_PAGE_SIZE: 1000,
  COST_BUDGET: 100_000,
  BODY_BYTES: 100 * 1024,
  BODY_MS: 10_000,
  TIME_LIMIT: 10_000,
};

const count = (value: number) => value.toLocaleString('zh-CN');

/** What a client meets first: too much at once. */
export const LIMIT_ERRORS: readonly ApiError[] = [
  {
    code: 'PAGE_SIZE_EXCEEDED',
    meaning: `一页要了 ${count(LIMITS.MAX_PAGE_SIZE)} 条以上`,
    remedy: '一页少要一些，其余逐页取。',
  },
  {
    code: 'COST_EXCEEDED',
    meaning: `一次查询的开销超过 ${count(LIMITS.COST_BUDGET)}`,
    remedy: '每页少要几条，或每条少要几层。',
  },
  {
    code: 'RATE_LIMITED',
    meaning: '一分钟内的点数用完了',
    remedy: '等 Retry-After 所说的秒数再问；经常不够用的，申请令牌。',
  },
  {
    code: 'TIMEOUT',
    meaning: `${LIMITS.TIME_LIMIT / 1000} 秒内没有查完`,
    remedy: '少要几条，或减少筛选条件。',
  },
  {
    code: 'QUERY_TOO_DEEP',
    meaning: `查询超过 ${LIMITS.MAX_DEPTH} 层`,
    remedy: '把更深的部分另作一次查询。',
  },
  {
    code: 'TOO_MANY_FIELDS',
    meaning: `选取的字段超过 ${count(LIMITS.MAX_FIELDS)} 个（含片段展开后的）`,
    remedy: '同一字段只要一次，分几次查询。',
  },
  {
    code: 'TOO_MANY_ROOT_FIELDS',
    meaning: `最外层的字段超过 ${LIMITS.MAX_ROOT_FIELDS} 个`,
    remedy: '改用带筛选条件的列表。',
  },
  {
    code: 'TOO_MANY_ALIASES',
    meaning: `别名超过 ${LIMITS.MAX_ALIASES} 个`,
    remedy: '改用带筛选条件的列表。',
  },
  {
    code: 'TOO_MANY_DIRECTIVES',
    meaning: `指令超过 ${LIMITS.MAX_DIRECTIVES} 个`,
    remedy: '不要的字段直接不写。',
  },
  {
    code: 'TOO_MANY_TOKENS',
    meaning: `查询文本超过 ${count(LIMITS.MAX_TOKENS)} 个词法单元`,
    remedy: '较长的列表放进变量。',
  },
  {
    code: 'FILTER_TOO_DEEP',
    meaning: `筛选条件超过 ${LIMITS.MAX_FILTER_DEPTH} 层`,
    remedy: '把条件写浅一些。',
  },
  {
    code: 'FILTER_TOO_LARGE',
    meaning: `筛选和排序牵涉的关联超过 ${LIMITS.MAX_FILTER_RELATIONS} 个，或值超过 ${count(LIMITS.MAX_FILTER_VALUES)} 个`,
    remedy: '少牵涉几个关联，值分几次查询。',
  },
  {
    code: 'VARIABLES_TOO_DEEP',
    meaning: `变量超过 ${LIMITS.MAX_VARIABLE_DEPTH} 层`,
    remedy: '把变量写浅一些。',
  },
  {
    code: 'BODY_TOO_LARGE',
    meaning: `请求正文超过 ${LIMITS.BODY_BYTES / 1024} KB`,
    remedy: '缩短查询或变量。',
  },
  {
    code: 'BODY_TOO_SLOW',
    meaning: `请求正文 ${LIMITS.BODY_MS / 1000} 秒内没有送完`,
    remedy: '检查网络后再发。',
  },
  {
    code: 'BATCHING_NOT_ALLOWED',
    meaning: '一个请求里放了几个查询',
    remedy: '一个请求一个查询，字段可以都写在里面。',
  },
];

/** What else can go wrong. */
export const OTHER_ERRORS: readonly ApiError[] = [
  { code: 'GRAPHQL_PARSE_FAILED', meaning: '查询的语法不对', remedy: '按 locations 所指的行列改正。' },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    meaning: '查询与接口不符，如没有这个字段',
    remedy: '对照字段说明改正。',
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    meaning: '查询里有几个操作，没有说明要哪一个',
    remedy: '用 operationName 写明操作的名称。',
  },
  { code: 'BAD_USER_INPUT', meaning: '参数或变量的值不对', remedy: '按 message 改正。' },
  {
    code: 'BAD_CURSOR',
    meaning: '游标不是本列表给出的',
    remedy: '用上一页给出的游标，或不带游标从头查询。',
  },
  { code: 'BAD_REQUEST', meaning: '请求不是完整的 JSON', remedy: '按 message 改正。' },
  {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    meaning: '请求正文不是 application/json',
    remedy: '加上 Content-Type: application/json。',
  },
  { code: 'METHOD_NOT_ALLOWED', meaning: '请求方法不对', remedy: '用 GET 或 POST。' },
  { code: 'UNAUTHENTICATED', meaning: '令牌无效或已撤销', remedy: '换有效的令牌，或不带令牌。' },
  { code: 'FORBIDDEN', meaning: '要了没有公开的内容', remedy: '不要加 status: DRAFT。' },
  {
    code: 'INTERNAL_SERVER_ERROR',
    meaning: '服务器出了故障',
    remedy: '过一会儿再试；一直如此，请告诉主办单位。',
  },
];
