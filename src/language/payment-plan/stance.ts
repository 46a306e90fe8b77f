import { firstWhere, isAnyWithin } from './sorted.ts';
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
  const [strong, faint] = [nearestLast(found(before)), nearestLast(found(weak))];
  const behind = found(after).sort((one, other) => one.from - other.from);
  const asking = matches(terms, ASKING).map(({ at }) => at);
  const unreal = matches(terms, UNREAL).map(({ at }) => at);
  const paying = matches(terms, PAYING).map(({ at }) => at);
  const last = (cues: readonly Cue[], from: number, to: number) => {
    for (let nth = firstWhere(cues, (cue) => cue.to > to) - 1; nth >= 0; nth -= 1) {
      const cue = cues[nth] as Cue;
      if (cue.to <= from) break;
      if (cue.from >= from) return cue.stance;
    }
    return null;
  };
  /** A refusal may follow in the next breath. */
  const next = (at: number, end: number) => {
    for (let nth = firstWhere(behind, (cue) => cue.from > at); nth < behind.length; nth += 1) {
      const cue = behind[nth] as Cue;
      if (cue.from > end + 4) break;
      if (cue.to <= end || cue.stance === 'REFUSED') return cue.stance;
    }
    return null;
  };
  const stanceBefore = (at: number, { from }: { from: number }) =>
    isAnyWithin(asking, { from, to: at }) ? 'OTHER' : last(strong, from, at);
  return {
    before: stanceBefore,
    of: (at, clause, monthly) => {
      if (isAnyWithin(unreal, clause)) return 'REFUSED';
      const said = stanceBefore(at, clause) ?? next(at, clause.to);
      if (said !== null) return said;
      if (isAnyWithin(paying, { from: clause.from, to: at })) return monthly ? 'OTHER' : 'OFFERED';
      return last(faint, clause.from, at);
    },
  };
}

/** In the order in which they count for what stands behind them: of two that end together the longer, "can not" before "not". */
function nearestLast(cues: readonly Cue[]): Cue[] {
  return cues.toReversed().sort((one, other) => one.to - other.to || other.from - one.from);
}
