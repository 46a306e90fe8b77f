import { isNegated } from '../engine/negation.ts';
import { phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';

const CLASSES = {
  end: `cancel|cancelling|canceling|end|ending|stop|stopping|terminate|terminating|void|drop|dropping|quit|quitting
    |done with|no more|undo|break|discontinue
    |get out of|out of|back out of|backing out of|get off|forget|scratch|never mind|nevermind|turn off|shut off|pull
    out of|opt out of|withdraw from|be done with|get rid of|pause|suspend|scrap|nix`,
  change: `change|changing|modify|modifying|adjust|adjusting|redo|renegotiate|revise|update|rework|alter|switch|amend
    |lower|reduce|move|restructure|extend|rearrange|reschedule`,
  of: 'my|the|our|this|that|a|current|existing|entire|whole|old|weekly|monthly|biweekly|rent|payment|repayment|back',
  plan: `plan|payment plan|arrangement|arrangements|agreement|payment agreement|installments|installment plan
    |installment|payment schedule|repayment|autopay|auto pay`,
  acabar: `salirme|acabar con|terminar con|cancelar|cancele|cancelen|cancela|terminar|acabar|parar|pare|detener
    |detenga|anular|anule|suspender
    |suspenda|romper|salirme de|salir de|dejar|pausar|quitar|deshacer`,
  cambiar: `cambieme|cambienme|cambiame|cambiar|cambie|cambien|cambiarle|modificar|modifique|ajustar|ajuste|renegociar
    |rehacer|reducir|bajar
    |extender|cambiarme|cambiarme de|cambio de`,
  mi: 'el|mi|nuestro|este|ese|los|mis|del|la',
  acuerdo: `plan|plan de pago|plan de pagos|acuerdo|convenio|arreglo|acuerdo de pago`,
};

const CANCELS = phrases(
  [
    '(@end|@change) (@of)? (@of)? (@of)? (@of)? @plan',
    '(@end|@change) (@of)? (weekly|monthly|biweekly|scheduled|automatic|recurring|plan) payments',
    '@change (my|our|the) (payments|payment|installments) (to|from)',
    '(stop|quit) (taking|withdrawing|pulling) (@of)? payments',
    'make (my|the|our) (plan|weekly|monthly)? (payment|payments|plan|installments) (smaller|lower|less)',
    'changed my mind (about|on) (@of)? @plan',
    'skip (a|this|one|my|the|next) ~2 (payment|installment)',
    'put (@of)? @plan on (hold|pause)',
    `(can|could|may|should|needs|need|have|has) (@of)? (@of)? @plan (be)? (lowered|changed|modified|paused|adjusted
      |cancelled|canceled|stopped|ended|extended)`,
    '@plan (is|was) (way)? (too|way too) (much|high|expensive|hard|big|steep)',
    'remove (me|us) from (@of)? (@of)? @plan',
    '@change (@of)? (@of)? payment (date|dates|day|days|amount|amounts|schedule)',
    '@change ~2 (payment|payments) (on|in|for|of) (@of)? (@of)? @plan',
    '@plan (needs|need|has|have|must) to? (be)? (change|changed|end|stop|lower|different|smaller)',
    '@change ~5 (on|in|about|with) (@of)? (@of)? @plan',
    '@change (the)? (amount|date|dates|day|terms|schedule) (of|on|for|in) (@of)? (@of)? @plan',
    `(not|no longer) (want|be able to keep|be able to do|be able to make|able to keep|need|wanna|like|do|keep|follow
      |afford|handle|keep up with|stick to|continue|make|agree to) (to do|to be on|to keep|doing|with)? (@of)?
      (@of)? (@of)? @plan`,
    `(need|want|get|make|do|set up|have|prefer) (a|another)? (new|different|better|another|smaller|longer)
      (payment)? (plan|arrangement|agreement)`,
    '(@of)? @plan (is|was|does|will|are|can) not (working|work|going to work|possible|for me|doable)',
    '(take|get) me off (@of)? (@of)? @plan',
    '(@acabar|@cambiar) (@mi)? @acuerdo',
    '(@cambiar) (@mi)? (fecha|fechas|monto|cantidad|dia|dias) (de|del) (@mi)? (pago|pagos|@acuerdo)',
    `(ya)? no (quiero|puedo (con|seguir con|cumplir con|cumplir|seguir|pagar|hacer)|voy a (seguir con|poder con
      |poder seguir con)|quiero seguir con) (mas)? (@mi)? @acuerdo`,
    '(@acabar) (@mi) pagos (semanales|mensuales|automaticos|quincenales)',
    '(@mi)? @acuerdo (no (me)? (funciona|sirve|conviene|alcanza)|(es|esta) (mucho|muy|demasiado))',
    '(quiero|necesito|prefiero) (otro|un nuevo|un plan) (plan|diferente|distinto)',
  ],
  CLASSES,
);
/** A plan to begin, its end, a question about what happened to it, and other agreements. */
const OTHER = phrases([
  '(did|have|has|does|do|when|why) (you|they|it|the|my|we) ~3 (end|cancel|change|stop|update|modify|cancelled)',
  '(the|at|by|until|till) end (of)?',
  '(almost|nearly|be|get|once|when) (i am)? done',
  '(lease|rental|phone|cable|insurance|meal|internet|floor|data|lunch|dinner|vacation|health|dental) (plan|agreement)',
  '(change|switch|move|go|changing) (it)? to',
]);

export const planCancellationWords = () => [...CANCELS.words(), ...OTHER.words()];

/** The words in which a text asks to end or change a payment plan that there is; null where it does not. */
export function planCancellation(reading: Reading): Span | null {
  const other = OTHER.find(reading);
  const wish = CANCELS.find(reading).find(
    (span) =>
      !reading.words[span.start]?.quoted &&
      !isNegated(reading, span) &&
      !other.some(({ start, end }) => start < span.end && span.start < end),
  );
  return wish ?? null;
}
