import type { Faults } from '../../src/sandbox/faults.ts';
import type { StandIn } from '../../src/sandbox/stand-in-server.ts';

type Fault = Parameters<Faults['set']>[0][number];

/** A way in which a neighbour fails. */
export interface WayToFail {
  title: string;
  /** Whether it still does what it is asked, and only the answer gets lost. */
  works: boolean;
  /** Whether `dependencies` has nothing to show: each call was answered. */
  goesUnnoticed?: boolean;
  cut(standIn: StandIn, path?: string): Promise<void>;
}

/** Longer than the time-out of any call in these tests. */
const tooSlowMs = 4_500;

const byFaults = (title: string, faults: Fault[], works = false): WayToFail => ({
  title,
  works,
  cut: async (standIn, path) => standIn.faults.set(faults.map((fault) => ({ ...fault, ...(path && { path }) }))),
});

/** Nothing listens any more: the whole neighbour, whatever the path. */
export const refused: WayToFail = { title: 'refused', works: false, cut: (standIn) => standIn.refuse() };

export const blackHoled = byFaults('black-holed', [{ fault: { kind: 'hang' } }]);
export const slow = byFaults('slow', [{ fault: { kind: 'slow', overMs: tooSlowMs } }], true);
export const errors = byFaults('500s', [
  { fault: { kind: 'status', status: 500 }, every: 2 },
  { fault: { kind: 'status', status: 503 } },
]);
export const rubbish = byFaults('rubbish', [
  { fault: { kind: 'rubbish', body: 'json' }, every: 2 },
  { fault: { kind: 'rubbish' } },
]);
export const resetMidBody = byFaults('reset in the middle of the body', [{ fault: { kind: 'truncate' } }], true);

/** Broken before anything was done: what a refusal is for one path of a neighbour whose others answer. */
export const reset = byFaults('reset', [{ fault: { kind: 'reset' } }]);
/** Did it, and then the connection broke. */
export const resetAfter = byFaults('reset after the work', [{ fault: { kind: 'after' } }], true);
export const tooManyRequests = byFaults('429 with Retry-After', [
  { fault: { kind: 'status', status: 429, retryAfterSeconds: 1 } },
]);
/** What an older deployment says of an endpoint that it does not have. */
export const absent: WayToFail = {
  ...byFaults('absent (404)', [{ fault: { kind: 'status', status: 404 } }]),
  goesUnnoticed: true,
};

/** Back to health, whichever way it failed. */
export async function restore(standIn: StandIn, way: WayToFail): Promise<void> {
  standIn.faults.set([]);
  if (way === refused) await standIn.reopen();
}
