/** Words that people write as one, and the two that they stand for. Either way may stand for the other. */
const contracted: readonly (readonly [one: string, two: readonly [string, string]])[] = [
  ...pairs('re', 'are', 'you we they'),
  ...pairs('ll', 'will', 'you we they i it that'),
  ...pairs('ve', 'have', 'you we they i'),
  ...pairs('s', 'is', 'that it here there what how'),
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'would', 'could', 'should'].map(
    (verb) => [`${verb}n't`, [verb, 'not']] as const,
  ),
  ["i'm", ['i', 'am']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ['cannot', ['can', 'not']],
];

function pairs(ending: string, verb: string, subjects: string) {
  return subjects.split(' ').map((subject) => [`${subject}'${ending}`, [subject, verb]] as const);
}

const longOf = new Map(contracted);

/** The words with every contraction written out. */
export function writtenOut(words: readonly string[]): string[] {
  return words.flatMap((word) => longOf.get(word) ?? [word]);
}

/** The contractions that two words may be written as. */
export function contractionsOf(one: string, two: string): string[] {
  return contracted.flatMap(([short, [first, second]]) => (first === one && second === two ? [short] : []));
}
