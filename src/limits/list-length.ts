import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  Kind,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Limits, longList } from './limits.ts';
import { refusal } from './refusal.ts';

/** What a value is given for; none: a list within a list, or a name that the schema does not have. */
export type Place = GraphQLArgument | GraphQLInputField | null | undefined;

export function refuseList(place: Place, length: number, { listLength }: Limits): GraphQLError | null {
  const most = mostOf(place) ?? listLength;
  if (length <= most) return null;
  return refusal('LIST_TOO_LONG', `A list among the arguments has ${length} values; ${most} are allowed.`);
}

const mostOf = (place: Place) => (place?.extensions as Partial<typeof longList> | undefined)?.longest;

/** Calls back for every value that a document gives for an argument or an input field. */
export function visitGiven(
  document: DocumentNode,
  schema: GraphQLSchema,
  see: (value: ValueNode, place: Place) => void,
) {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.ARGUMENT]: ({ value }) => see(value, types.getArgument()),
      [Kind.OBJECT_FIELD]: ({ name, value }) => see(value, fieldOf(types.getParentInputType(), name.value)),
    }),
  );
}

/** A field of an input type, whether it may be absent or a list of them is given. */
export function fieldOf(type: GraphQLInputType | null | undefined, name: string): Place {
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named.getFields()[name] : null;
}

/** The types of a document's variables. */
export function typesOfVariables(document: DocumentNode, schema: GraphQLSchema): Map<string, GraphQLInputType> {
  const types = new Map<string, GraphQLInputType>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ variable, type }) => {
      const known = typeFromAST(schema, type);
      if (isInputType(known)) types.set(variable.name.value, known);
    },
    [Kind.SELECTION_SET]: () => false,
  });
  return types;
}
