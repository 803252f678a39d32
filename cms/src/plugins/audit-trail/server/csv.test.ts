import { expect, test } from 'vitest';
import { csvLine } from './csv';

test('fields are quoted where they must be, and none is a formula to a spreadsheet', () => {
  expect(csvLine(['甲', '乙,丙', '"丁"', '一\n二'])).toBe('甲,"乙,丙","""丁""","一\n二"\r\n');
  expect(csvLine(['=1+1', '+8', '-8', '@x', '\t=1', '\r=1', 7, null])).toBe(
    `'=1+1,'+8,'-8,'@x,'\t=1,"'\r=1",7,\r\n`,
  );
});
