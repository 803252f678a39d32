# 带令牌查询，末行是本分钟还剩的点数。
curl --silent --show-error --get "$API_URL/graphql" \
  --header "authorization: Bearer $API_TOKEN" \
  --data-urlencode 'query={ offices { name slug } }' \
  --write-out '\n%header{ratelimit}\n'
