import { type Term, written } from './term.ts';

/** What may stand before an amount that nothing is said of; with other words it is news of something else. */
const NEUTRAL = new Set(
  (
    'yes yeah yea yep ok okay k sure fine no good morning evening afternoon night please so well like about just ' +
    'maybe or and then only around the a my every each payments payment plan deal how sir maam thanks thank you ' +
    'sorry lol also i for of buenas buenos tardes dias noches si bueno pues entonces como un unos por favor ' +
    'gracias mejor y de en pagos pago serian sean seria que hmm um either at approximately split in pay o down ' +
    'usd us luego con sino otherwise make that it all total senor senora la el cada . , but pero actually to do roughly approximately approx somewhere anywhere from between starting start beginning begin ' +
    'honestly realistically frankly truthfully probably possibly my paydays payday ' +
    'empezando desde comenzando partir promise this would be it is its me here i am from unit apt meant mean typo jk ' +
    'first enganche primero primer deposit afterwards after luego despues digamos with'
  ).split(' '),
);
const GREETING = /^(?:[.,] )*(?:hi|hello|hey|hola|dear|good|buen[ao]s)(?![^ ])/;

/** How many words in front of each term, from the first on, say something else. */
export function strangeIn(terms: readonly Term[]): readonly number[] {
  let passed = 0;
  return terms.map((term) => {
    const before = passed;
    if (term.symbol === 'word' && !NEUTRAL.has(term.word)) passed += 1;
    return before;
  });
}

/** Whether the words between two places say nothing else. */
export function isBare(terms: readonly Term[], strange: readonly number[], from: number, to: number): boolean {
  if (to <= from) return true;
  const others = (strange[to] ?? 0) - (strange[from] ?? 0);
  return others <= (GREETING.test(written(terms.slice(from, Math.min(to, from + mostBeforeGreeting)))) ? 3 : 0);
}

/** A greeting stands at the head of its clause, behind a stop or two. */
const mostBeforeGreeting = 6;
