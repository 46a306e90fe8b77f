import { isAsked, never, type Rule } from './rule.ts';

const classes = {
  pay: `pay|pays|paid|paying|payment|payments|send|sent|settle|due|owed|catch up|need it|want it|expect it|needs it|have
    it|get it|bring it|(take care of|handle|resolve|clear) (it|this|that|everything)`,
  /** Days and dates are figures, and whether the record has them is another check's question. */
  date: `# | the # | (next|this|coming|every|each) | monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|
    march|april|may|june|july|august|september|october|november|december|today|tomorrow|then`,
  /** Ways to pay, which "by" leads as well. */
  way: 'nameofrecord|text|phone|mail|email|check|card|cash|money order|replying|calling|texting|writing|reply',
  soon: 'now|immediately|asap|at once|right away|promptly|urgently|without delay|tonight|today|instantly|straight away',
  pague: `pague|paguenos|paga|pagarnos|pago|pagos|mande|mandenos|envie|envienos|deposite|liquide|cubra|abone|vence|
    necesitamos|queremos`,
  fecha: `# | el | la | lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|
    agosto|septiembre|octubre|noviembre|diciembre|hoy|manana`,
};

/** Ends that no calendar has: "by EOD", "before the office closes", "by your next paycheck", "antes de que cerremos". */
const ends = never(
  [
    '@pay ~4 (by|before|until|till|within|no later than|not later than|ahead of|prior to) !(@date|@way)',
    '@pay ~3 (by|before|within) (this|next|the) (week|month|end|close|time|holidays|holiday|day|weekend|morning|evening)',
    '@pay ~3 @soon|@soon ~2 @pay',
    '@pay ~3 within (a|the|one) (day|week|month|hour)',
    'pay (up)? (now|soon)|pay ~2 (over the weekend|this evening|this morning|at midnight|at noon)',
    '(due|owed) (at|upon|now|tonight|immediately|at once) ~2',
    'deadline|time is (up|running|short)|running out of time|(the)? clock is ticking|last day to',
    '(eod|cob|end of (day|business)|close of business)',
    '@pague ~3 (antes de|antes que|para el|para la|hasta|en cuanto|dentro de) !@fecha',
    '@pague ~3 (lo antes|cuanto antes|lo mas pronto|de inmediato|inmediatamente|ya|ahora|enseguida|urgente*|a la brevedad|sin demora|a mas tardar)',
    '@pague ~2 para (el|este) fin de|antes de (semana santa|navidad|pascua|las fiestas|que cerr* |que acabe)',
    'fecha limite|plazo (final|maximo)|se (le)? (acaba|agota|termina) el (tiempo|plazo)',
  ],
  classes,
  isAsked,
);

/** A day by which to pay that nobody has set. */
export const deadlines: Rule = (draft) => ends(draft);
