import { commonness } from './known-words.ts';

const RUN = /(\p{L})\1{2,}/gu;
/** More runs than this are no word: each has two readings. */
const MOST_RUNS = 4;
/** A double is meant when it is at least this common beside the likeliest reading: "off" beside "of", not "stoop". */
const LEAST_SHARE = 0.01;

/** "stoppp" → "stop", "pleeease" → "please", "offff" → "off": three of a letter are two or one, as makes a word. */
export function withoutElongation(word: string): string {
  const single = word.replace(RUN, '$1');
  const runs = word.match(RUN)?.length ?? 0;
  // "BBB" is initials.
  if (/^(\p{L})\1\1$/u.test(word)) {
    return word;
  }
  if (runs === 0 || runs > MOST_RUNS) {
    return single;
  }
  const candidates = Array.from({ length: 2 ** runs }, (_, choice) => withRuns(word, choice));
  const likeliest = Math.max(...candidates.map(commonness));
  return candidates.find((candidate) => commonness(candidate) > likeliest * LEAST_SHARE) ?? single;
}

/** The word with each run single where the choice has a bit for it, else double. */
function withRuns(word: string, choice: number): string {
  let run = -1;
  return word.replace(RUN, (_, letter: string) => {
    run += 1;
    return ((choice >> run) & 1) === 1 ? letter : letter + letter;
  });
}
