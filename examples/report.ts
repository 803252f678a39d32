// 一份报告里的全部数字：node report.ts（Node.js 22.18 以上）
const { API_URL, OFFICE, YEAR } = process.env;

const query = `
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
`;

interface Figure {
  text: string;
  label: string | null;
  value: number;
  baseUnit: string | null;
}

interface Answer {
  data?: { annualReport: { title: string; sections: { achievements: { figures: Figure[] }[] }[] } | null };
  errors?: { message: string; extensions: { code: string } }[];
}

const response = await fetch(`${API_URL}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { office: OFFICE, year: Number(YEAR) } }),
});
const { data, errors } = (await response.json()) as Answer;
if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));

console.log(data?.annualReport?.title ?? '没有这份报告');
for (const section of data?.annualReport?.sections ?? [])
  for (const { figures } of section.achievements)
    for (const { text, label, value, baseUnit } of figures)
      console.log([label ?? '', text, value, baseUnit ?? ''].join('\t'));
