import { DirectiveLocation, GraphQLDirective, GraphQLSchema } from 'graphql';

/** Where the specification of October 2021 knows directives; clients such as graphql-core 3.2 (Python's gql) refuse others. */
const knownLocations: ReadonlySet<string> = new Set(
  Object.values(DirectiveLocation).filter((location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION),
);

/** The schema as every client can build it from introspection: its directives name no location that is newer than they are. */
export function withKnownLocations(schema: GraphQLSchema): GraphQLSchema {
  const { directives, ...config } = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    directives: directives.map((directive) => {
      const { locations, ...rest } = directive.toConfig();
      return new GraphQLDirective({ ...rest, locations: locations.filter((location) => knownLocations.has(location)) });
    }),
  });
}
