/** What may be told of an error beside its words: codes, and names of our own tables and services. */
const tellable = [
  'code',
  'trouble',
  'service',
  'kind',
  'status',
  'table',
  'column',
  'constraint',
  'routine',
  'severity',
];

/** Causes of causes that are told. */
const deepest = 4;

const longestMessage = 300;

/**
 * An error as it is logged. Drivers keep the statement and its values on their errors, parsers quote what they could not read, and
 * services what they were sent: none of it is written down, but for codes and the places in the code.
 */
export function safeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const told: Record<string, unknown> = { type: error.constructor.name, message: messageOf(error) };
  for (const key of tellable) {
    const value = (error as unknown as Record<string, unknown>)[key];
    if (typeof value === 'string' || typeof value === 'number') told[key] = value;
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  if (frames.length > 0) told.stack = frames.join('\n');
  if (error.cause !== undefined && depth < deepest) told.cause = safeError(error.cause, depth + 1);
  return told;
}

function messageOf(error: Error & { summary?: unknown; code?: unknown }): string {
  // In words of our own, made for this.
  if (typeof error.summary === 'string') return error.summary;
  // A value that the database could not read: it quotes it.
  if (typeof error.code === 'string' && /^22[0-9A-Z]{3}$/.test(error.code))
    return 'a value that the database cannot take';
  return withoutValues(error.message).slice(0, longestMessage);
}

/** Without what may be somebody's words, number, address or token. */
export function withoutValues(text: string): string {
  return text
    .replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '…')
    .replace(/(Bearer|Basic)\s+\S+/gi, '$1 …')
    .replace(/\S+@\S+/g, '…')
    .replace(/"[^"]*"|“[^”]*”|`[^`]*`|(?<![\p{L}\p{N}])'[^']*'/gu, '"…"')
    .replace(/=\([^)]*\)/g, '=(…)')
    .replace(/\+?\d[\d\s().-]{5,}\d/g, '…');
}
