import { z } from 'zod';
import { orLeftOut } from '../each.ts';

/** One row of a page; `cursor` says where the page after it starts. */
export interface PageEdge<T> {
  cursor: string;
  /** Null: it cannot be read. */
  node: T | null;
}

export const pageOf = <Row>(row: z.ZodType<Row>): z.ZodType<PageEdge<Row>[]> =>
  z.array(z.object({ cursor: z.string(), node: orLeftOut(row) }));

/** Lists are narrowed to properties by their filter. */
export const inFilter = {
  kind: 'list' as const,
  narrow: <Args extends { p_filter: object }>(args: Args, properties: readonly string[]): Args => ({
    ...args,
    p_filter: { ...args.p_filter, properties },
  }),
};
