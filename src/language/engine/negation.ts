import type { Reading, Span, Word } from './words.ts';

const NEGATORS = new Set('not never no nunca jamas tampoco ni sin without neither nor hardly'.split(' '));
/** With "no" they say no twice and mean it once: "no voy nunca", "don't want no texts". */
const CONCORD = new Set('no nunca jamas tampoco ni nor'.split(' '));
/** How far before its end a negation may stand, in words. */
const REACH = 7;

/** After these "not" still reaches the verb that follows: "I don't think I'll sue". */
const RAISING = new Set(
  `think believe want need plan planning suppose expect intend feel mean wish
  wanted try trying going like let say said ask asked
  creo pienso quiero planeo necesito espero voy vamos va van`.split(/\s+/),
);
/** A subject begins a new statement: "I'm not playing I will sue". */
const SUBJECTS = new Set('i we he she they yo nosotros'.split(' '));
const AUXILIARIES = new Set('do does did is are was were am have has had can could will would should'.split(' '));
/** "Not only", "no doubt", "can't wait to", "can't help but": what follows holds. */
const EMPHATIC = new Set('only solo solamente doubt matter wait kidding joking playing lying help hesitate'.split(' '));

/**
 * Whether the words of a span are denied in their clause: "I won't [sue]", "no voy a [demandar]", "not a [lawyer]".
 * Not by a "no" that answers something else ("no, I will sue"; "no i will sue"), nor by a rhetorical one ("didn't I
 * tell you to stop", "why don't you stop"), and not where two cancel out. Where it cannot tell, it says no: a hold too
 * many costs a look.
 */
export function isNegated({ words }: Reading, { start }: Span): boolean {
  const clause = words[start]?.clause;
  let first = start;
  while (first > 0 && start - first < REACH && words[first - 1]?.clause === clause) {
    first -= 1;
  }
  const negators: string[] = [];
  for (let at = first; at < start; at += 1) {
    const word = words[at] as Word;
    if (NEGATORS.has(word.text) && reaches(words, at, start)) {
      negators.push(word.text);
    }
  }
  const counted = negators.filter((negator, at) => at === 0 || !CONCORD.has(negator));
  return counted.length % 2 === 1;
}

/** Whether the negator at a place denies what stands at `target`. */
function reaches(words: readonly Word[], at: number, target: number): boolean {
  const [before, negator, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  const between = words.slice(at + 1, target).map(({ text }) => text);
  const isInterjection = negator.text === 'no' && before?.clause !== negator.clause && SUBJECTS.has(next?.text ?? '');
  const isRhetorical =
    negator.text === 'not' &&
    AUXILIARIES.has(before?.text ?? '') &&
    (SUBJECTS.has(next?.text ?? '') || next?.text === 'you') &&
    (words[at - 2]?.clause !== negator.clause || words[at - 2]?.text === 'why');
  if (isInterjection || isRhetorical || (next !== undefined && at + 1 < target && EMPHATIC.has(next.text))) {
    return false;
  }
  // "Don't call me, call my lawyer": a verb that is said again is told anew.
  const [denied, ...others] = [...between, words[target]?.text ?? ''];
  if (others.length > 1 && others.includes(denied as string)) return false;
  const subject = between.findIndex((word) => SUBJECTS.has(word));
  return subject === -1 || between.slice(0, subject).some((word) => RAISING.has(word));
}
