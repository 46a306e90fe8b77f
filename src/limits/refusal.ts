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
  | 'BAD_USER_INPUT'
  | 'OPERATION_TIMEOUT'
  | 'TOO_MANY_OPERATIONS';

export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
