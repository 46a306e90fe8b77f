/** Verbs that take "n't", as they are written with it, and the verb and "not" that they stand for. */
const NEGATED: Readonly<Record<string, string>> = {
  do: 'do',
  does: 'does',
  did: 'did',
  is: 'is',
  are: 'are',
  was: 'was',
  were: 'were',
  have: 'have',
  has: 'has',
  had: 'had',
  would: 'would',
  could: 'could',
  should: 'should',
  must: 'must',
  need: 'need',
  ca: 'can',
  wo: 'will',
  ai: 'is',
};

/** Which ending which word takes; "is" and "here" are none. */
const ENDINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  i: { m: 'am', ve: 'have', ll: 'will', d: 'would' },
  'you we they': { re: 'are', ve: 'have', ll: 'will', d: 'would' },
  'he she it that there who': { s: 'is', ll: 'will', d: 'would' },
  'what where when how here': { s: 'is' },
};

/** Without an apostrophe these are other words. */
const ALSO_WORDS = new Set('ill id well were shell hell wed shed whore'.split(' '));

/** Slips so usual that they are spellings of their own. */
const USUAL_SLIPS: Readonly<Record<string, string>> = {
  dnt: 'do not',
  donot: 'do not',
  dosnt: 'does not',
  dosent: 'does not',
  doesnot: 'does not',
  didt: 'did not',
  cnt: 'can not',
  cannot: 'can not',
  wouldnt: 'would not',
  wnt: 'will not',
  lets: 'let us',
  "let's": 'let us',
  "u're": 'you are',
  "u'll": 'you will',
  "u've": 'you have',
  ima: 'i will',
  imma: 'i will',
};

const CONTRACTIONS = new Map<string, string>([
  ...Object.entries(NEGATED).flatMap(([stem, verb]) =>
    [`${stem}n't`, `${stem}nt`, `${stem}n t`, `${stem}'nt`, `${stem}t'n`].map(
      (form) => [form, `${verb} not`] as [string, string],
    ),
  ),
  ...Object.entries(ENDINGS).flatMap(([words, endings]) =>
    words
      .split(' ')
      .flatMap((word) =>
        Object.entries(endings).flatMap(([ending, verb]) =>
          [`${word}'${ending}`, `${word} ${ending}`, `${word}${ending}`]
            .filter((form) => !ALSO_WORDS.has(form))
            .map((form) => [form, `${word} ${verb}`] as [string, string]),
        ),
      ),
  ),
  ...Object.entries(USUAL_SLIPS),
]);

/** "don't", "dont", "don´t" → "do not"; "im", "i m" → "i am". Undefined where it is none. */
export function contractionOf(form: string): string | undefined {
  return CONTRACTIONS.get(form);
}

/** "I'll" without its apostrophe is "ill" too: ill after a verb of being or feeling, or a word of degree. */
const BEFORE_ILL = new Set(
  `am is are was were be been being very so really feel feels feeling felt get gets got getting fell fall become became
  too still mentally physically critically terminally seriously gravely chronically the my`.split(/\s+/),
);

export function illAfter(previous: string | undefined): string {
  return previous !== undefined && BEFORE_ILL.has(previous) ? 'ill' : 'i will';
}
