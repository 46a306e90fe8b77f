/**
 * The places in which one process runs turns. Those that are drafted wait for neighbours and a model, so they have places
 * of their own and never hold up the others, which are read by the rules or sent.
 */
export interface TurnPlaces {
  /** Places that are free now, of either kind. */
  free(): { turns: number; drafts: number };
  /** For a claimed turn; `toDraft`: it was read before, and waited for a place to be drafted in. */
  take(toDraft: boolean): TurnPlace;
  /** Says what came of a claim for `asked` of the turns that wait to be drafted. */
  claimed(drafts: { asked: number; got: number }): void;
}

export interface TurnPlace {
  /** Moves a turn that was read to a place to be drafted in; false: there is none, or others have waited longer for it. */
  moveToDraft(): boolean;
  leave(): void;
}

/**
 * So many places of each kind, and no more to be drafted in than `draftRoom` says; `onFreed` hears when one of a kind that
 * was full becomes free.
 */
export function createTurnPlaces(count: number, draftRoom: () => number, onFreed: () => void): TurnPlaces {
  const taken = { turns: 0, drafts: 0 };
  /** Turns may be waiting for a place to be drafted in. */
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
      // Fewer than there was room for: none waits any more.
      if (got < asked) draftsWait = false;
    },
  };
}
