import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { factsOf, type LedgerFacts, type PlanFigures } from '../../src/domain/facts.ts';
import { formatDollars } from '../../src/domain/money.ts';
import { tieFigures, untiedFigures } from '../../src/language/figures.ts';
import { expectNoExplosion } from '../support/cpu-time.ts';

/** Five payments of $245.00 and one of $225.00, each Friday from 4 December 2026; drafted on Monday 30 November. */
const plan: PlanFigures = {
  amountCents: 24_500,
  interval: 'WEEKLY',
  installments: 6,
  startDate: '2026-12-04',
  totalCents: 145_000,
};
const ledger: LedgerFacts = {
  tenantName: 'Maria Reyes',
  language: 'en',
  amountOwedCents: 145_000,
  tenantPortionCents: 120_000,
  daysLate: 12,
  unitName: '2B',
  propertyName: 'Elm Street 21',
  businessName: 'Sunday Court',
  today: '2026-11-30',
  plan,
};
const phone: Fact = { kind: 'name', name: 'telephone', value: '+18605550123' };
const factsWith = (changes: Partial<LedgerFacts> = {}) => [...factsOf({ ...ledger, ...changes }), phone];
const untied = (text: string, changes: Partial<LedgerFacts> = {}) =>
  untiedFigures(text, factsWith(changes)).map((figure) => figure.text);
const tied = (text: string, changes: Partial<LedgerFacts> = {}) =>
  tieFigures(text, factsWith(changes)).map((figure) => [figure.text, figure.fact?.name ?? null]);

describe('a figure beside the fact that it came from', () => {
  it.each<[string, [string, string | null][]]>([
    ['Your balance is $1,450.00.', [['$1,450.00', 'amount owed']]],
    [
      'You owe 1,450 and your part is 1200 dollars.',
      [
        ['1,450', 'amount owed'],
        ['1200 dollars', "tenant's portion"],
      ],
    ],
    [
      'Su saldo es de $1.450,00, su parte mil doscientos dólares.',
      [
        ['$1.450,00', 'amount owed'],
        ['mil doscientos dólares', "tenant's portion"],
      ],
    ],
    ['Your balance is 1450.', [['1450', 'amount owed']]],
    ['You are 12 days late.', [['12', 'days late']]],
    ['Lleva doce días de atraso.', [['doce', 'days late']]],
    [
      'About 2B at ELM street 21: call (860) 555-0123.',
      [
        ['2B', 'unit'],
        ['21', 'property'],
        ['(860) 555-0123', 'telephone'],
      ],
    ],
    ['The office of Sunday Court is open.', [['Sunday', 'business']]],
    [
      '6 weekly payments of $245.00 starting Friday, December 4th.',
      [
        ['6', 'plan: number of payments'],
        ['$245.00', 'plan: payment'],
        ['Friday', 'plan: first payment'],
        ['December 4th', 'plan: first payment'],
      ],
    ],
    [
      'The last payment of $225 is due 1/8/2027.',
      [
        ['$225', 'plan: last payment'],
        ['1/8/2027', 'plan: last payment'],
      ],
    ],
    [
      '245 dólares por semana por 6 semanas empezando el viernes 4 de diciembre',
      [
        ['245 dólares', 'plan: payment'],
        ['6', 'plan: weeks'],
        ['viernes', 'plan: first payment'],
        ['4 de diciembre', 'plan: first payment'],
      ],
    ],
    ['Hi Maria, thank you!', []],
    ['', []],
  ])('B32: %j', (text, figures) => {
    expect(tied(text)).toEqual(figures);
  });

  it('B32: the fact is shown as a person reads it', () => {
    expect(tieFigures('You owe 1450 dollars', factsWith())).toMatchObject([
      { kind: 'amount', value: 145_000, fact: { name: 'amount owed', value: '$1,450.00' } },
    ]);
  });

  it('a draft from before there were plans has the facts of the ledger', () => {
    const { plan: _plan, today: _today, ...old } = ledger;
    expect(untiedFigures('You owe $1,450.00 since Friday.', factsOf(old)).map(({ text }) => text)).toEqual(['Friday']);
  });
});

describe('a figure that no fact has', () => {
  it.each([
    ['an amount a cent off', 'You owe $1,450.01', ['$1,450.01']],
    ['a count as an amount', 'You owe $12', ['$12']],
    ['an amount as a count', 'You are 1450 days late', ['1450']],
    ['an amount of the other sign', 'Your balance is -$1,450.00', ['-$1,450.00']],
    ['an amount in words', 'You owe fifty dollars', ['fifty dollars']],
    ['thousands of a known amount', 'You owe $1450k', ['$1450k']],
    ['a day that is not in the plan', 'Pay by 12/5', ['12/5']],
    ['a year that is not in the plan', 'Pay by 12/4/2027', ['12/4/2027']],
    ['a weekday that is not in the plan', 'Pay on Monday', ['Monday']],
    ['a percentage with a known count', 'A deposit of 12%', ['12%']],
    ['another unit', 'About unit 2C', ['2C']],
    ['a unit within a word', 'About 12B', ['12B']],
    ['another phone number', 'Call 860-555-0124', ['860-555-0124']],
    ['a figure out of a name', 'It takes 21 days', ['21']],
    ['a weekday out of a name', 'Come on Sunday', ['Sunday']],
  ])('B32: %s is untied', (_, text, figures) => {
    expect(untied(text)).toEqual(figures);
  });

  it('B32: a unit that is a bare number is known by the word before it', () => {
    const unit12 = { unitName: '12', plan: null };
    expect(untied('Unit 12, apt. #12, apartamento 12, #12', unit12)).toEqual([]);
    expect(untied('Pay 12 times, $12, in unit 12.5', unit12)).toEqual(['12', '$12', '12.5']);
  });

  it.each([
    'Your balance is $0.',
    'Your balance is 0.00.',
    'Your balance is zero.',
    'You owe nothing.',
    'No debe nada.',
  ])('B33: a balance of nothing is untied, unless nothing is owed: %s', (text) => {
    expect(untied(text)).toHaveLength(1);
    expect(untied(text, { tenantPortionCents: 0 })).toHaveLength(1);
    expect(untied(text, { daysLate: 0 })).toHaveLength(1);
  });

  it('B33: that nothing is owed can be told', () => {
    const nothing = { amountOwedCents: 0, tenantPortionCents: 0, plan: null };
    expect(untied('You owe nothing, your balance is $0.00. Your account is current.', nothing)).toEqual([]);
    expect(untied('No debe nada.', nothing)).toEqual([]);
  });

  it('B32: disguises do not help', () => {
    expect(untied('You owe ＄９９')).toEqual(['＄９９']);
    expect(untied('You owe $1,450\u200b0')).toEqual(['$1,450\u200b0']);
    expect(untied('You owe $٣')).toEqual(['٣']);
    expect(untied('You owe $1,45O.00')).not.toEqual([]);
  });
});

describe('what a figure is said to be', () => {
  it.each([
    ...['Your total balance is $1,450.00.', 'The full amount is $1,450.00.', 'You owe $1,450.00 in total.'],
    ...['Your portion of the total balance is $1,200.00.', 'Your portion of the $1,450.00 balance is $1,200.00.'],
    ...['Your total balance, including your portion of $1,200.00, is $1,450.00.', 'Please pay $1,200.00.'],
    ...['La parte que le toca pagar a usted es de $1,200.00.', 'Su parte del saldo total es de $1,200.00.'],
    ...['Your balance is $1,450.00, of which $1,200.00 is your portion.', 'If you cannot pay $1,450.00, tell us.'],
    ...['$245.00 a week for 6 weeks, $1,450.00 in all.', '6 payments of $245', 'every Friday', 'Fridays', '245 a week'],
    ...['12 days past due', 'Your rent is late by 12 days', 'tiene 12 días de retraso', 'It is 12 days overdue.'],
  ])('B32: fits: %s', (text) => {
    expect(untied(text)).toEqual([]);
  });

  it.each([
    ['Your total balance is $1,200.00.', ['$1,200.00']],
    ['In total you owe $1,200.00.', ['$1,200.00']],
    ['Su saldo total es de $1,200.00.', ['$1,200.00']],
    ['You owe $1,200.00 in all.', ['$1,200.00']],
    ['Your portion is $1,450.00.', ['$1,450.00']],
    ['Su parte es de $1,450.00.', ['$1,450.00']],
    ['Your balance is $245.00.', ['$245.00']],
    ['$245 a month', ['$245']],
    ['$245 cada quincena', ['$245']],
    ['$1,450.00 a week', ['$1,450.00']],
    ['A late fee of $245', ['$245']],
    ['You already paid $1,200.00.', ['$1,200.00']],
    ['We will refund you $1,200.00.', ['refund', '$1,200.00']],
    ['You owe more than $1,450.00.', ['$1,450.00']],
    ['Your balance is not $1,450.00.', ['$1,450.00']],
    ['Your balance will be $1,200.00.', ['$1,200.00']],
    ['You are 6 days late.', ['6']],
    ['12 payments of $245', ['12']],
    ['You have 12 days to pay.', ['12']],
    ['6 monthly payments', ['6']],
    ['6 months', ['6']],
    ['6 payments left', ['6']],
    ['every 2 weeks', ['2']],
    ['starting December 11', ['December 11']],
    ['the last payment is on December 4', ['December 4']],
  ])('B32: does not fit: %s', (text, figures) => {
    expect(untied(text)).toEqual(figures);
  });

  it('B32: a counter-offer has figures of its own', () => {
    const counterOffer: PlanFigures = { ...plan, amountCents: 36_250, interval: 'BIWEEKLY', installments: 4 };
    const text = 'We could do 4 payments of $362.50 every two weeks.';
    expect(untied(text)).toEqual(['4', '$362.50', 'two']);
    expect(tied(text, { counterOffer })).toEqual([
      ['4', 'counter-offer: number of payments'],
      ['$362.50', 'counter-offer: payment'],
      ['two', 'counter-offer: weeks between payments'],
    ]);
  });
});

describe('days', () => {
  it.each([
    'Friday, December 4',
    'Fri 12/11',
    'viernes 11 de diciembre',
    'on December 4 (Friday)',
    'starting this Friday',
    'starting next Friday',
    'empezando el viernes',
    'el próximo viernes',
    'in 4 days',
    'the 4th',
    'every Friday until January 8',
    'As of today, your balance is $1,450.00.',
    'Hoy su saldo es de $1,450.00.',
    'How can we help you today?',
  ])('B32: resolve to a known one: %s', (text) => {
    expect(untied(text)).toEqual([]);
  });

  it.each([
    ['Thursday, December 4', ['Thursday']],
    ['Friday, December 5', ['Friday', 'December 5']],
    ['this Friday, December 11', ['this Friday']],
    ['Pay by tomorrow', ['tomorrow']],
    ['Pay today', ['today']],
    ['Pague hoy', ['Hoy']],
    ['in 5 days', ['in 5 days']],
    ['next Monday', ['next Monday']],
    ['a week from Friday', ['a week from Friday']],
    ['next week', ['next week']],
    ['in December 2027', ['December 2027']],
  ])('B32: do not: %s', (text, figures) => {
    expect(untied(text).map((figure) => figure.toLowerCase())).toEqual(figures.map((figure) => figure.toLowerCase()));
  });

  it('B32: a weekday alone is the coming one, not one weeks away', () => {
    expect(untied('Your first payment is on Friday.', { today: '2026-11-20' })).toEqual(['Friday']);
    expect(untied('Your first payment is on Friday, December 4.', { today: '2026-11-20' })).toEqual([]);
    expect(untied('the 4th', { today: '2026-10-20' })).toEqual(['the 4th']);
  });
});

describe('names that look like figures', () => {
  it.each([
    ['April Jones', 'Hi April, your balance is $1,450.00.'],
    ['May Ling', 'Thanks, May!'],
    ['May Ling', 'May, we got your message.'],
    ['Domingo Ruiz', 'Hola Domingo. Gracias.'],
    ['Summer Day', 'Hi Summer Day, thanks.'],
    ['April Jones', 'The balance of April Jones is $1,450.00.'],
    ['April May', 'Dear April May, thank you.'],
  ])('B32: %s may be spoken to: %s', (tenantName, text) => {
    expect(untied(text, { tenantName })).toEqual([]);
  });

  it.each([
    ['April Jones', 'Pay by April.', 'April'],
    ['May Ling', 'Pay in May, please.', 'May'],
    ['Domingo Ruiz', 'Pague el domingo.', 'domingo'],
    ['April Jones', 'Pay by April 5', 'April 5'],
  ])('B32: %s makes no day known: %s', (tenantName, text, figure) => {
    expect(untied(text, { tenantName })).toEqual([figure]);
  });

  it('B32: a property may stand behind any word, and makes no amount known', () => {
    const lofts = { propertyName: '21st Street Lofts' };
    expect(untied('We are at the 21st Street Lofts, unit 2B.', lofts)).toEqual([]);
    expect(untied('Pay on the 21st.', lofts)).toEqual(['the 21st']);
    expect(untied('You owe $100 Main Street.', { propertyName: '100 Main Street' })).toEqual(['$100']);
  });
});

describe('any text', () => {
  const cents = fc.integer({ min: 0, max: 100_000_000 });
  const word = fc.constantFrom(
    ...['pay', 'us', 'or', '12', 'days', 'late', 'Friday', 'el', '5', 'de', '$', '-', '(', 'x', '2B', '.', ',', '6'],
    ...['payments', 'of', 'weeks', 'total', 'balance', 'portion', 'is', 'your', 'not', 'a', 'week', 'every', 'today'],
    ...[
      'Maria',
      'half',
      'owe',
      'nothing',
      'December 4',
      '$245',
      '$1,450.00',
      'viernes',
      'mañana',
      '\u200b',
      '１',
      '5️⃣',
      '¶',
    ],
  );
  const words = fc.array(word, { maxLength: 14 }).map((all) => all.join(' '));
  const text = fc.oneof(
    words,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word).map((all) => all.join('')),
  );
  const spelling = fc.constantFrom<(amount: number) => string>(
    formatDollars,
    (amount) => formatDollars(amount).replace('$', '$ '),
    (amount) => formatDollars(amount).replace('$', 'US$'),
    (amount) => formatDollars(amount).replace(/[,.]/g, (mark) => (mark === ',' ? '.' : ',')),
    (amount) => formatDollars(amount).replaceAll(',', ''),
    (amount) => `${formatDollars(amount).slice(1)} dollars`,
    (amount) => `${formatDollars(amount).slice(1)} dólares`,
    (amount) => formatDollars(amount).slice(1),
  );

  it('B32: an amount that is not among the facts always leaves an untied figure', () => {
    fc.assert(
      fc.property(cents, fc.array(cents), spelling, words, words, (amount, others, write, before, after) => {
        const amounts = others
          .filter((other) => other !== amount)
          .map((other): Fact => ({ kind: 'amount', of: 'balance', cents: other, name: 'owed', value: '' }));
        const known = factsWith({ daysLate: amount }).filter((fact) => fact.kind !== 'amount');
        expect(untiedFigures(`${before} ${write(amount)} ${after}`, [...known, ...amounts])).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('B32: an amount of the facts, as we write it, is always tied', () => {
    const ofTheLedger = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(ofTheLedger, ofTheLedger, (owed, portion) => {
        const written = [owed, portion === 0 ? owed : portion].map((amount) => `Amount: ${formatDollars(amount)}.`);
        expect(untied(written.join(' '), { amountOwedCents: owed, tenantPortionCents: portion })).toEqual([]);
      }),
    );
  });

  it('B32: figures lie inside the text, in order, never overlap, and every digit is in one', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        const figures = tieFigures(written, factsWith());
        for (const figure of figures) {
          expect(figure.text).not.toBe('');
          expect(written.slice(figure.index, figure.index + figure.text.length)).toBe(figure.text);
          expect(figure.index).toBeGreaterThanOrEqual(end);
          end = figure.index + figure.text.length;
        }
        for (const digit of written.matchAll(/\p{Nd}/gu)) {
          expect(figures.some(({ index, text: its }) => index <= digit.index && digit.index < index + its.length)).toBe(
            true,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('B32: a fact more never unties a figure', () => {
    const figures = factsWith().filter((fact) => fact.kind !== 'name' && fact.kind !== 'person');
    fc.assert(
      fc.property(text, fc.subarray(figures), fc.subarray(figures), (written, some, more) => {
        const before = untiedFigures(written, some).map(({ index }) => index);
        const after = untiedFigures(written, [...some, ...more]).map(({ index }) => index);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
      { numRuns: 500 },
    );
  });

  it('is read within milliseconds, however hostile', () => {
    for (const piece of [
      '1',
      'a ',
      '$1,',
      'not ',
      'no ',
      'your ',
      'is now ',
      '5 de ',
      'in 5 ',
      ' ',
      'portion of the ',
      'and one ',
      ', ',
      'paid ',
    ]) {
      const hostile = piece.repeat(1600 / piece.length);
      expectNoExplosion(() => tieFigures(hostile, factsWith()));
    }
  });
});
