import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import { type Limits, longListLength, longLists } from './limits.ts';
import { refusal } from './refusal.ts';

/** What can be told from a document alone, before it is validated: validation compares fields with each other. */
export function refuseDocument(document: DocumentNode, limits: Limits): GraphQLError | null {
  let aliases = 0;
  let directives = 0;
  let refused: GraphQLError | null = null;
  visit(document, {
    [Kind.FIELD]: (field) => {
      if (field.alias !== undefined) aliases++;
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

/** Lists that come as variables. */
export function refuseVariables(variables: unknown, document: DocumentNode, limits: Limits): GraphQLError | null {
  return refuseListsIn(variables, '', (name, length) => {
    // The document is only read for a list that would be too long elsewhere.
    const argument = length > limits.listLength ? argumentOf(name, document) : name;
    return refuseList(argument, length, limits);
  });
}

function refuseListsIn(
  value: unknown,
  name: string,
  refuse: (name: string, length: number) => GraphQLError | null,
): GraphQLError | null {
  if (typeof value !== 'object' || value === null) return null;
  const refused = Array.isArray(value) ? refuse(name, value.length) : null;
  if (refused !== null) return refused;
  for (const [key, part] of Object.entries(value)) {
    const refusedPart = refuseListsIn(part, key, refuse);
    if (refusedPart !== null) return refusedPart;
  }
  return null;
}

function refuseList(name: string, length: number, { listLength }: Limits): GraphQLError | null {
  const most = longLists.has(name) ? longListLength : listLength;
  if (length <= most) return null;
  return refusal('LIST_TOO_LONG', `A list among the arguments has ${length} values; ${most} are allowed.`);
}

/** The argument or input field that a list is given for; of a list within a list, none. */
function nameOf(parent: ASTNode | readonly ASTNode[] | undefined): string {
  if (parent === undefined || !('kind' in parent)) return '';
  return parent.kind === Kind.ARGUMENT || parent.kind === Kind.OBJECT_FIELD ? parent.name.value : '';
}

/** The argument or input field for which a document takes a variable; a name that is no variable's stays. */
function argumentOf(variable: string, document: DocumentNode): string {
  const names = new Set<string>();
  visit(document, {
    [Kind.VARIABLE]: ({ name }, _key, parent) => {
      if (name.value === variable) names.add(nameOf(parent));
    },
  });
  names.delete('');
  return names.size === 1 ? ([...names][0] ?? variable) : variable;
}
