export interface Sample {
  name: string;
  query: string;
  /** As JSON. */
  variables: string;
}

/** Questions that any installation answers, whatever its offices are called. The first is there from the start. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    name: '最近的报告',
    query: `# 最近几年的报告，以及各自获得的荣誉。
# 按 Ctrl + Enter 运行；按 Ctrl + 空格看还能问什么；按住 Ctrl 点一个词看它的说明。
query LatestReports {
  reports(sort: ["year:desc"], pagination: { limit: 3 }) {
    title
    year
    office {
      name
      slug
    }
    honors {
      title
      level
    }
  }
}
`,
    variables: '',
  },
  {
    name: '单位与年度',
    query: `# 有哪些单位，各有哪些年度的报告：annualReport 用得上。
query Offices {
  offices {
    name
    slug
    reports(sort: ["year:desc"]) {
      year
      period
    }
  }
}
`,
    variables: '',
  },
  {
    name: '工作计划',
    query: `# 工作计划里带目标数字的事项。
query Plans($limit: Int = 5) {
  planItems(filters: { targets: { value: { gt: 0 } } }, pagination: { limit: $limit }) {
    topic
    text
    targets {
      text
      value
      unit
    }
  }
}
`,
    variables: '{ "limit": 10 }\n',
  },
];
