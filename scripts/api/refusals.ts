import type { Limits } from '../../src/limits/limits.ts';
import { usualLimits } from '../../src/limits/limits.ts';
import { maxPageSize } from '../../src/limits/page-size.ts';
import type { RefusalCode } from '../../src/limits/refusal.ts';
import { table } from './markdown.ts';

/** A limit in words, and how somebody hears that they are past it. */
const saidLimits: {
  [name in Exclude<keyof Limits, 'textsPerMinute' | 'workPerSecond' | 'analystReads'>]: [string, string];
} = {
  bodyBytes: ['bytes of a request, and of a message over a socket', 'HTTP 413; close code 1009'],
  tokens: ['words and punctuation marks of a document', '`TOO_MANY_TOKENS`'],
  depth: ['fields within fields', '`TOO_DEEP`'],
  fields: ['fields of an operation, those of fragments each time', '`TOO_WIDE`'],
  aliases: ['aliases', '`TOO_MANY_ALIASES`'],
  aliasLength: ['characters of an alias', '`NAME_TOO_LONG`'],
  directives: ['directives', '`TOO_MANY_DIRECTIVES`'],
  listLength: ['values of a list among the arguments', '`LIST_TOO_LONG`'],
  variableDepth: ['objects and lists within each other among the variables', '`TOO_DEEP`'],
  cost: [
    'values that an operation may show, lists as long as they may become and pages as they were asked for',
    '`TOO_COSTLY`',
  ],
  answerValues: ['values of an answer, counted while it is built', '`TOO_LARGE`'],
  answerBytes: ['bytes of an answer, counted while it is built', '`TOO_LARGE`'],
  operationMs: ['milliseconds of a query or mutation', '`OPERATION_TIMEOUT`'],
  initMs: ['milliseconds of silence before `connection_init`', 'close code 4408'],
  initBytes: ['bytes of a socket before its token was checked', 'the socket is ended (1006)'],
  waitingSockets: ['sockets at once whose token was not checked yet', 'the oldest is ended (1006)'],
  socketBufferBytes: ['bytes held for a client that does not read its socket', 'the socket is ended (1006)'],
  bodyBytesWithoutToken: ['bytes of a request without a token', 'HTTP 401'],
  operationsPerSocket: ['operations at once on a socket', '`TOO_MANY_OPERATIONS`'],
  subscriptionsPerViewer: ['subscriptions of a viewer', '`TOO_MANY_OPERATIONS`'],
  socketsPerViewer: ['sockets of a viewer', 'close code 1013'],
};

const number = new Intl.NumberFormat('en-US');

export function limitTable(): string {
  const said = Object.entries(saidLimits).map(([name, [words, refused]]) => [
    words,
    number.format(usualLimits[name as keyof typeof saidLimits]),
    refused,
  ]);
  const { perNumber, perCaller } = usualLimits.textsPerMinute;
  return table(
    ['at most', '', 'more is refused with'],
    [
      ...said,
      ...Object.entries(usualLimits.workPerSecond).map(([role, work]) => [
        `work a second of ${role === 'nobody' ? 'all who have no token' : `one viewer, ${role}`}: the cost of operations, and of documents when they are new`,
        number.format(work),
        '`RATE_LIMITED`',
      ]),
      ['rows of a page', number.format(maxPageSize), '`BAD_USER_INPUT`'],
      [
        'new texts a minute of a phone number',
        number.format(perNumber),
        '[`RateLimitedError`](types.md#type-ratelimitederror)',
      ],
      [
        'new texts a minute of a caller',
        number.format(perCaller),
        '[`RateLimitedError`](types.md#type-ratelimitederror)',
      ],
    ],
  );
}

type Advice = [meaning: string, again: 'no' | 'later' | 'yes'];

const refusals: Record<RefusalCode, Advice> = {
  TOO_MANY_TOKENS: ['The document is too long.', 'no'],
  TOO_DEEP: ['Too many fields within fields, or levels among the variables.', 'no'],
  TOO_WIDE: ['Too many fields.', 'no'],
  TOO_MANY_ALIASES: ['Too many aliases.', 'no'],
  TOO_MANY_DIRECTIVES: ['Too many directives.', 'no'],
  NAME_TOO_LONG: ['An alias is too long.', 'no'],
  LIST_TOO_LONG: ['A list among the arguments is too long.', 'no'],
  TOO_COSTLY: ['Too much could come of it: ask for smaller pages, or for fewer fields of each row.', 'no'],
  TOO_LARGE: ['The answer grew too large: ask for smaller pages. What a mutation was to do has been done.', 'no'],
  RATE_LIMITED: [
    'HTTP 429: the viewer asked for much within a short time; `extensions.retryAfterSeconds` says when to ask again.',
    'later',
  ],
  BAD_USER_INPUT: ['An argument or a variable cannot be; the message names it.', 'no'],
  OPERATION_TIMEOUT: ['It took too long and was cut off. What a mutation was to do may have been done.', 'later'],
  TOO_MANY_OPERATIONS: ['Too much is open on the socket, or for the viewer; what ends makes room.', 'later'],
};

const otherCodes: Record<string, Advice> = {
  UNAUTHENTICATED: ['HTTP 401: no token, or one that does not hold. It is never said why.', 'no'],
  FORBIDDEN: ['HTTP 403: the role may not do this.', 'no'],
  KEYS_UNAVAILABLE: ['HTTP 503: tokens cannot be checked right now.', 'later'],
  BAD_REQUEST: ['HTTP 400: no GraphQL request.', 'no'],
  GRAPHQL_PARSE_FAILED: ['The document cannot be read.', 'no'],
  GRAPHQL_VALIDATION_FAILED: ['The document does not fit the schema.', 'no'],
  OPERATION_RESOLUTION_FAILURE: ['The document has several operations, and `operationName` names none of them.', 'no'],
  PERSISTED_QUERY_NOT_IN_LIST: ['No trusted document has this hash.', 'no'],
  PERSISTED_QUERY_ONLY: ['HTTP 403: the role may only send trusted documents, by hash.', 'no'],
  SLOW_CONSUMER: ['A subscriber fell too far behind; `extensions.cursor` is where to go on.', 'yes'],
  CURSOR_EXPIRED: ['The cursor is of a log that a restore replaced: subscribe afresh, without `after`.', 'no'],
  UPSTREAM_UNAVAILABLE: ['A service that the gateway asks does not answer; what it would have told is null.', 'later'],
  DATABASE_UNAVAILABLE: [
    'The database cannot be used, after `extensions.retryAfterSeconds` perhaps again. What was done already is not done twice.',
    'later',
  ],
  INTERNAL: ['Something of ours; `extensions.correlationId` finds it in the log.', 'later'],
};

export function codeTable(): string {
  const codes = Object.entries({ ...otherCodes, ...refusals });
  return table(
    ['`extensions.code`', '', 'again?'],
    codes.map(([code, [meaning, again]]) => [`\`${code}\``, meaning, again]),
  );
}
