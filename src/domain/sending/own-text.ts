import { cleanWords } from '../inbound-words.ts';
import type { HistoryRow } from './history-row.ts';

/** A text of a tenant, as the gateway took it in. */
export interface TenantText {
  messageId: string;
  content: string;
  receivedAt: Date;
}

/** A tenant's own text found in a history, and what it tells of the clock that the history's times are of. */
export interface OwnText {
  row: HistoryRow;
  /** How far times without a zone are ahead of UTC; null: the row names its zone, so it does not tell. */
  offsetMs: number | null;
}

const minute = 60_000;

/** How far the clocks of the SMS Agent, the provider and the database may stand apart, in milliseconds. */
export const clockToleranceMs = 5 * minute;

/** Every zone is a multiple of this from UTC. */
const zoneStepMs = 15 * minute;
const [westernmostMs, easternmostMs] = [-12 * 60 * minute, 14 * 60 * minute];

/**
 * The newest of these texts in a history. Without it a history is not to be believed: it may be an old one, another
 * one's, or an error that looks like one.
 */
export function findOwnText(history: readonly HistoryRow[], texts: readonly TenantText[]): OwnText | null {
  const newestFirst = history
    .filter(({ direction }) => direction === 'INBOUND')
    .toSorted(byAge)
    .toReversed();
  for (const row of newestFirst) {
    const text = texts.find((candidate) => isSame(row, candidate));
    if (text !== undefined) return { row, offsetMs: row.namesZone ? null : offsetOf(row, text) };
  }
  return null;
}

/** The instant of a row by the clock that the tenant's own text told; null: unknown. */
export function instantOf({ at, namesZone }: HistoryRow, own: OwnText | null): Date | null {
  if (namesZone) return at;
  return own?.offsetMs == null ? null : new Date(at.getTime() - own.offsetMs);
}

/** Whether a row was written after the tenant's own text. */
export function follows(row: HistoryRow, own: HistoryRow): boolean {
  if (row.id !== null && own.id !== null) return row.id > own.id;
  return row.namesZone === own.namesZone && row.at >= own.at;
}

/** By the provider's SID where both sides have one; else by the words, at an hour that some zone explains. */
export function isSame(row: HistoryRow, text: TenantText): boolean {
  if (row.providerId === text.messageId) return true;
  if (row.providerId !== null && isSid(row.providerId) && isSid(text.messageId)) return false;
  return words(row.body) === words(text.content) && isPlausible(row, text);
}

function isPlausible(row: HistoryRow, text: TenantText): boolean {
  const apartMs = row.at.getTime() - text.receivedAt.getTime();
  const offsetMs = row.namesZone ? 0 : offsetOf(row, text);
  const isZone = offsetMs >= westernmostMs && offsetMs <= easternmostMs;
  return isZone && Math.abs(apartMs - offsetMs) <= clockToleranceMs;
}

const offsetOf = ({ at }: HistoryRow, { receivedAt }: TenantText) =>
  Math.round((at.getTime() - receivedAt.getTime()) / zoneStepMs) * zoneStepMs;

const isSid = (id: string) => /^(SM|MM)[0-9a-f]{32}$/i.test(id);

/** As intake cleans them: the agent keeps them as they came. White space is folded. */
const words = (text: string) => cleanWords(text).words.replace(/\s+/g, ' ').trim();

const byAge = (a: HistoryRow, b: HistoryRow) =>
  a.id !== null && b.id !== null ? a.id - b.id : a.at.getTime() - b.at.getTime();
