import type { Database, DatabaseArgument } from './database.ts';

/**
 * Text as Postgres can store it: without NUL, and without halves of surrogate pairs. Callers' texts are checked at the
 * door; a tenant's name or a model's words come from elsewhere, and one bad character must not fail a turn for ever.
 */
function storableText(text: string): string {
  return text.includes('\0') || !text.isWellFormed() ? text.replaceAll('\0', '').toWellFormed() : text;
}

function storable(value: DatabaseArgument): DatabaseArgument {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || isStorable(value)) return value;
  return JSON.parse(JSON.stringify(value, (_key, part) => (typeof part === 'string' ? storableText(part) : part)));
}

/** Nearly everything is, and need not be copied to be stored. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return storableText(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isStorable) : Object.values(value).every(isStorable);
}

/** The same database, whose calls carry only text that it can store. */
export function withStorableArguments(database: Database): Database {
  return {
    ...database,
    call: (name, args) =>
      database.call(name, Object.fromEntries(Object.entries(args).map(([key, value]) => [key, storable(value)]))),
  };
}
