import { describe, expect, test } from 'vitest';
import { checkContract, undeclaredChanges } from './contract.ts';
import { releaseChangelog } from './release-types.ts';

const RELEASED = `
  type Query { reports(year: Int, sort: String = "year"): [Report!]! }
  type Report { title: String! year: Int! period: Period! }
  enum Period { year half_year }
  input ReportFilters { year: Int }
`;

/** What a change of the released schema asks to be declared, given lines under Unreleased. */
const undeclared = (from: string, to: string, ...lines: string[]) => {
  expect(RELEASED, 'the change changes something').toContain(from);
  return undeclaredChanges({
    released: RELEASED,
    schema: RELEASED.replace(from, to),
    changelog: ['# Changelog', '', '## Unreleased', '', ...lines, '', '## 0.1.0', '', OLD].join('\n'),
  });
};

/** A declaration of an earlier version is none for the next. */
const OLD = '- **Breaking** `Report.title`, `Query.reports(year:)`: for another version.';

describe('a change that breaks', () => {
  test.each([
    ['a field that goes', 'title: String!', '', 'Report.title'],
    ['a field of another type', 'year: Int! p', 'year: String! p', 'Report.year'],
    ['a field that may be null', 'title: String!', 'title: String', 'Report.title'],
    ['an argument that goes', 'year: Int, ', '', 'Query.reports(year:)'],
    ['an argument that must be given', 'year: Int,', 'year: Int!,', 'Query.reports(year:)'],
    ['a value that goes', 'half_year', '', 'Period.half_year'],
    ['a filter that goes', '{ year: Int }', '{ month: Int }', 'ReportFilters.year'],
    ['a type that goes', 'input ReportFilters { year: Int }', '', 'ReportFilters'],
  ])('needs to be declared: %s', async (_, from, to, coordinate) => {
    expect(await undeclared(from, to)).toEqual([
      expect.stringMatching(
        new RegExp(`^- \\*\\*Breaking\\*\\* \`${coordinate.replace(/[()]/g, '\\$&')}\`: `),
      ),
    ]);
    expect(await undeclared(from, to, `- **Breaking** \`${coordinate}\`: ask otherwise.`)).toEqual([]);
  });

  test('is declared beside others in one line, but not by words alone, nor as merely dangerous', async () => {
    const gone = ['title: String!', ''] as const;
    expect(await undeclared(...gone, '- **Breaking** `A.b`, `Report.title`: ask otherwise.')).toEqual([]);
    expect(await undeclared(...gone, '- **Breaking** `Report.title`:')).toHaveLength(1);
    expect(await undeclared(...gone, '- **Dangerous** `Report.title`: ask otherwise.')).toHaveLength(1);
    expect(await undeclared(...gone, '- `Report.title` is gone.')).toHaveLength(1);
  });
});

test('a value or default that users may not expect needs to be declared as dangerous', async () => {
  for (const [from, to, coordinate] of [
    ['half_year', 'half_year quarter', 'Period.quarter'],
    ['"year"', '"title"', 'Query.reports(sort:)'],
  ] as const) {
    expect(await undeclared(from, to)).toEqual([
      expect.stringContaining(`- **Dangerous** \`${coordinate}\`: `),
    ]);
    expect(await undeclared(from, to, `- **Dangerous** \`${coordinate}\`: be ready.`)).toEqual([]);
  }
});

test('what is only added, or described, needs no word', async () => {
  expect(await undeclared('title: String!', '"What it is called." title: String! source: String')).toEqual(
    [],
  );
  expect(await undeclared('year: Int,', 'year: Int, first: Int,')).toEqual([]);
  expect(await undeclared('{ year: Int }', '{ year: Int title: String }')).toEqual([]);
});

test('the check says what to do in one sentence, with the lines to fill in', async () => {
  const contract = {
    released: RELEASED,
    schema: RELEASED.replace('title: String!', ''),
    changelog: '## Unreleased\n',
  };
  await expect(checkContract(contract)).rejects.toThrow(
    /tell API users in packages\/types\/CHANGELOG\.md, under Unreleased.*\n- \*\*Breaking\*\* `Report\.title`: /,
  );
});

describe('a release', () => {
  const changelog = (...lines: string[]) =>
    ['# Changelog', '', '## Unreleased', '', ...lines, '', '## 0.1.0 (2024-01-01)', '', '- First.', ''].join(
      '\n',
    );
  const broken = changelog('- **Breaking** `Report.title`: ask otherwise.');

  test('puts what is unreleased under its version', () => {
    expect(releaseChangelog(changelog('- Search.', ''), '0.1.0', '0.1.1', '2024-02-01')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.1.1 (2024-02-01)\n\n- Search.\n\n\n## 0.1.0 (2024-01-01)\n\n- First.\n',
    );
  });

  test('that breaks has a version that says so', () => {
    expect(() => releaseChangelog(broken, '0.1.0', '0.1.1', '2024-02-01')).toThrow('make it 0.2.0');
    expect(() => releaseChangelog(broken, '1.1.0', '1.2.0', '2024-02-01')).toThrow('make it 2.0.0');
    expect(releaseChangelog(broken, '0.1.0', '0.2.0', '2024-02-01')).toContain('## 0.2.0 (2024-02-01)');
    expect(releaseChangelog(broken, '0.1.0', '1.0.0', '2024-02-01')).toContain('## 1.0.0 (2024-02-01)');
  });

  test('needs a later version, and something to release', () => {
    expect(() => releaseChangelog(broken, '0.2.0', '0.1.9', '2024-02-01')).toThrow('a version after 0.2.0');
    expect(() => releaseChangelog(broken, '0.2.0', '0.2.0', '2024-02-01')).toThrow('a version after 0.2.0');
    expect(() => releaseChangelog(broken, '0.2.0', 'next', '2024-02-01')).toThrow('three numbers');
    expect(() => releaseChangelog(changelog(), '0.1.0', '0.1.1', '2024-02-01')).toThrow(
      'Nothing has changed',
    );
  });
});
