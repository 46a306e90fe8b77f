import { type DocumentNode, type GraphQLError, type GraphQLSchema, Kind, type ListValueNode, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { refuseList, visitGiven } from './list-length.ts';
import { refusal } from './refusal.ts';

/** What can be told from a document alone, before it is validated: validation compares fields with each other. */
export function refuseDocument(document: DocumentNode, schema: GraphQLSchema, limits: Limits): GraphQLError | null {
  let aliases = 0;
  let directives = 0;
  let longest = 0;
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
    [Kind.LIST]: ({ values }) => {
      longest = Math.max(longest, values.length);
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
  if (refused === null && longest > limits.listLength) refused = refuseLongLists(document, schema, limits);
  return refused;
}

/** Only asked of the few documents with a list that would be too long elsewhere. */
function refuseLongLists(document: DocumentNode, schema: GraphQLSchema, limits: Limits): GraphQLError | null {
  const mayBeLong = new Set<ListValueNode>();
  visitGiven(document, schema, (value, place) => {
    if (value.kind === Kind.LIST && refuseList(place, value.values.length, limits) === null) mayBeLong.add(value);
  });
  let refused: GraphQLError | null = null;
  visit(document, {
    [Kind.LIST]: (list) => {
      if (!mayBeLong.has(list)) refused ??= refuseList(null, list.values.length, limits);
    },
  });
  return refused;
}
