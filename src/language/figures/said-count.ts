import type { Counted, Interval } from '../../domain/fact.ts';
import { phrases, type Vocabulary } from './phrase.ts';
import { rightBefore, rightBehind, type Surroundings } from './surroundings.ts';

/** What a number is said to count, and of which payments. */
export interface SaidCount {
  of: Counted;
  interval: Interval | null;
}

const VOCABULARY: Vocabulary = {
  late:
    'late|past due|pastdue|overdue|behind|delinquent|in arrears|past the due date|atrasado|atrasada|retrasado|' +
    'retrasada|vencido|vencida|vencidos|tarde|en mora|moroso|sin pagar',
  delay: 'atraso|retraso|mora|demora|vencimiento|vencido|vencidos|delay|delinquency',
  days: 'day|days|dia|dias|calendar days|full days',
  pays:
    'payment|payments|installment|installments|pago|pagos|cuota|cuotas|abono|abonos|mensualidad|mensualidades|' +
    'plazos',
  kind:
    'equal|easy|total|plan|regular|same|small|iguales|fijos|fijas|weekly|biweekly|bi weekly|monthly|semanal|' +
    'semanales|quincenal|quincenales|mensual|mensuales',
};

const behind = (...lines: string[]) => rightBehind(VOCABULARY, lines);
const before = (...lines: string[]) => rightBefore(VOCABULARY, lines);

const DAYS = behind('<days>');
const DAYS_LATE_BEHIND = behind(
  '<days> <late>',
  '<days> have (passed|gone by)',
  '<days> (de|of|in) <delay>',
  '<days> (con|de) <delay>',
);
const DAYS_LATE_BEFORE = before(
  '(<late>|<delay>|unpaid|outstanding|due for) (by|for|is|es|de|of|por|hace|desde hace|:)? (de|of)?',
  '(<late>|<delay>) .. (is|es|de|of|por)',
  '(<late>|<delay>|pendiente) ... (desde)? hace',
);
const DAYS_LATE_LABEL = before('<days> <late> (:|is|are)?', '<days> (de|con) <delay> (:|es|son)?');
const EVERY = before('(every|each|cada)');
const PAYMENTS = behind('<kind>? <kind>? <pays>', 'of <pays>');
const OF_THEM = behind('(of them|de ellos|de estos|times|veces)');
const WEEKS = behind('(week|weeks|wk|wks|semana|semanas)');
const MONTHS = behind('(month|months|mes|meses)');
/** Counts of a part of the plan, or of something that is to come: "6 more payments", "12 weeks left". */
const RATHER_TIME = behind(
  '.. .. (left|remaining|more|to go|to pay|ago|late|behind|past|free|restantes|mas|para pagar|atras|gratis|' +
    'faltan|from now|from today)',
);
const RATHER_COUNT = before(
  '(more|less|fewer|under|about|almost|nearly|only|another|last|missed|skip|skipped|first|next|other) (than)?',
  '(mas|menos|casi|otros|otras|ultimos|ultimas|faltan|quedan|primeros|proximos) (de|que)?',
  '(not|no|isnt|never)',
);

const OF_INTERVAL: readonly (readonly [Interval, RegExp])[] = [
  ['BIWEEKLY', phrases({}, ['(biweekly|bi weekly|quincenal|quincenales)'])],
  ['WEEKLY', phrases({}, ['(weekly|semanal|semanales)'])],
  ['MONTHLY', phrases({}, ['(monthly|mensual|mensuales|mensualidad|mensualidades)'])],
];

/** What a number counts, as far as its words say so and a record could hold it. */
export function saidCount({ sentence: front, after }: Surroundings): SaidCount | null {
  const plain = (of: Counted): SaidCount => ({ of, interval: null });
  if (DAYS.test(after) && EVERY.test(front)) return plain('days between');
  if (WEEKS.test(after) && EVERY.test(front)) return plain('weeks between');
  if (RATHER_COUNT.test(front)) return null;
  if (DAYS_LATE_LABEL.test(front) || DAYS_LATE_BEHIND.test(after) || (DAYS.test(after) && DAYS_LATE_BEFORE.test(front)))
    return plain('days late');
  if (RATHER_TIME.test(after)) return null;
  const counted = PAYMENTS.exec(after);
  if (counted !== null) {
    return { of: 'payments', interval: OF_INTERVAL.find(([, kind]) => kind.test(counted[0]))?.[0] ?? null };
  }
  // "There are 8 of them", of the payments that were spoken of before.
  if (OF_THEM.test(after)) return plain('payments');
  if (WEEKS.test(after)) return plain('weeks');
  return MONTHS.test(after) ? plain('months') : null;
}

const COUNTED = behind(
  '<kind>? <kind>? (<days>|<pays>|week|weeks|month|months|hour|hours|minute|minutes|year|years|time|times)',
  '<kind>? <kind>? (semana|semanas|mes|meses|hora|horas|minutos|veces)',
);

/** Whether what follows a number is counted by it: then it is no amount. */
export function isCounted({ after }: Surroundings): boolean {
  return COUNTED.test(after);
}
