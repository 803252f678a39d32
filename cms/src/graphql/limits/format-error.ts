import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { MAX_FIELDS, MAX_TOKENS } from './limits';
import { TimeoutError } from './time-limit';

const { ApplicationError, ForbiddenError, HttpError, UnauthorizedError, ValidationError } = errors;

/**
 * An error as it is answered. That of Strapi's plugin hands the words of the database to whoever asked; here they go
 * to the log alone. And what Apollo Server and graphql-js refuse by themselves gets a code like our own limits.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError) return withOwnCode(formatted);
  if (cause instanceof TimeoutError || isCancelled(cause))
    return withCode(formatted, 'TIMEOUT', new TimeoutError().message);
  if (cause instanceof ForbiddenError || cause instanceof UnauthorizedError)
    return told(formatted, 'FORBIDDEN', cause);
  if (cause instanceof ValidationError) return told(formatted, 'BAD_USER_INPUT', cause);
  if (cause instanceof ApplicationError || cause instanceof HttpError)
    return told(formatted, `STRAPI_${cause.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`, cause);

  strapi.log.error(cause);
  return withCode(
    formatted,
    'INTERNAL_SERVER_ERROR',
    'The server failed to answer; try again later, and tell its operators if it stays so.',
  );
}

/** What was thrown; an error that Apollo Server or graphql-js explains by itself is its own cause. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !error.originalError) return error;
  return error.path || error.extensions['code'] === undefined ? error.originalError : error;
}

const withCode = (
  { extensions, ...formatted }: GraphQLFormattedError,
  code: string,
  message = formatted.message,
): GraphQLFormattedError => ({ ...formatted, message, extensions: { ...extensions, code } });

/** Strapi's errors say what was wrong with the question, and are meant to be read. */
function told(formatted: GraphQLFormattedError, code: string, cause: Error) {
  const { name, message } = cause;
  const details = 'details' in cause ? cause.details : {};
  const answer = withCode(formatted, code, message);
  return { ...answer, extensions: { ...answer.extensions, error: { name, message, details } } };
}

/** What the libraries refuse, told from their words: they have no codes for it. */
function withOwnCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.includes('Parsing aborted'))
    return withCode(
      formatted,
      'TOO_MANY_TOKENS',
      `The query has more than ${MAX_TOKENS} tokens; ask for less in one query, and put long lists into variables.`,
    );
  if (formatted.extensions?.['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED')
    return withCode(
      formatted,
      'TOO_MANY_FIELDS',
      `The query selects more than ${MAX_FIELDS} fields, those of its fragments included; ask for each field once, and for less in one query.`,
    );
  return formatted;
}

/** PostgreSQL ended a statement that took longer than the limit. */
const isCancelled = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '57014';
