import type { Words } from './words';

/** What is not of one type of entries alone. */
export const COMMON: Readonly<Record<string, Words>> = {
  Query: [
    'All that can be asked. Only published content is public. Lists below an entry are always whole, and in reading order where there is one.',
    '可以查询的内容。只公开已发布的内容。内容之下的列表总是完整的；有阅读顺序的，按阅读顺序排列。',
  ],
  Pagination: ['Where a page of a list stands among all.', '列表的分页情况。'],
  'Pagination.total': ['How many entries there are on all pages.', '总数。'],
  'Pagination.page': ['The number of this page, from 1.', '当前页码，从 1 起。'],
  'Pagination.pageSize': ['How many entries a page holds at most.', '每页最多的条数。'],
  'Pagination.pageCount': ['How many pages there are.', '总页数。'],
  PaginationArg: [
    'Which part of a list to give: either `start` and `limit`, or `page` and `pageSize`.',
    '取列表的哪一段：用 start 和 limit，或用 page 和 pageSize。',
  ],
  'PaginationArg.start': ['How many entries to leave out first, from 0.', '略过前面多少条，从 0 起。'],
  'PaginationArg.limit': ['How many entries to give at most.', '最多给出多少条。'],
  'PaginationArg.page': ['The number of the page, from 1.', '页码，从 1 起。'],
  'PaginationArg.pageSize': ['How many entries a page holds at most.', '每页最多的条数。'],
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
  filters: ['Gives only what meets these conditions.', '只取符合这些条件的。'],
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
  and: ['All of these must hold.', '须全部符合。'],
  or: ['At least one of these must hold.', '须至少符合其一。'],
  not: ['This must not hold.', '须不符合。'],
};

/** What a condition asks of a value. */
export const OPERATORS: Readonly<Record<string, Words>> = {
  eq: ['Is this.', '等于。'],
  eqi: ['Is this, in capitals or small letters.', '等于，不分大小写。'],
  ne: ['Is another than this; what has no value is not found.', '有值且不等于。'],
  nei: [
    'Is another than this in capitals or small letters; what has no value is not found.',
    '有值且不等于，不分大小写。',
  ],
  in: ['Is one of these.', '等于其中之一。'],
  notIn: ['Is none of these; what has no value is not found.', '有值且不等于其中任何一个。'],
  contains: ['Contains this.', '包含。'],
  containsi: ['Contains this, in capitals or small letters.', '包含，不分大小写。'],
  notContains: ['Does not contain this; what has no value is not found.', '有值且不包含。'],
  notContainsi: [
    'Does not contain this in capitals or small letters; what has no value is not found.',
    '有值且不包含，不分大小写。',
  ],
  startsWith: ['Begins with this.', '以此开头。'],
  endsWith: ['Ends with this.', '以此结尾。'],
  lt: ['Is less, or earlier, than this.', '小于或早于。'],
  lte: ['Is this, or less or earlier.', '小于、早于或等于。'],
  gt: ['Is more, or later, than this.', '大于或晚于。'],
  gte: ['Is this, or more or later.', '大于、晚于或等于。'],
  between: ['Is between these two, themselves included.', '介于这两个值之间，包括两端。'],
  null: ['With true: has no value; with false: has one.', '取 true 为没有值，取 false 为有值。'],
  notNull: ['With true: has a value; with false: has none.', '取 true 为有值，取 false 为没有值。'],
};
