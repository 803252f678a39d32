import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../limits/limits';
import type { Words } from './words';

/** What is not of one type of entries alone. */
export const COMMON: Readonly<Record<string, Words>> = {
  Query: [
    `All that can be asked. Only what is published can be read without a token. A list here has ${DEFAULT_PAGE_SIZE} entries unless \`pagination\` says how many; lists below an entry are whole, and in reading order where there is one.`,
    `可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 ${DEFAULT_PAGE_SIZE} 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。`,
  ],
  Pagination: ['Where a page stands in its list.', '列表的分页情况。'],
  'Pagination.total': ['How many entries there are on all pages.', '总数。'],
  'Pagination.page': ['The number of this page, from 1.', '当前页码，从 1 起。'],
  'Pagination.pageSize': ['How many entries a page holds at most.', '每页最多的条数。'],
  'Pagination.pageCount': ['How many pages there are.', '总页数。'],
  PaginationArg: [
    'Which part of a list to give, by `start` and `limit` or by `page` and `pageSize`.',
    '取列表的哪一段：用 start 和 limit，或用 page 和 pageSize。',
  ],
  'PaginationArg.start': ['How many entries to leave out first, from 0.', '略过前面多少条，从 0 起。'],
  'PaginationArg.limit': [
    `How many entries to give, at most ${MAX_PAGE_SIZE}.`,
    `给出多少条，不超过 ${MAX_PAGE_SIZE}。`,
  ],
  'PaginationArg.page': ['The number of the page, from 1.', '页码，从 1 起。'],
  'PaginationArg.pageSize': [
    `How many entries a page holds, at most ${MAX_PAGE_SIZE}.`,
    `每页多少条，不超过 ${MAX_PAGE_SIZE}。`,
  ],
  PublicationStatus: ['Which version of an entry to give.', '取内容的哪个版本。'],
  'PublicationStatus.PUBLISHED': ['What the public reads.', '已发布的版本，即公众看到的。'],
  'PublicationStatus.DRAFT': [
    'What editors work on; needs a token with the right to read drafts.',
    '编辑中的版本；需要有权读取草稿的令牌。',
  ],
  Date: ['A day, YYYY-MM-DD.', '日期，格式为 YYYY-MM-DD。'],
  DateTime: [
    'A moment in UTC, such as 2024-01-31T02:30:00.000Z (ISO 8601).',
    '协调世界时的时刻，如 2024-01-31T02:30:00.000Z（ISO 8601）。',
  ],
};

/** Arguments, whatever field has them. */
export const ARGUMENTS: Readonly<Record<string, Words>> = {
  documentId: ['Permanent identifier of the entry.', '永久编号。'],
  filters: [
    'Gives only what meets these conditions; one on a list is met by any entry of it.',
    '只取符合这些条件的；对列表的条件，有一项符合即可。',
  ],
  pagination: ['Which part of the list to give.', '取列表的哪一段。'],
  sort: [
    'Fields to sort by, each with :asc or :desc, such as ["office.slug", "year:desc"].',
    '排序的字段，可加 :asc 或 :desc，如 ["office.slug", "year:desc"]。',
  ],
  status: [
    'DRAFT gives drafts, to a token with the right to read them; others get the error FORBIDDEN.',
    'DRAFT 为取草稿，需要有权读取草稿的令牌，否则报错 FORBIDDEN。',
  ],
};

/** How conditions on entries are put together. */
export const CONNECTIVES: Readonly<Record<string, Words>> = {
  and: ['All of these hold.', '须全部符合。'],
  or: ['At least one of these holds.', '至少符合其一。'],
  not: ['This does not hold.', '不符合。'],
};

/** What a condition asks of a value. SQLite never minds the case of Latin letters in a part of a text. */
export const OPERATORS: Readonly<Record<string, Words>> = {
  eq: ['Equals this.', '等于。'],
  eqi: ['Equals this, ignoring case.', '等于，不分大小写。'],
  ne: ['Differs from this; what has no value is left out.', '有值且不等于。'],
  nei: ['Differs from this, ignoring case; what has no value is left out.', '有值且不等于，不分大小写。'],
  in: ['Equals one of these.', '等于其中之一。'],
  notIn: ['Equals none of these; what has no value is left out.', '有值且不等于其中任何一个。'],
  contains: ['Contains this; case may count.', '包含；可能区分大小写。'],
  containsi: ['Contains this, ignoring case.', '包含，不分大小写。'],
  notContains: [
    'Does not contain this; case may count, and what has no value is left out.',
    '有值且不包含；可能区分大小写。',
  ],
  notContainsi: [
    'Does not contain this, ignoring case; what has no value is left out.',
    '有值且不包含，不分大小写。',
  ],
  startsWith: ['Begins with this; case may count.', '以此开头；可能区分大小写。'],
  endsWith: ['Ends with this; case may count.', '以此结尾；可能区分大小写。'],
  lt: ['Is less than this, or earlier.', '小于或早于。'],
  lte: ['Is at most this, or no later.', '小于、早于或等于。'],
  gt: ['Is more than this, or later.', '大于或晚于。'],
  gte: ['Is at least this, or no earlier.', '大于、晚于或等于。'],
  between: ['Lies between these two, both included.', '介于这两个值之间，包括两端。'],
  null: ['True: has no value. False: has one.', '取 true 为没有值，取 false 为有值。'],
  notNull: ['True: has a value. False: has none.', '取 true 为有值，取 false 为没有值。'],
};
