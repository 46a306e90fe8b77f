import type { ArgBuilder, ObjectRef } from '@pothos/core';
import type { Connection, ConnectionEdge } from '../resolvers/connection.ts';
import { builder, type SchemaTypes } from './builder.ts';

type ExtendedTypes = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

const PageInfoRef = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether rows come before.' }),
    startCursor: t.string({
      nullable: true,
      description: 'Of the first row.',
      resolve: ({ edges }) => edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Of the last row; `after` for the next page.',
      resolve: ({ edges }) => edges.at(-1)?.cursor ?? null,
    }),
  }),
});

/** The types `<Name>Connection` and `<Name>Edge` around a node. */
export function connectionOf<T, Page extends Connection<T> = Connection<T>>(
  name: string,
  node: ObjectRef<ExtendedTypes, T>,
) {
  const EdgeRef = builder.objectRef<ConnectionEdge<T>>(`${name}Edge`);
  EdgeRef.implement({
    description: 'One row of a page.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where the rows after this one start.' }),
      node: t.field({ type: node, description: 'The row.', resolve: (edge) => edge.node as never }),
    }),
  });
  return builder.objectRef<Page>(`${name}Connection`).implement({
    description: 'A page of a list, newest first.',
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        longest: 'page',
        description: 'The rows with their cursors.',
        resolve: ({ edges }) => edges,
      }),
      nodes: t.field({
        type: [node],
        longest: 'page',
        description: 'The rows alone.',
        resolve: ({ edges }) => edges.map((edge) => edge.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Where the page lies.',
        resolve: (connection) => connection,
      }),
      totalCount: t.int({
        description: 'Rows in the whole list; counting stops at 10,000.',
        resolve: ({ countTotal }) => countTotal(),
      }),
    }),
  });
}

/** The arguments of every list. */
export function pageArguments(arg: ArgBuilder<ExtendedTypes>) {
  return {
    first: arg.int({ description: 'Rows wanted, 1 to 100; 20 when absent.' }),
    after: arg.string({ description: 'The cursor of the last row of the page before.' }),
  };
}
