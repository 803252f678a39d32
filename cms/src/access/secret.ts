import { randomBytes } from 'node:crypto';

/** By this a token is known wherever it turns up: in a log, in somebody's code, on a web page. */
const PREFIX = 'wrt_';

/** A new token: 256 bits of chance, without characters that break a line of a shell or an address. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('hex');

/** Tokens of ours, whole or cut off, links to previews among them, and those that Strapi makes itself. */
const SECRETS = new RegExp(`${PREFIX}\\w+|wrp1\\.[\\w.-]+|[0-9a-f]{256}`, 'gi');

/** A text without the tokens in it. */
export const withoutSecrets = (text: string): string => text.replace(SECRETS, '[token]');
