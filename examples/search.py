# 哪些报告提到“招商”，一页一页取完：python3 search.py（只用标准库）
import json
import os
import urllib.request

QUERY = """
  query ($after: String) {
    search(text: "招商", first: 20, after: $after) {
      nodes { excerpt { text } report { year office { name } } }
      pageInfo { endCursor hasNextPage }
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


after = None
while True:
    found = ask(QUERY, after=after)["search"]
    for hit in found["nodes"]:
        print(hit["report"]["office"]["name"], hit["report"]["year"], hit["excerpt"]["text"], sep="\t")
    after = found["pageInfo"]["endCursor"]
    if not found["pageInfo"]["hasNextPage"]:
        break
