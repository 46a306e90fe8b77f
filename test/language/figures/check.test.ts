import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf, type LedgerFacts } from '../../../src/domain/facts.ts';
import { formatDollars } from '../../../src/domain/money.ts';
import { untiedFigures } from '../../../src/language/figures.ts';

const facts: LedgerFacts = {
  tenantName: 'April Carter',
  language: 'en',
  amountOwedCents: 145_000,
  tenantPortionCents: 98_000,
  daysLate: 34,
  unitName: '4A',
  propertyName: '21st Street Lofts',
  businessName: 'Stanton Management',
  today: '2026-11-30',
  plan: { amountCents: 24_500, interval: 'WEEKLY', installments: 6, startDate: '2026-12-04', totalCents: 145_000 },
};
/** What the check of figures asks, without the other checks. */
const figuresPass = (body: string) => untiedFigures(body, factsOf(facts)).length === 0;

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const unidades = (
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis ' +
  'diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco ' +
  'veintiséis veintisiete veintiocho veintinueve'
).split(' ');
const decenas = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const centenas =
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

function inEnglish(number: number): string {
  if (number < 20) return String(units[number]);
  if (number < 100) return tens[Math.floor(number / 10)] + (number % 10 ? `-${units[number % 10]}` : '');
  const [scale, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  return `${inEnglish(Math.floor(number / scale))} ${name}${number % scale ? ` ${inEnglish(number % scale)}` : ''}`;
}

function inSpanish(number: number): string {
  if (number < 30) return String(unidades[number]);
  if (number < 100) return decenas[Math.floor(number / 10)] + (number % 10 ? ` y ${unidades[number % 10]}` : '');
  if (number === 100) return 'cien';
  if (number < 1000) return centenas[Math.floor(number / 100)] + (number % 100 ? ` ${inSpanish(number % 100)}` : '');
  const thousands = Math.floor(number / 1000);
  return `${thousands === 1 ? '' : `${inSpanish(thousands)} `}mil${number % 1000 ? ` ${inSpanish(number % 1000)}` : ''}`;
}

type Write = (cents: number) => string;
const inDigits: Write[] = [
  formatDollars,
  (cents) => formatDollars(cents).replaceAll(',', ''),
  (cents) => formatDollars(cents).replace('$', '$ '),
  (cents) => formatDollars(cents).slice(1),
  (cents) => `${formatDollars(cents).slice(1)} dollars`,
  (cents) => `${formatDollars(cents).slice(1)} dólares`,
  (cents) => formatDollars(cents).replace(/[,.]/g, (mark) => (mark === ',' ? '.' : ',')),
  (cents) => formatDollars(cents).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (cents) => [...formatDollars(cents)].join('\u200b'),
  (cents) => `USD ${cents / 100}`,
];
/** For whole dollars. */
const whole: Write[] = [
  (cents) => String(cents / 100),
  (cents) => `$${cents / 100}`,
  (cents) => `${cents / 100} bucks`,
  (cents) => `${inEnglish(cents / 100)} dollars`,
  (cents) => `${inEnglish(cents / 100).toUpperCase()} BUCKS`,
  (cents) => `${inSpanish(cents / 100)} dólares`,
  (cents) => `${inSpanish(cents / 100)} pesos`,
];

const known = [facts.amountOwedCents, facts.tenantPortionCents, 24_500, 22_500];
const unknownCents = (cents: fc.Arbitrary<number>) => cents.filter((amount) => !known.includes(amount));
const written = fc
  .oneof(
    fc.tuple(unknownCents(fc.integer({ min: 0, max: 999_999 })), fc.constantFrom(...inDigits)),
    fc.tuple(
      unknownCents(fc.integer({ min: 0, max: 9_999 }).map((dollars) => dollars * 100)),
      fc.constantFrom(...inDigits, ...whole),
    ),
  )
  .map(([cents, write]) => write(cents));

const template = fc.constantFrom(
  ...[
    'Hi April. Your balance is #.',
    'You owe #.',
    'Your portion is #.',
    'Your total is #, thanks!',
    'Please pay # soon.',
  ],
  ...[
    '6 payments of #.',
    'Pay # a week.',
    'The balance of $1,450.00 is now #.',
    '# is all you owe.',
    'balance:#',
    '(#)',
  ],
  ...['Hola April. Su saldo es de #.', 'Debe #.', 'Su parte es #.', 'Pague # por semana.', 'Son # en total.', '#'],
  ...[
    'Your plan: # weekly.',
    'At the 21st Street Lofts you owe #.',
    'You are 34 days late and owe #',
    'April, # is due.',
  ],
);
const more = fc.constantFrom(
  '',
  ' Thank you, April.',
  ' Su saldo es $1,450.00.',
  ' You are 34 days late.',
  ' Reply STOP to opt out.',
);

test('B32: no amount that is not in the facts passes, in whatever words and spelling', () => {
  fc.assert(
    fc.property(template, written, more, (words, amount, rest) => {
      const body = words.replace('#', () => amount) + rest;
      expect([body, figuresPass(body)]).toEqual([body, false]);
    }),
    { numRuns: 2_000 },
  );
});

test('B32: nor does a count or a day', () => {
  const count = fc.integer({ min: 1, max: 400 }).filter((number) => ![6, 34].includes(number));
  const spelled = fc
    .tuple(count, fc.constantFrom(String, inEnglish, inSpanish))
    .map(([number, spell]) => spell(number));
  const counted = fc.constantFrom(
    ...['You are # days late.', '# payments of $245.00', 'for # weeks', 'Tiene # días de atraso.', '# pagos semanales'],
    ...['in # days', 'within # days', 'every # weeks', '# percent of it', 'You have # days to pay.', 'unit #'],
  );
  // "Every 1 week" is true; "one", "uno" and "once" are words of other meanings too.
  const ambiguous = /\b(?:every 1|one|uno|once)\b/;
  // The payments are 4, 11, ... days away.
  const toPayments = new Set(
    [4, 11, 18, 25, 32, 39].flatMap((days) => [String(days), inEnglish(days), inSpanish(days)]),
  );
  fc.assert(
    fc.property(counted, spelled, more, (words, number, rest) => {
      const body = words.replace('#', number) + rest;
      fc.pre(!ambiguous.test(body) && !(/^(?:in|within)/.test(words) && toPayments.has(number)));
      expect([body, figuresPass(body)]).toEqual([body, false]);
    }),
    { numRuns: 1_000 },
  );

  const known = ['2026-12-04', '2026-12-11', '2026-12-18', '2026-12-25', '2027-01-01', '2027-01-08'];
  const date = fc
    .date({ min: new Date('2026-11-01'), max: new Date('2027-02-28'), noInvalidDate: true })
    .filter((day) => !known.includes(day.toISOString().slice(0, 10)));
  const spellDay = fc.constantFrom<(day: Date) => string>(
    (day) => day.toISOString().slice(0, 10),
    (day) => `${day.getUTCMonth() + 1}/${day.getUTCDate()}`,
    (day) => day.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'long', day: 'numeric' }),
    (day) => day.toLocaleDateString('es-US', { timeZone: 'UTC', month: 'long', day: 'numeric' }),
    (day) => day.toLocaleDateString('en-US', { timeZone: 'UTC', weekday: 'long', month: 'short', day: 'numeric' }),
  );
  const dated = fc.constantFrom(
    'Pay by #.',
    'starting #',
    'Pague el #.',
    'Your first payment is due #.',
    '# is the last day.',
    'As of # you may wait.',
  );
  fc.assert(
    fc.property(dated, date, spellDay, (words, day, spell) => {
      const body = words.replace('#', spell(day));
      fc.pre(!body.startsWith('As of') || day.toISOString().slice(0, 10) !== facts.today);
      expect([body, figuresPass(body)]).toEqual([body, false]);
    }),
    { numRuns: 1_000 },
  );
});

test('B32: what the facts say passes, in whatever spelling', () => {
  const balance = fc.constantFrom(...inDigits.slice(0, 9), ...whole).map((write) => write(145_000));
  const words = fc.constantFrom(
    'Hi April. Your balance is #.',
    'You owe # in total.',
    'Su saldo es de #.',
    'Usted debe #.',
  );
  fc.assert(
    fc.property(words, balance, (sentence, amount) => {
      const body = sentence.replace('#', () => amount);
      expect([body, figuresPass(body)]).toEqual([body, true]);
    }),
  );
});
