import { type DocumentNode, type GraphQLError, type GraphQLInputType, type GraphQLSchema, Kind } from 'graphql';
import type { Limits } from './limits.ts';
import { fieldOf, type Place, refuseList, typesOfVariables, visitGiven } from './list-length.ts';
import { refusal } from './refusal.ts';

interface Part {
  value: unknown;
  /** Where the value stands: the keys that lead to it. */
  path: readonly string[];
}

/** What can be told from the variables of an operation alone: how deep they are, and how long their lists. */
export function refuseVariables(
  variables: unknown,
  document: DocumentNode,
  schema: GraphQLSchema,
  limits: Limits,
): GraphQLError | null {
  // A list of what is still to be looked at in place of a call for each level: a caller decides how many levels there are.
  const rest: Part[] = [{ value: variables, path: [] }];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    const { value, path } = part;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > limits.variableDepth) {
      return refusal(
        'TOO_DEEP',
        `The variables are more than ${limits.variableDepth} levels deep, which nothing needs.`,
      );
    }
    if (Array.isArray(value) && value.length > limits.listLength) {
      // The document is only read for a list that would be too long elsewhere.
      const refused = placesOf(path, document, schema)
        .map((place) => refuseList(place, value.length, limits))
        .find((refusal) => refusal !== null);
      if (refused != null) return refused;
    }
    for (const [key, inner] of Object.entries(value)) rest.push({ value: inner, path: [...path, key] });
  }
  return null;
}

/** All that a value among the variables is given for. */
function placesOf([variable = '', ...keys]: readonly string[], document: DocumentNode, schema: GraphQLSchema): Place[] {
  if (keys.length > 0) return [innerPlace(typesOfVariables(document, schema).get(variable), keys)];
  const places: Place[] = [];
  visitGiven(document, schema, (value, place) => {
    if (value.kind === Kind.VARIABLE && value.name.value === variable) places.push(place);
  });
  return places.length === 0 ? [null] : places;
}

/** The input field that keys lead to from a type. A list is passed by its indexes. */
function innerPlace(type: GraphQLInputType | undefined, keys: readonly string[]): Place {
  let place: Place = null;
  let within: GraphQLInputType | undefined = type;
  for (const key of keys) {
    place = /^\d+$/.test(key) ? null : fieldOf(within, key);
    if (place) within = place.type;
  }
  return place;
}
