/**
 * The slots in which one process runs turns. Turns that are drafted wait for upstream services and a model, so they have
 * slots of their own and never hold up the others, which the rules settle or which are only sent.
 */
export interface TurnSlots {
  /** Free slots of either kind. */
  free(): { turns: number; drafts: number };
  /** For a claimed turn; `toDraft`: the rules have read it, and it has waited for a drafting slot. */
  take(toDraft: boolean): TurnSlot;
  /** Says what came of a claim for `asked` of the turns that wait to be drafted. */
  claimed(drafts: { asked: number; got: number }): void;
}

export interface TurnSlot {
  /** Moves a turn to a drafting slot; false: none is free, or other turns have waited longer. */
  moveToDraft(): boolean;
  leave(): void;
}

/**
 * `count` slots of each kind, of which drafting may use as many as `draftRoom` says. `onFreed` is called when a kind that
 * was full has a free slot again.
 */
export function createTurnSlots(count: number, draftRoom: () => number, onFreed: () => void): TurnSlots {
  const taken = { turns: 0, drafts: 0 };
  /** Turns may be waiting for a drafting slot. */
  let draftsWait = false;

  const countOf = (kind: keyof typeof taken) => (kind === 'turns' ? count : Math.min(count, draftRoom()));

  function give(kind: keyof typeof taken): void {
    const wasFull = taken[kind] >= countOf(kind);
    taken[kind] -= 1;
    if (wasFull) onFreed();
  }

  return {
    free: () => ({
      turns: Math.max(0, countOf('turns') - taken.turns),
      drafts: Math.max(0, countOf('drafts') - taken.drafts),
    }),
    take(toDraft) {
      let kind: keyof typeof taken = toDraft ? 'drafts' : 'turns';
      taken[kind] += 1;
      return {
        moveToDraft() {
          if (kind === 'drafts') return true;
          draftsWait ||= taken.drafts >= countOf('drafts');
          if (draftsWait) return false;
          taken.drafts += 1;
          give(kind);
          kind = 'drafts';
          return true;
        },
        leave: () => give(kind),
      };
    },
    claimed({ asked, got }) {
      // Fewer came than were asked for: none waits any more.
      if (got < asked) draftsWait = false;
    },
  };
}
