# 一份报告里的全部数字：python3 report.py（只用标准库）
import json
import os
import urllib.request

QUERY = """
  query ($office: String!, $year: Int!) {
    annualReport(office: $office, year: $year) {
      title
      sections {
        achievements {
          figures { text label value baseUnit }
        }
      }
    }
  }
"""
variables = {"office": os.environ["OFFICE"], "year": int(os.environ["YEAR"])}

request = urllib.request.Request(
    os.environ["API_URL"] + "/graphql",
    data=json.dumps({"query": QUERY, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    report = json.load(response)["data"]["annualReport"]

print(report["title"])
for section in report["sections"]:
    for achievement in section["achievements"]:
        for figure in achievement["figures"]:
            label, unit = figure["label"] or "", figure["baseUnit"] or ""
            print(label, figure["text"], figure["value"], unit, sep="\t")
