import {
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** `__schema` and the like, which every type has without naming them. */
export const metaFieldOf = (name: string): GraphQLField<unknown, unknown> | undefined =>
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name);

/** How long the lists are in which a schema describes itself, on average where each type has its own. */
export function introspectionLengths(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const known = lengths.get(schema);
  if (known !== undefined) return known;
  const types = Object.values(schema.getTypeMap());
  const fields = types.map((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputFields = types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0));
  const enumValues = types.map((type) => (isEnumType(type) ? type.getValues().length : 0));
  const average = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const told = {
    types: types.length,
    fields: average(fields.map((ofType) => ofType.length)),
    args: average(fields.flat().map(({ args }) => args.length)),
    inputFields: average(inputFields),
    enumValues: average(enumValues),
    interfaces: average(types.map((type) => (isObjectType(type) ? type.getInterfaces().length : 0))),
    possibleTypes: average(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0))),
    directives: schema.getDirectives().length,
    locations: 5,
  };
  lengths.set(schema, told);
  return told;
}

const lengths = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();
