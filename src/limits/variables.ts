import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { nameOf, refuseList } from './list-length.ts';
import { refusal } from './refusal.ts';

/** What can be told from the variables of an operation alone: how deep they are, and how long their lists. */
export function refuseVariables(variables: unknown, document: DocumentNode, limits: Limits): GraphQLError | null {
  // A list of what is still to be looked at in place of a call for each level: a caller decides how many levels there are.
  const rest: { value: unknown; name: string; depth: number }[] = [{ value: variables, name: '', depth: 0 }];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    const { value, name, depth } = part;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.variableDepth) {
      return refusal(
        'TOO_DEEP',
        `The variables are more than ${limits.variableDepth} levels deep, which nothing needs.`,
      );
    }
    if (Array.isArray(value)) {
      // The document is only read for a list that would be too long elsewhere.
      const argument = value.length > limits.listLength ? argumentOf(name, document) : name;
      const refused = refuseList(argument, value.length, limits);
      if (refused !== null) return refused;
    }
    for (const [key, inner] of Object.entries(value)) rest.push({ value: inner, name: key, depth: depth + 1 });
  }
  return null;
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
