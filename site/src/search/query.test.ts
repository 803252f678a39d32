import { expect, test } from 'vitest';
import { termsOf, wordsOfQuery } from './query.ts';

test('white space of any width parts terms, and quotes hold them together', () => {
  expect(termsOf('眼镜　街区  眼镜')).toEqual(['眼镜', '街区']);
  expect(termsOf('“一企 一策” 方案')).toEqual(['一企一策', '方案']);
  expect(termsOf('推动“两个覆盖”提质增效')).toEqual(['推动两个覆盖提质增效']);
  expect(termsOf(' 。，“” ')).toEqual([]);
});

test('a query that stands nowhere is searched by its words, without the particles between them', () => {
  expect(wordsOfQuery('眼镜的产业')).toEqual(['眼镜', '产业']);
  expect(wordsOfQuery('眼镜')).toEqual([]);
  expect(wordsOfQuery('眼镜 产业')).toEqual([]);
});
