import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { nameOf, refuseList } from './list-length.ts';
import { refusal } from './refusal.ts';

/** What can be told from a document alone, before it is validated: validation compares fields with each other. */
export function refuseDocument(document: DocumentNode, limits: Limits): GraphQLError | null {
  let aliases = 0;
  let directives = 0;
  let refused: GraphQLError | null = null;
  visit(document, {
    [Kind.FIELD]: (field) => {
      if (field.alias === undefined) return;
      aliases++;
      const { length } = field.alias.value;
      if (length > limits.aliasLength) {
        refused ??= refusal('NAME_TOO_LONG', `An alias has ${length} characters; ${limits.aliasLength} are allowed.`);
      }
    },
    [Kind.DIRECTIVE]: () => {
      directives++;
    },
    [Kind.LIST]: ({ values }, _key, parent) => {
      refused ??= refuseList(nameOf(parent), values.length, limits);
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
  return refused;
}
