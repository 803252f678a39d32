# 所有年度里，提到一亿元以上金额的成绩，一页一页取完。
import json
import os
import urllib.request

QUERY = """
  query ($start: Int!) {
    achievements(
      filters: { figures: { value: { gte: 100000000 }, baseUnit: { eq: "元" } } }
      pagination: { start: $start, limit: 100 }
    ) {
      figures(filters: { value: { gte: 100000000 }, baseUnit: { eq: "元" } }) { text value }
      section { report { year office { name } } }
    }
  }
"""


def ask(query, **variables):
    request = urllib.request.Request(
        os.environ["API_URL"] + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)["data"]


start = 0
while page := ask(QUERY, start=start)["achievements"]:
    for achievement in page:
        report = achievement["section"]["report"]
        for figure in achievement["figures"]:
            print(report["office"]["name"], report["year"], figure["text"], figure["value"], sep="\t")
    start += len(page)
