import SchemaBuilder from '@pothos/core';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { GraphQLError } from 'graphql';
import { acrossProperties, mayCall, type Operation } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { RequestContext } from '../context.ts';
import './bounded-lists.ts';
import './seen-by.ts';

export interface SchemaTypes {
  Context: RequestContext;
  DefaultFieldNullability: false;
  AuthScopes: { operation: Operation };
  Scalars: {
    ID: { Input: string; Output: string };
    /** As output also a local time: RFC 3339 with an offset. */
    DateTime: { Input: Date; Output: Date | string };
    Date: { Input: string; Output: string };
    PhoneNumber: { Input: string; Output: string };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  // The first is the outermost: what is not allowed counts too. The last is the innermost: it gives the fields' own code its context.
  plugins: ['boundedLists', ScopeAuthPlugin, 'seenBy'],
  defaultFieldNullability: false,
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: ({ viewer }) => ({
      operation: (name) =>
        viewer !== null &&
        mayCall(viewer.role, name) &&
        (viewer.properties === null || !acrossProperties.includes(name)),
    }),
    // Says what is missing and never why: a forged token and none look the same from outside.
    unauthorizedError: (_parent, { viewer }, { fieldName }) => {
      if (viewer === null) return unauthenticated();
      return forbidden(
        mayCall(viewer.role, fieldName)
          ? 'This is about all properties, and your token names some.'
          : 'Your role may not do this.',
      );
    },
  },
});

export function unauthenticated(): GraphQLError {
  return new GraphQLError('A valid bearer token is needed.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  });
}

function forbidden(why: string): GraphQLError {
  return new GraphQLError(why, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** The rule of a root field: every one has its own in the table of permissions. */
export function allowed(operation: Operation) {
  return { operation };
}

/** The viewer of an operation that has been authorised. */
export function viewerOf({ viewer }: RequestContext): Viewer {
  if (viewer === null) throw unauthenticated();
  return viewer;
}
