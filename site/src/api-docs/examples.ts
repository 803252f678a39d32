/** A program that answers a question, as it stands in the folder `examples`, where the tests run it. */
export interface Program {
  file: string;
  language: string;
  code: string;
}

export interface Example {
  question: string;
  programs: readonly Program[];
}

/** By the beginning of the names of their files. */
const QUESTIONS = {
  report: '一份报告和其中的数字',
  figures: '金额在一亿元以上的成绩',
  search: '查一个词',
  copy: '保存一份副本，随时更新',
  token: '带令牌查询',
};

const LANGUAGES = [
  { ending: '.sh', language: 'curl' },
  { ending: '-typed.ts', language: 'TypeScript，用类型包' },
  { ending: '.ts', language: 'TypeScript' },
  { ending: '.py', language: 'Python' },
];

const files = import.meta.glob<string>('../../../examples/*.{sh,ts,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const programs = Object.entries(files).map(([path, code]): Program => {
  const file = path.split('/').at(-1) ?? path;
  const { language } = LANGUAGES.find(({ ending }) => file.endsWith(ending)) ?? { language: file };
  return { file, language, code };
});

export const examples: readonly Example[] = Object.entries(QUESTIONS).map(([name, question]) => ({
  question,
  programs: LANGUAGES.flatMap(({ ending }) => programs.filter(({ file }) => file === `${name}${ending}`)),
}));
