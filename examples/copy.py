# 保存一份副本，每次运行只取新的变更：python3 copy.py（只用标准库）
import json
import os
import pathlib
import urllib.request

QUERY = """
  query ($since: String) {
    changes(since: $since) {
      cursor
      hasMore
      nodes {
        about
        documentId
        office { name slug }
        report { title year sections { heading achievements { topic text } } }
      }
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


file = pathlib.Path("copy.json")
copy = json.loads(file.read_text()) if file.exists() else {"cursor": None, "office": {}, "report": {}}
more = True
while more:
    page = ask(QUERY, since=copy["cursor"])["changes"]
    for change in page["nodes"]:
        kept = copy[change["about"]]
        published = change[change["about"]]
        # 撤回或删除的，变更里不再有内容。
        if published is None:
            kept.pop(change["documentId"], None)
        else:
            kept[change["documentId"]] = published
    copy["cursor"], more = page["cursor"], page["hasMore"]
file.write_text(json.dumps(copy, ensure_ascii=False))

for report in copy["report"].values():
    print(report["year"], report["title"], sep="\t")
