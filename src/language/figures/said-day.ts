import { phrases, type Vocabulary } from './phrase.ts';
import { nearest, rightBefore, rightBehind, type Surroundings } from './surroundings.ts';

/** Which day of a plan is meant; `written` is the day on which the text is written. */
export type SaidDay = 'unsaid' | 'start' | 'end' | 'written';

const VOCABULARY: Vocabulary = {
  the: 'the|el|la|los|al|on|de|day|dia',
};

const CUES: readonly (readonly [SaidDay, RegExp])[] = [
  [
    'start',
    phrases(VOCABULARY, [
      '(start*|begin*|first|commenc*|effective|from|empez*|empiez*|comenz*|comienz*|inici*|primer|primero|' +
        'primera|partir|desde)',
    ]),
  ],
  [
    'end',
    phrases(VOCABULARY, [
      '(last|final|end|ends|ending|finish*|through|until|till|ultim*|termin*|finaliz*|hasta|acab*)',
    ]),
  ],
  ['unsaid', phrases(VOCABULARY, ['(then|next|each|every|luego|despues|cada)'])],
];

/** Only what says how things are on that day: "pay today" is a deadline, and a record has to hold it. */
const WRITTEN = rightBefore(VOCABULARY, [
  'as of <the>?',
  'a (dia|fecha) (de)?',
  '(al|hasta el) dia (de)?',
  '(help|assist|serve|do for|hear from) (you)?',
  '(reaching out|reached out|texting|texting us|writing|writing us|contacting us|message|messages|text|note|question)',
  '(your|current|the) (current)? balance (as of|for)? <the>?',
  '(ayudarle|ayudarlo|ayudarla|servirle|ayudar|escribirnos|escribir|mensaje)',
]);
const BALANCE_BEFORE = rightBefore(VOCABULARY, ['(balance|saldo|portion|parte) (as of|al|a)? <the>? <the>?']);
// "Your payment due January 8 is open" tells when it was due.
const OWED_BEFORE = rightBefore(VOCABULARY, [
  '(debe|adeuda|tiene pendiente|you owe|is owed|what is due|amount due|balance due|total due)',
]);
const IS_BEHIND = rightBehind(VOCABULARY, ['(is|es)']);
const AT_START = rightBefore({}, ['^', '^ (as of|a dia de|al dia de|a fecha de)?']);
const BALANCE_BEHIND = rightBehind(VOCABULARY, [
  ',? (your|su|the|el) (current|total|actual)? (balance|saldo|portion|parte) (is|es)',
  ',? (you|usted)? (owe|debe)',
]);

/** What the words in front of a day, or right behind it, say that it is. */
export function saidDay({ sentence: before, after }: Surroundings): SaidDay {
  const written =
    WRITTEN.test(before) ||
    ((BALANCE_BEFORE.test(before) || OWED_BEFORE.test(before)) && IS_BEHIND.test(after)) ||
    (AT_START.test(before) && BALANCE_BEHIND.test(after));
  return written ? 'written' : (nearest(before, CUES)?.meaning ?? 'unsaid');
}
