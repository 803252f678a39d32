import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** What all kept answers may take in memory together, their compressed forms included. */
const MEMORY_BYTES = 128 * 1024 * 1024;
/** Compressed forms and what surrounds them, by experience of JSON in Chinese. */
const SIZE_FACTOR = 1.5;

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** The middle of brotli's range: better than gzip's best and no slower. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Smaller ones fit in one packet anyway. */
const MIN_COMPRESSED_BYTES = 1024;

/** An answer to a question, made from one moment of the database. */
export class Answer {
  /** Weak: the same for every encoding. */
  readonly etag: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly contentType: string,
    readonly body: Buffer,
    /** The number of the last change at that moment. */
    readonly lastChange: number,
  ) {
    const hash = createHash('sha256').update(contentType).update('\n').update(body).digest('base64url');
    this.etag = `W/"${hash.slice(0, 22)}"`;
  }

  get encodings(): readonly Encoding[] {
    return this.body.length < MIN_COMPRESSED_BYTES ? ['identity'] : ENCODINGS;
  }

  /** The body in an encoding; each is made once. */
  in(encoding: Encoding): Promise<Buffer> {
    let encoded = this.#encoded.get(encoding);
    if (!encoded) {
      encoded = encode(this.body, encoding);
      this.#encoded.set(encoding, encoded);
    }
    return encoded;
  }
}

function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compress.br(body, BROTLI);
    case 'gzip':
      return compress.gzip(body);
    case 'identity':
      return Promise.resolve(body);
  }
}

/**
 * Answers given to the public, by question. None is given again that was made before the last change to what the
 * public can read: the caller says, for each question, which change that was when the question came.
 */
export class Answers {
  readonly #kept = new LRUCache<string, Answer>({
    maxSize: MEMORY_BYTES,
    maxEntrySize: MEMORY_BYTES / 8,
    sizeCalculation: ({ body }, key) => Math.ceil(SIZE_FACTOR * body.length) + 2 * key.length,
  });
  readonly #coming = new Map<string, { lastChange: number; answer: Promise<Answer | null> }>();

  /** An answer no older than a change, or one that is being made since; null where there is neither. */
  async find(key: string, lastChange: number): Promise<Answer | null> {
    const kept = this.#kept.get(key);
    if (kept && kept.lastChange >= lastChange) return kept;
    const coming = this.#coming.get(key);
    return coming && coming.lastChange >= lastChange ? coming.answer.catch(() => null) : null;
  }

  /** Makes an answer and keeps it, unless `make` says with null that it is none for everybody. */
  async make(key: string, lastChange: number, make: () => Promise<Answer | null>): Promise<Answer | null> {
    const answer = make();
    const entry = { lastChange, answer };
    this.#coming.set(key, entry);
    try {
      const made = await answer;
      if (made) this.#keep(key, made);
      return made;
    } finally {
      if (this.#coming.get(key) === entry) this.#coming.delete(key);
    }
  }

  #keep(key: string, answer: Answer): void {
    const kept = this.#kept.peek(key);
    if (!kept || kept.lastChange <= answer.lastChange) this.#kept.set(key, answer);
  }
}
