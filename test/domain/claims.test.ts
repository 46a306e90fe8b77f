import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimFacts, untiedClaims } from '../../src/domain/claims.ts';
import { formatDollars } from '../../src/domain/money.ts';

/** 2026-12-04 is a Friday. */
const facts: ClaimFacts = {
  amountsCents: [145_000, 120_000],
  numbers: [12],
  dates: ['2026-12-04', '2026-12-11'],
  literals: ['2B', 'Elm Street 21', 'Sunday Court', '+18605550123'],
};
const untied = (text: string, given: ClaimFacts = facts) => untiedClaims(text, given).map((claim) => claim.text);

describe('untiedClaims', () => {
  it.each([
    'Your balance is $1,450.00.',
    'You owe 1,450 and your part is 1200 dollars.',
    'Su saldo es de $1.450,00, su parte mil doscientos dólares.',
    'You are 12 days late.',
    'Lleva doce días de atraso.',
    'Pay on Friday, December 4th.',
    'Pay by 12/4/2026 or 12/11.',
    'Págueme el viernes 11 de diciembre, el 11.',
    'About 2B at ELM street 21: call (860) 555-0123 or 860.555.0123.',
    'The office of Sunday Court is open.',
    'Thank you, Maria!',
    '',
  ])('B32: the record backs all of %j', (text) => {
    expect(untied(text)).toEqual([]);
  });

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
    ['a weekday with a word that moves it', 'Pay next Friday', ['next Friday']],
    ['a day that depends on today', 'Págueme mañana', ['mañana']],
    ['a deadline with a known count', 'Pay within 12 days', ['within 12 days']],
    ['a percentage with a known count', 'A fee of 12%', ['12%']],
    ['another unit', 'About unit 2C', ['2C']],
    ['a unit within a word', 'About 12B', ['12B']],
    ['another phone number', 'Call 860-555-0124', ['860-555-0124']],
    ['a figure out of a name', 'It takes 21 days', ['21']],
    ['a weekday out of a name', 'Come on Sunday', ['Sunday']],
  ])('B32: %s is untied', (_, text, claims) => {
    expect(untied(text)).toEqual(claims);
  });

  it('B32: a unit that is a bare number is known by the word before it', () => {
    const unit12 = { ...facts, numbers: [], literals: ['12'] };
    expect(untied('Unit 12, apt. #12, apartamento 12, #12', unit12)).toEqual([]);
    expect(untied('Pay 12 times, $12, in unit 12.5', unit12)).toEqual(['12', '$12', '12.5']);
  });

  it('B33: a balance of nothing is untied', () => {
    expect(untied('Your balance is $0.')).toEqual(['$0']);
    expect(untied('Your balance is 0.00.')).toEqual(['0.00']);
    expect(untied('Your balance is zero.', { ...facts, numbers: [0] })).toEqual(['zero']);
  });

  it('B32: disguises do not help', () => {
    expect(untied('You owe ＄９９')).toEqual(['＄９９']);
    expect(untied('You owe $1,450\u200b0')).toEqual(['$1,450\u200b0']);
    expect(untied('You owe $٣')).toEqual(['٣']);
    expect(untied('You owe $1,45O.00')).not.toEqual([]);
  });

  const cents = fc.integer({ min: 0, max: 100_000_000 });
  const words = fc.constantFrom(
    'pay',
    'us',
    'or',
    '12',
    'days',
    'Friday',
    'el',
    '5',
    'de',
    '$',
    '-',
    '(',
    'x',
    '2B',
    '.',
    ',',
  );
  const context = fc.array(words, { maxLength: 6 }).map((all) => all.join(' '));
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

  it('B32: an amount that is not among the facts always leaves an untied claim', () => {
    fc.assert(
      fc.property(cents, fc.array(cents), spelling, context, context, (amount, others, write, before, after) => {
        const amountsCents = others.filter((other) => other !== amount);
        const numbers = [amount, amount / 100, 12, 5];
        const text = `${before} ${write(amount)} ${after}`;
        expect(untiedClaims(text, { ...facts, numbers, amountsCents })).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('B32: an amount of the facts, as we write it, is always tied', () => {
    const ofTheLedger = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(fc.array(ofTheLedger, { minLength: 1, maxLength: 5 }), (amountsCents) => {
        const text = amountsCents.map((amount) => `Amount: ${formatDollars(amount)}.`).join(' ');
        expect(untied(text, { ...facts, amountsCents })).toEqual([]);
      }),
    );
  });
});
