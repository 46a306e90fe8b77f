import { expect, test } from 'vitest';
import { readPlan } from '../../src/sandbox/plan-in-text.ts';

// A Saturday.
const today = '2026-11-21';

test.each<[string, number, string, number | null, string | null]>([
  ['I can pay $200/wk', 20000, 'WEEKLY', null, null],
  ['200 a week for 6 weeks please', 20000, 'WEEKLY', 6, null],
  ['fifty a week is all I have', 5000, 'WEEKLY', null, null],
  ['I owe $1,450 but can do 100 weekly', 10000, 'WEEKLY', null, null],
  ['12 weeks at $110 a week', 11000, 'WEEKLY', 12, null],
  ['Can I do 75 dollars every two weeks', 7500, 'BIWEEKLY', null, null],
  ['I can make monthly payments of $300 for 3 months', 30000, 'MONTHLY', 3, null],
  ['1,200.00 per month starting monday', 120000, 'MONTHLY', null, '2026-11-23'],
  ['$75 por semana por 8 semanas empezando el viernes', 7500, 'WEEKLY', 8, '2026-11-27'],
  ['le puedo dar 150 cada quincena desde el sábado', 15000, 'BIWEEKLY', null, '2026-11-28'],
  ['4 pagos semanales de $62.50', 6250, 'WEEKLY', 4, null],
])('a model reads a plan: %s', (text, amountCents, interval, installments, startDate) => {
  expect(readPlan(text, today)).toEqual({ amountCents, interval, installments, startDate });
});

test.each([
  'how much do I owe?',
  'I can pay 200 on friday',
  'call me at 860-555-0123 after 5',
  `${'9'.repeat(400)} a week`,
])('and none: %s', (text) => {
  expect(readPlan(text, today)).toBeNull();
});

test('without a day to reckon from no first payment is named', () => {
  expect(readPlan('$100 a week starting friday', undefined)?.startDate).toBeNull();
  expect(readPlan('$100 a week starting next friday', today)?.startDate).toBeNull();
});
