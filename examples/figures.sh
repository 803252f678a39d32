# 所有年度里，提到一亿元以上金额的成绩，从大到小的年度排列。
curl --silent --show-error --get "$API_URL/graphql" \
  --data-urlencode 'query={
    achievements(
      filters: { figures: { value: { gte: 100000000 }, baseUnit: { eq: "元" } } }
      sort: ["section.report.year:desc"]
    ) {
      text
      figures(filters: { value: { gte: 100000000 }, baseUnit: { eq: "元" } }) { text value }
      section { report { year office { name } } }
    }
  }'
