import { AFTER, ASKING, BEFORE, PAYING, type Stance, UNREAL, WEAK } from './stance-cues.ts';
import { matches, pattern, type Term } from './term.ts';

const compiled = (cues: readonly (readonly [Stance, string])[]) =>
  cues.map(([stance, words]) => ({ stance, form: pattern(words) }));
const [before, weak, after] = [compiled(BEFORE), compiled(WEAK), compiled(AFTER)];

/** What words say, in a text whose cues were found once. */
export interface Stances {
  /** Of what stands at `at`, in the clause that begins at `from` and ends before `to`. Null: nothing. */
  of(at: number, clause: { from: number; to: number }, monthly: boolean): Stance | null;
  /** Only what stands before it. */
  before(at: number, clause: { from: number; to: number }): Stance | null;
}

interface Cue {
  stance: Stance;
  from: number;
  to: number;
}

export function stancesIn(terms: readonly Term[]): Stances {
  const found = (cues: { stance: Stance; form: RegExp }[]): Cue[] =>
    cues.flatMap(({ stance, form }) =>
      matches(terms, form).map((match) => ({ stance, from: match.at, to: match.at + match.terms.length })),
    );
  const [strong, faint, behind] = [found(before), found(weak), found(after)];
  const asking = matches(terms, ASKING).map(({ at }) => at);
  const unreal = matches(terms, UNREAL).map(({ at }) => at);
  const paying = matches(terms, PAYING).map(({ at }) => at);
  const last = (cues: readonly Cue[], from: number, to: number) =>
    cues
      .filter((cue) => cue.from >= from && cue.to <= to)
      .reduce<Cue | null>((best, cue) => (best === null || isNearer(cue, best) ? cue : best), null)?.stance ?? null;
  const within = (places: readonly number[], from: number, to: number) => places.some((at) => at >= from && at < to);
  const stanceBefore = (at: number, { from }: { from: number }) =>
    within(asking, from, at) ? 'OTHER' : last(strong, from, at);
  return {
    before: stanceBefore,
    of: (at, clause, monthly) => {
      if (within(unreal, clause.from, clause.to)) return 'REFUSED';
      const said = stanceBefore(at, clause);
      if (said !== null) return said;
      const next = behind
        .filter(
          (cue) => cue.from > at && (cue.to <= clause.to || (cue.stance === 'REFUSED' && cue.from <= clause.to + 4)),
        )
        .sort((a, b) => a.from - b.from)[0];
      if (next !== undefined) return next.stance;
      if (within(paying, clause.from, at)) return monthly ? 'OTHER' : 'OFFERED';
      return last(faint, clause.from, at);
    },
  };
}

/** The one that ends later, or of two that end together the longer: "can not" before "not". */
function isNearer(cue: Cue, other: Cue): boolean {
  return cue.to > other.to || (cue.to === other.to && cue.from < other.from);
}
