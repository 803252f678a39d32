import { expect, test } from 'vitest';
import { element, leaf, leafIf, printXml } from './xml.ts';

test('what XML cannot hold is left out, and what would be markup is text', () => {
  const xml = printXml(leaf('a', 'x\u0000\u001F\uFFFE\uD800y <b>&amp;]]>\r\n街道𠮷'));
  expect(xml).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>xy &#60;b&#62;&#38;amp;]]&#62;&#13;\n街道𠮷</a>\n',
  );
});

test('an attribute keeps its quotation marks and white space', () => {
  expect(printXml(element('a', { b: '"x"\ty\n<' }))).toContain('<a b="&#34;x&#34;&#9;y&#10;&#60;"/>');
});

test('elements are indented, text never is, and what is not known is not written', () => {
  expect(
    printXml(element('a', {}, leaf('b', ' x '), leafIf('c', undefined), element('d', {}, leaf('e', '')))),
  ).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<a>',
      '  <b> x </b>',
      '  <d>',
      '    <e/>',
      '  </d>',
      '</a>',
      '',
    ].join('\n'),
  );
});
