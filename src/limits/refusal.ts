import { GraphQLError } from 'graphql';

/** Why an operation is not carried out at all; clients tell by the code. */
export type RefusalCode =
  | 'TOO_MANY_TOKENS'
  | 'TOO_DEEP'
  | 'TOO_WIDE'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'NAME_TOO_LONG'
  | 'LIST_TOO_LONG'
  | 'TOO_COSTLY'
  | 'TOO_LARGE'
  | 'RATE_LIMITED'
  | 'BAD_USER_INPUT'
  | 'OPERATION_TIMEOUT'
  | 'TOO_MANY_OPERATIONS';

/** The viewer has asked for much; the same may come again. */
export function rateLimited(seconds: number): GraphQLError {
  return new GraphQLError(`You have asked for much within a short time. Ask again in ${seconds} s.`, {
    extensions: {
      code: 'RATE_LIMITED' satisfies RefusalCode,
      retryAfterSeconds: seconds,
      http: { status: 429, headers: { 'retry-after': String(seconds) } },
    },
  });
}

export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
