import type { Evidence } from './evidence.ts';
import type { Strike } from './fleet.ts';
import type { Sighting } from './neighbours.ts';

/** A turn that one instance held and another went on with. */
export interface Takeover {
  workflowId: string;
  /** What befell the holder; null when nobody knows who it was, or nothing befell it. */
  strike: Strike | null;
  /** From the strike to the new claim; null without one. */
  tookMs: number | null;
}

const claims = ['turn.started', 'turn.taken_over'];

/**
 * Every takeover in the log. Who held a turn is told by its calls to the neighbours between the two claims; a holder
 * that died before its first call stays unknown.
 */
export function takeoversIn(
  { events }: Evidence,
  strikes: readonly Strike[],
  sightings: readonly Sighting[],
): Takeover[] {
  const claimedAt = new Map<string, number>();
  const takeovers: Takeover[] = [];
  for (const { action, workflow_id: workflowId, phone_number: phoneNumber, at } of events) {
    if (workflowId === null || !claims.includes(action)) continue;
    const from = claimedAt.get(workflowId);
    claimedAt.set(workflowId, at);
    if (action !== 'turn.taken_over' || from === undefined) continue;
    const holder = sightings.findLast((seen) => seen.phoneNumber === phoneNumber && seen.at >= from && seen.at <= at);
    const strike = strikes.findLast(
      (struck) => struck.instance === holder?.instance && struck.at >= from && struck.at <= at,
    );
    takeovers.push({ workflowId, strike: strike ?? null, tookMs: strike === undefined ? null : at - strike.at });
  }
  return takeovers;
}
