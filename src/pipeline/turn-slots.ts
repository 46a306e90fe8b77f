import { createDraftQueue } from './draft-queue.ts';

/**
 * The slots in which one process runs turns. Turns that are drafted wait for upstream services and a model, so they have
 * slots of their own and never hold up the others, which the rules settle or which are only sent.
 */
export interface TurnSlots {
  /** Free slots of either kind, for what waits in the database. */
  free(): { turns: number; drafts: number };
  /** For a claimed turn; `toDraft`: the rules have read it, and it has waited for a drafting slot. */
  take(toDraft: boolean): TurnSlot;
  /** Says what came of a claim for `asked` of the turns that wait to be drafted. */
  claimed(drafts: { asked: number; got: number }): void;
  /** How many may draft has changed. */
  roomChanged(): void;
  /** Nobody waits here any more. */
  close(): void;
}

/** What came of asking for a drafting slot. `elsewhere`: the turn had better wait in the database. */
export type DraftSlot = 'at once' | 'after a wait' | 'elsewhere';

export interface TurnSlot {
  /**
   * Moves a turn to a drafting slot, as soon as one is free. A turn that was read waits here, where that is short, and is not
   * given back and claimed again; it keeps no other turn from being read meanwhile.
   */
  moveToDraft(signal: AbortSignal): Promise<DraftSlot>;
  /** Whether it waits here for a drafting slot. */
  waits(): boolean;
  leave(): void;
}

export interface TurnSlotOptions {
  /** Slots of each kind. */
  count: number;
  /** As many of them as may draft for now; none: nobody waits for it here. */
  draftRoom(): number;
  /** How long a turn waits here for a drafting slot, in milliseconds; then any process that has one may take it. */
  waitMs: number;
  /** A kind that was full has a free slot again. */
  onFreed(): void;
}

/** Turns that wait here, for each slot: more than this many rounds of a model would be over the time they wait. */
const waitingPerSlot = 4;

export function createTurnSlots({ count, draftRoom, waitMs, onFreed }: TurnSlotOptions): TurnSlots {
  const taken = { turns: 0, drafts: 0 };
  const queue = createDraftQueue(waitingPerSlot * count, waitMs);
  /** Turns may be waiting for a drafting slot in the database; they are older than those here. */
  let draftsWait = false;

  const countOf = (kind: keyof typeof taken) => (kind === 'turns' ? count : Math.min(count, draftRoom()));
  const freeOf = (kind: keyof typeof taken) => Math.max(0, countOf(kind) - taken[kind]);

  function give(kind: keyof typeof taken): void {
    const wasFull = freeOf(kind) === 0;
    taken[kind] -= 1;
    if (kind === 'drafts') serve();
    if (wasFull && freeOf(kind) > 0) onFreed();
  }

  /** Hands free drafting slots to those who wait here, the first first. */
  function serve(): void {
    if (countOf('drafts') === 0) queue.refuseAll();
    while (freeOf('drafts') > 0 && queue.admit()) taken.drafts += 1;
  }

  return {
    free: () => ({ turns: freeOf('turns'), drafts: queue.size() > 0 ? 0 : freeOf('drafts') }),
    take(toDraft) {
      let kind: keyof typeof taken | null = toDraft ? 'drafts' : 'turns';
      taken[kind] += 1;
      return {
        async moveToDraft(signal) {
          if (kind === 'drafts') return 'at once';
          if (!draftsWait && queue.size() === 0 && freeOf('drafts') > 0) {
            taken.drafts += 1;
            give('turns');
            kind = 'drafts';
            return 'at once';
          }
          if (draftsWait || countOf('drafts') === 0 || queue.isFull()) {
            draftsWait = true;
            return 'elsewhere';
          }
          give('turns');
          kind = null;
          const admitted = await queue.wait(signal);
          if (admitted) {
            kind = 'drafts';
            return 'after a wait';
          }
          // One whose signal says so has nothing to wait for any more, there either.
          draftsWait ||= !signal.aborted;
          return 'elsewhere';
        },
        waits: () => kind === null,
        leave() {
          if (kind !== null) give(kind);
          kind = null;
        },
      };
    },
    claimed({ asked, got }) {
      // Fewer came than were asked for: none waits any more.
      if (got < asked) draftsWait = false;
    },
    roomChanged: serve,
    close: queue.close,
  };
}
