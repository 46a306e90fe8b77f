import {
  type DocumentNode,
  type GraphQLInputType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { schema } from '../../src/schema/schema.ts';

/** A value for every variable, as small as its type allows. */
export function sampleVariables(document: DocumentNode): Record<string, unknown> {
  const operation = getOperationAST(document);
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => {
      const known = typeFromAST(schema, type);
      return [variable.name.value, isInputType(known) ? sampleOf(known) : null];
    }),
  );
}

function sampleOf(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner: GraphQLInputType = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    return Object.fromEntries(Object.values(inner.getFields()).map((field) => [field.name, sampleOf(field.type)]));
  }
  const scalars: Record<string, unknown> = { Int: 1, Boolean: true, PhoneNumber: '+12035550114', Date: '2026-03-05' };
  return scalars[inner.toString()] ?? '1';
}
