import { Refusal } from '../http/request';

/** Of a cursor that this database has not given out; `instead` says what to do. */
export const badCursor = (argument: string, instead: string): Refusal =>
  new Refusal(400, 'BAD_CURSOR', `The cursor in \`${argument}\` is not one of this server; ${instead}.`);
