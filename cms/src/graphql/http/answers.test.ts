import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Answer, Answers } from './answers';

const JSON_TYPE = 'application/json; charset=utf-8';
const answer = (text: string, lastChange: number) => new Answer(JSON_TYPE, Buffer.from(text), lastChange);

describe('kept answers', () => {
  test('are given again until something changes', async () => {
    const answers = new Answers();
    const made = await answers.make('question', 7, () => Promise.resolve(answer('{}', 7)));
    expect(await answers.find('question', 7)).toBe(made);
    expect(await answers.find('question', 8)).toBeNull();
    expect(await answers.find('another question', 7)).toBeNull();
  });

  test('may be of a later moment than was asked for, and are not replaced by one of an earlier', async () => {
    const answers = new Answers();
    await answers.make('question', 7, () => Promise.resolve(answer('new', 9)));
    await answers.make('question', 7, () => Promise.resolve(answer('old', 7)));
    expect((await answers.find('question', 8))?.body.toString()).toBe('new');
  });

  test('hold no error', async () => {
    const answers = new Answers();
    expect(await answers.make('question', 1, () => Promise.resolve(null))).toBeNull();
    expect(await answers.find('question', 1)).toBeNull();
    await expect(answers.make('question', 1, () => Promise.reject(new Error('fault')))).rejects.toThrow();
    expect(await answers.find('question', 1)).toBeNull();
  });

  test('are made once for all who ask at the same time, unless something changed since it was begun', async () => {
    const answers = new Answers();
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    const making = answers.make('question', 3, () => promise);
    const waiting = answers.find('question', 3);
    expect(await answers.find('question', 4)).toBeNull();
    resolve(answer('{}', 3));
    expect(await waiting).toBe(await making);
  });

  test('leave whoever waits for one that fails to ask for themselves', async () => {
    const answers = new Answers();
    const { promise, reject } = Promise.withResolvers<Answer | null>();
    const making = answers.make('question', 3, () => promise);
    const waiting = answers.find('question', 3);
    reject(new Error('fault'));
    await expect(making).rejects.toThrow('fault');
    expect(await waiting).toBeNull();
  });
});

describe('an answer', () => {
  test('is the same text in every encoding, and short ones are left as they are', async () => {
    const text = JSON.stringify({ text: '走访企业'.repeat(500) });
    const long = answer(text, 1);
    expect(brotliDecompressSync(await long.in('br')).toString()).toBe(text);
    expect(gunzipSync(await long.in('gzip')).toString()).toBe(text);
    expect((await long.in('identity')).toString()).toBe(text);
    expect(answer('{}', 1).encodings).toEqual(['identity']);
  });

  test('has the tag of its text and form alone', () => {
    expect(answer('{}', 1).etag).toBe(answer('{}', 2).etag);
    expect(answer('{}', 1).etag).not.toBe(answer('[]', 1).etag);
    expect(new Answer('application/graphql-response+json', Buffer.from('{}'), 1).etag).not.toBe(
      answer('{}', 1).etag,
    );
  });
});
