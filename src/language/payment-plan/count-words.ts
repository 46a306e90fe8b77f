import { countOf, type Match, type Meaning, only, pattern, rewrite, type Term, written } from './term.ts';

const PAYMENTS =
  `
    payments?|installments?|instalments?|times|pagos?|cuotas?|abonos?|partes|parts|plazos|veces|checks|paychecks|
    cheques|
  ` + 'parcialidades|mensualidades|semanalidades|portions|paydays|chunks|pieces|transfers|deposits';
const KINDS =
  'equal|easy|even|separate|small|smaller|more|additional|total|iguales|chicos|pequenos|mas|partial|straight';
const PERIODS: Readonly<Record<string, 'WEEK' | 'BIWEEK' | 'MONTH'>> = {
  week: 'WEEK',
  weeks: 'WEEK',
  semana: 'WEEK',
  semanas: 'WEEK',
  quincena: 'BIWEEK',
  quincenas: 'BIWEEK',
  fortnights: 'BIWEEK',
  month: 'MONTH',
  months: 'MONTH',
  mes: 'MONTH',
  meses: 'MONTH',
};

/** No plan has more payments: two years of weeks. */
const most = 104;

const payments = pattern(
  `(?<count>N) (?:(?:${KINDS}) )*(?:(?<often>I) )?(?:(?:${KINDS}) )*(?:${PAYMENTS})(?! (?:late|behind|atrasad[oa]s?))`,
);
const periods = pattern(
  `
    (?<count>N|one|una?|a) (?:more |full |straight |consecutive |proximas |
    proximos )?(?<unit>${Object.keys(PERIODS).join('|')})(?! (?:late|behind|ago|old|pregnant|atras|atrasad[oa]s?|
    notice))
  `,
);
/** "4 12 weeks" */
const spokenFor = pattern('(?<=I )(?<four>N)(?= [CW])');
const twice = pattern('(?:two|2) halves|in half|in halves|en dos mitades|a la mitad|por mitad');
const thirds = pattern('(?:in |into )thirds|(?:en )?tres partes');
const divided = pattern(
  `
    (?<=(?<![^ ])(?:split|divide|break|dividir[a-z]*|partir[a-z]*)(?: [a-zMN]+){0,5} (?:in|into|en|
    by) )(?<count>N)(?! (?:[MNI]|[a-z]))
  `,
);
const multiplied = pattern('(?:x (?<after>N)|(?<before>N) x|(?<=(?<![^ ])I )(?:por|by) (?<times>N)(?! [a-zMNICWD]))');

/** Puts numbers of payments and lengths of time in place of the words that say so. */
export function withCounts(terms: readonly Term[]): readonly Term[] {
  let read = rewrite(terms, payments, paymentsOf);
  read = rewrite(read, periods, ({ groups }) => {
    const figure = only(groups.count, 'N');
    const value = figure === null ? 1 : countOf(figure);
    const unit = PERIODS[written(groups.unit ?? [])];
    const isCount = value !== null && unit !== undefined && value >= 1 && value <= most;
    return isCount ? { symbol: 'W', value, unit, unclear: figure?.unclear ?? null } : null;
  });
  read = rewrite(read, spokenFor, ({ groups }) =>
    countOf(only(groups.four, 'N')) === 4 ? { symbol: 'word', word: 'for' } : null,
  );
  read = rewrite(read, twice, () => ({ symbol: 'C', value: 2, unclear: null }));
  read = rewrite(read, thirds, () => ({ symbol: 'C', value: 3, unclear: null }));
  read = rewrite(read, divided, ({ groups }) => {
    const value = countOf(only(groups.count, 'N'));
    return value !== null && value >= 2 && value <= most ? { symbol: 'C', value, unclear: null } : null;
  });
  return rewrite(read, multiplied, ({ groups }) => {
    const value = countOf(only(groups.after ?? groups.before ?? groups.times, 'N'));
    return value !== null && value >= 1 && value <= most ? { symbol: 'C', value, unclear: null } : null;
  });
}

/** "6 mensualidades" says how often, too. */
function oftenIn(terms: readonly Term[]): Meaning | null {
  const word = written(terms.slice(-1));
  const interval = /^mensualidad/.test(word) ? 'MONTHLY' : /^semanalidad/.test(word) ? 'WEEKLY' : null;
  return interval && { symbol: 'I', frequency: { interval, times: 1, day: null, unclear: null } };
}

function paymentsOf({ groups, terms }: Match): Meaning | Meaning[] | null {
  const figure = only(groups.count, 'N');
  const value = countOf(figure);
  if (figure === null || value === null || value < 1 || value > most) return null;
  const count: Meaning = { symbol: 'C', value, unclear: figure.unclear };
  const often = only(groups.often, 'I') ?? oftenIn(terms);
  return often === null ? count : [count, often];
}
