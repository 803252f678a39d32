# 一份报告：标题，各章节的成绩，成绩里的数字。
curl --silent --show-error --get "$API_URL/graphql" \
  --data-urlencode 'query=query ($office: String!, $year: Int!) {
    annualReport(office: $office, year: $year) {
      title
      sections {
        heading
        achievements {
          topic
          text
          figures { text label value baseUnit }
        }
      }
    }
  }' \
  --data-urlencode "variables={\"office\": \"$OFFICE\", \"year\": $YEAR}"
