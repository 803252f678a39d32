import { Refusal } from '../http/request';

/** Names a place in a list, for the list alone to read: who asks is not to build on what is in it. */
export const toCursor = (list: string, place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url');

/**
 * The place that a cursor of the list names, or null where it is none that the list has given out.
 */
export function placeIn(list: string, cursor: string): unknown[] | null {
  try {
    const told: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(told) && told[0] === list ? told.slice(1) : null;
  } catch {
    return null;
  }
}

/** Of a cursor that was not given out here; `instead` says what to do. */
export const badCursor = (argument: string, instead: string): Refusal =>
  new Refusal(
    400,
    'BAD_CURSOR',
    `The cursor in \`${argument}\` was not given out for this list; ${instead}.`,
  );
