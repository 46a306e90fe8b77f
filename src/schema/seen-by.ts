import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Sees } from '../subscriptions/sharing.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      seenBy: SeenBy<Types>;
    }
    export interface FieldOptions {
      /**
       * What the value depends on besides its parent and arguments. `audience`: on role, personal data and properties of whoever asks, and
       * on what is read within these. `viewer`, and a field whose code takes the context without saying: on who asks.
       */
      sees?: Exclude<Sees, 'parent'>;
    }
  }
}

type Resolver<Context> = GraphQLFieldResolver<unknown, Context, object>;

/**
 * Lets the fields of the schema say on what of the viewer they depend, so that an event of a subscription is worked out once for all who
 * ask the same and may see the same. A field whose code takes no context is given none, however it would reach for it.
 */
class SeenBy<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const sees = seesOf(field);
    return sees === null ? field : { ...field, extensions: { ...field.extensions, sees } };
  }

  override wrapResolve(
    resolve: Resolver<Types['Context']>,
    field: PothosOutputFieldConfig<Types>,
  ): Resolver<Types['Context']> {
    if (seesOf(field) !== 'parent') return resolve;
    return (parent, args, _context, { fieldName }) => resolve(parent, args, nothing, { fieldName } as never);
  }
}

/** Null: only what hangs on a subscription is shared. What is asked for once is asked for by somebody. */
function seesOf({ parentType, pothosOptions }: { parentType: string; pothosOptions: unknown }): Sees | null {
  if (parentType === 'Query' || parentType === 'Mutation') return null;
  const { sees, resolve } = pothosOptions as { sees?: Sees; resolve?: unknown };
  return sees ?? (typeof resolve === 'function' && resolve.length > 2 ? 'viewer' : 'parent');
}

/** No context at all, so that nothing of it can be in the answer. */
const nothing = undefined as never;

SchemaBuilder.registerPlugin('seenBy', SeenBy as never);
