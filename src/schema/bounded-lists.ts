import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { type GraphQLFieldResolver, getNamedType, isLeafType } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { AnswerMeter } from '../limits/answer-meter.ts';
import type { Longest } from '../limits/longest.ts';
import { maxPageSize } from '../limits/page-size.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      boundedLists: BoundedLists<Types>;
    }
    export interface FieldOptions {
      /** The most values of a list. A list field without one does not build. */
      longest?: Longest;
    }
  }
}

type Resolver<Context> = GraphQLFieldResolver<unknown, Context, object>;

/**
 * Bounds every answer by what its fields are (B52): a list says how long it may become, its price is taken from that, and it is cut
 * there; every value that is shown passes the meter of its operation.
 */
class BoundedLists<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { longest } = field.pothosOptions as { longest?: Longest };
    const isList = field.type.kind === 'List';
    if (isList !== (longest !== undefined)) {
      const mend = isList ? 'give it `longest`, the most values that it shows' : 'take `longest` away';
      throw new Error(`${field.parentType}.${field.name} is ${isList ? 'a' : 'no'} list: ${mend}`);
    }
    if (!isList) return field;
    const said = typeof longest === 'number' ? `${field.description ?? ''} At most ${longest}.` : field.description;
    return { ...field, description: said, extensions: { ...field.extensions, longest } };
  }

  override wrapResolve(
    resolve: Resolver<Types['Context']>,
    field: PothosOutputFieldConfig<Types>,
  ): Resolver<Types['Context']> {
    const { longest } = field.pothosOptions as { longest?: Longest };
    const most = longest === 'page' ? maxPageSize : (longest ?? null);
    let isLeaf: boolean | null = null;
    return (parent, args, context, info) => {
      const { meter } = context as Pick<RequestContext, 'meter'>;
      isLeaf ??= isLeafType(getNamedType(info.returnType));
      const told = (value: unknown) => {
        const shown = most !== null && Array.isArray(value) && value.length > most ? value.slice(0, most) : value;
        meter.weigh(shown);
        return !isLeaf && Array.isArray(shown) && shown.length > rowsAtOnce ? rowByRow(shown, meter) : shown;
      };
      const answer = () => {
        const value = resolve(parent, args, context, info);
        return value instanceof Promise ? value.then(told) : told(value);
      };
      meter.admit(String(info.path.key));
      // A value takes no time; what has values of its own waits for its turn.
      return isLeaf ? answer() : (meter.pause()?.then(answer) ?? answer());
    };
  }
}

/** So many rows are completed in one go: a fraction of a slice of the loop. */
const rowsAtOnce = 20;

/**
 * Each row with its turn, one after the other. Promises, not an async iterable: graphql listens to what a row has pending only once it
 * has read the whole iterable, and a row that fails before would end the process.
 */
function rowByRow<Row>(rows: readonly Row[], meter: Pick<AnswerMeter, 'pause'>): Promise<Row>[] {
  let turn: Promise<void> = Promise.resolve();
  return rows.map((row) => {
    turn = turn.then(() => meter.pause() ?? undefined);
    return turn.then(() => row);
  });
}

SchemaBuilder.registerPlugin('boundedLists', BoundedLists as never);
