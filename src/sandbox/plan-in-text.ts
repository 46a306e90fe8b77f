import { plainWords } from './plain-words.ts';

/** What a tenant proposes, as a model would read it: integer cents, `YYYY-MM-DD`. */
export interface ReadPlan {
  amountCents: number;
  interval: 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY';
  installments: number | null;
  startDate: string | null;
}

const counting = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, at) => [word, from + at * step]);

const numbers = new Map([
  ...counting('one two three four five six seven eight nine ten eleven twelve', 1, 1),
  ...counting('uno dos tres cuatro cinco seis siete ocho nueve diez once doce', 1, 1),
  ...counting('twenty thirty forty fifty sixty seventy eighty ninety hundred', 20, 10),
  ...counting('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien', 20, 10),
]);
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d{1,6}(?:\.\d{1,2})?|${[...numbers.keys()].join('|')}`;
const money = String.raw`\$? ?\b(?<amount>${number})\b(?: ?(?:dollars|bucks|dolares|pesos))?`;

/** Two weeks before one: "every two weeks" has a week in it. */
const intervals: readonly (readonly [ReadPlan['interval'], string])[] = [
  ['BIWEEKLY', '(?:two|2|other) weeks?|(?:dos|2) semanas|quincena|pay ?check|payday'],
  ['WEEKLY', 'wk|week|semana'],
  ['MONTHLY', 'mo|month|mes'],
];
const adverbs: readonly (readonly [ReadPlan['interval'], string])[] = [
  ['BIWEEKLY', 'bi-?weekly|quincenal(?:es|mente)?'],
  ['WEEKLY', 'weekly|semanal(?:es|mente)?'],
  ['MONTHLY', 'monthly|mensual(?:es|mente)?'],
];

const offers: readonly (readonly [ReadPlan['interval'], RegExp])[] = [
  ...intervals.map(
    ([interval, unit]) =>
      [
        interval,
        new RegExp(String.raw`${money} ?(?:\/|\b(?:an?|per|each|every|por|cada|al?|a la)\b) ?(?:${unit})\b`),
      ] as const,
  ),
  ...adverbs.flatMap(
    ([interval, adverb]) =>
      [
        [interval, new RegExp(String.raw`${money} (?:${adverb})\b`)],
        [interval, new RegExp(String.raw`\b(?:${adverb}) (?:payments?|installments?)(?: of| at)? ${money}`)],
        [interval, new RegExp(String.raw`\b(?:pagos?|cuotas?) (?:${adverb}) de ${money}`)],
      ] as const,
  ),
];

const counted: Readonly<Record<ReadPlan['interval'], string>> = {
  WEEKLY: 'weeks|semanas|',
  BIWEEKLY: '',
  MONTHLY: 'months|meses|',
};

const weekdays = [
  'sunday|domingo',
  'monday|lunes',
  'tuesday|martes',
  'wednesday|miercoles',
  'thursday|jueves',
  'friday|viernes',
  'saturday|sabado',
];
const dayMs = 86_400_000;

/** Reads a plain proposal; null where there is none, or it takes more than a glance. `today` is `YYYY-MM-DD`. */
export function readPlan(text: string, today: string | undefined): ReadPlan | null {
  const words = plainWords(text);
  for (const [interval, offer] of offers) {
    const amount = offer.exec(words)?.groups?.amount;
    if (amount !== undefined) {
      const amountCents = Math.round(numberIn(amount) * 100);
      return { amountCents, interval, installments: countIn(words, interval), startDate: startIn(words, today) };
    }
  }
  return null;
}

function countIn(words: string, interval: ReadPlan['interval']): number | null {
  const count = new RegExp(
    String.raw`\b(?<count>${number}) (?:${counted[interval]}payments|installments|pagos|cuotas)\b`,
  );
  const said = count.exec(words)?.groups?.count;
  return said === undefined ? null : Math.trunc(numberIn(said));
}

/** The first such weekday after today; "next friday" may be either of two, so it is left open. */
function startIn(words: string, today: string | undefined): string | null {
  const said =
    /\b(?:start\w*|begin\w*|from|empez\w*|comenz\w*|desde|a partir)(?: on| del?| el| this| este)* (\w+)/.exec(words);
  const day = Date.parse(today ?? '');
  if (said === null || Number.isNaN(day)) return null;
  const wanted = weekdays.findIndex((names) => names.split('|').includes(said[1] ?? ''));
  if (wanted === -1) return null;
  const ahead = (wanted - new Date(day).getUTCDay() + 7) % 7 || 7;
  return new Date(day + ahead * dayMs).toISOString().slice(0, 10);
}

function numberIn(words: string): number {
  return numbers.get(words) ?? Number(words.replaceAll(',', ''));
}
