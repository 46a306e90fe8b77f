import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** What can be told from a document alone, before it is validated: validation compares fields with each other. */
export function refuseDocument(document: DocumentNode, limits: Limits): GraphQLError | null {
  let aliases = 0;
  let directives = 0;
  let longestList = 0;
  visit(document, {
    [Kind.FIELD]: (field) => {
      if (field.alias !== undefined) aliases++;
    },
    [Kind.DIRECTIVE]: () => {
      directives++;
    },
    [Kind.LIST]: ({ values }) => {
      longestList = Math.max(longestList, values.length);
    },
  });
  if (aliases > limits.aliases) {
    return refusal('TOO_MANY_ALIASES', `The document has ${aliases} aliases; ${limits.aliases} are allowed.`);
  }
  if (directives > limits.directives) {
    return refusal(
      'TOO_MANY_DIRECTIVES',
      `The document has ${directives} directives; ${limits.directives} are allowed.`,
    );
  }
  return refuseList(longestList, limits);
}

/** Lists that come as variables. */
export function refuseVariables(variables: unknown, limits: Limits): GraphQLError | null {
  return refuseList(longestListIn(variables), limits);
}

function refuseList(length: number, { listLength }: Limits): GraphQLError | null {
  if (length <= listLength) return null;
  return refusal('LIST_TOO_LONG', `A list among the arguments has ${length} values; ${listLength} are allowed.`);
}

function longestListIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let longest = Array.isArray(value) ? value.length : 0;
  for (const part of Object.values(value)) longest = Math.max(longest, longestListIn(part));
  return longest;
}
