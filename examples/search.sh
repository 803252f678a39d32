# 哪些报告提到“招商”：原文片段和所在的报告，新的在前。
curl --silent --show-error --get "$API_URL/graphql" \
  --data-urlencode 'query={
    search(text: "招商", first: 10) {
      totalCount
      nodes { excerpt { text } report { year office { name } } }
    }
  }'
