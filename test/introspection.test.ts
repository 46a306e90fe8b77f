import { getIntrospectionQuery, graphqlSync, type IntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../src/schema/schema.ts';

/** Section 3.13 of the specification of October 2021, which clients in other languages implement. */
const locationsOf2021 = [
  ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
  ...['VARIABLE_DEFINITION', 'SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE'],
  ...['UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'],
];

it('a client of the specification of 2021 can build the schema from introspection', () => {
  const { data } = graphqlSync({ schema, source: getIntrospectionQuery() });
  const { directives } = (data as unknown as IntrospectionQuery).__schema;
  expect(directives.map(({ name }) => name)).toEqual(expect.arrayContaining(['deprecated', 'include', 'skip']));
  for (const { name, locations } of directives) {
    expect(locations.length, name).toBeGreaterThan(0);
    expect(
      locations.filter((location) => !locationsOf2021.includes(location)),
      name,
    ).toEqual([]);
  }
});
