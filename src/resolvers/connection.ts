import { z } from 'zod';
import { maxPageSize, usualPageSize } from '../limits/page-size.ts';
import { isUuid } from '../store/identifiers.ts';
import type { PageEdge } from '../store/operations/page.ts';
import { ArgumentError } from './validate.ts';

export interface ConnectionEdge<T> {
  cursor: string;
  node: T;
}

/** One page of a list, newest first. `countTotal` is only called when the caller asks for the number. */
export interface Connection<T> {
  edges: ConnectionEdge<T>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  countTotal(): Promise<number>;
}

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Nobody reads a larger total; counting stops there. */
export const maxTotalCount = 10_000;

/** An instant as PostgreSQL writes it, in years and zones that it can read again, and the id of a row. */
const cursorPattern = /^([1-9]\d{3}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)[+-](?:0\d|1[0-5])(?::[0-5]\d)?\|(.{36})$/;
const instant = z.iso.datetime();

const encode = (cursor: string) => Buffer.from(cursor).toString('base64url');

function decode(cursor: string): string {
  const plain = Buffer.from(cursor, 'base64url').toString();
  const [, day, time, id = ''] = cursorPattern.exec(plain) ?? [];
  if (instant.safeParse(`${day}T${time}Z`).success && isUuid(id)) return plain;
  throw new ArgumentError('after: this is not a cursor of this list');
}

/** A page by keyset: `list` is asked for one row more than wanted, which tells whether there is a next page. */
export async function paginate<T>(
  page: PageArguments,
  list: (limit: number, after: string | null) => Promise<PageEdge<T>[]>,
  count: (most: number) => Promise<number>,
): Promise<Connection<T>> {
  const first = page.first ?? usualPageSize;
  if (first < 1 || first > maxPageSize) throw new ArgumentError(`first: must be from 1 to ${maxPageSize}`);
  const after = page.after ? decode(page.after) : null;
  const rows = await readable(list, first + 1, after);
  return {
    edges: rows.slice(0, first).map(({ cursor, node }) => ({ cursor: encode(cursor), node })),
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    countTotal: () => count(maxTotalCount),
  };
}

/** A page without what cannot be read, filled up from behind it: a page that is short would be the last one. */
async function readable<T>(
  list: (limit: number, after: string | null) => Promise<PageEdge<T>[]>,
  limit: number,
  after: string | null,
): Promise<ConnectionEdge<T>[]> {
  const found = await list(limit, after);
  const edges = found.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }]));
  const last = found.at(-1);
  if (edges.length === found.length || found.length < limit || last === undefined) return edges;
  return [...edges, ...(await readable(list, limit - edges.length, last.cursor))];
}
