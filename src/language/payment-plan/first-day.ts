import type { Scene } from './payments.ts';
import type { StatedDay } from './stated-day.ts';
import { matches, only, pattern } from './term.ts';

const CUE =
  `
    start|starts|starting|started|begin|begins|beginning|from|as of|effective|commencing|first (?:payment|
    one)(?: (?:is|on|would be))?|
  ` +
  `
    empezando|comenzando|empiezo|empezaria|empezar|comenzar|empieza|comienzo|iniciando|iniciar|inicio|
    a partir(?: de)?|desde|primer pago(?: (?:es|seria))?
  `;
const started = pattern(
  `(?:${CUE})(?: (?:on|at|from|,|with|el|del|de|as|of|this|to|pay|paying|a|pagar|i can|the)){0,3} (?<day>D)`,
);
const adjoining = pattern('(?:(?:on|,|this|for|el|C|W|and|to|you|de|para|each|i) )*(?<day>D)');

/** The day from which an offer is to run: said to be its start, or standing right behind it. */
export function startFor({ terms }: Scene, { to }: { to: number }): StatedDay | null {
  const named = matches(terms, started).findLast(({ groups }) => only(groups.day, 'D') !== null);
  const behind = matches(terms.slice(to), adjoining).find(({ at }) => at === 0);
  return only(named?.groups.day ?? behind?.groups.day, 'D')?.day ?? null;
}
