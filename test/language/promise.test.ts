import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPromises } from '../../src/language/promise.ts';

/** A Wednesday. */
const when = { receivedAt: new Date('2026-12-02T15:00:00Z'), timeZone: 'America/New_York' };
const owed = 145_000;
const read = (text: string) => readPromises(text, when, owed);

it.each<[string, [dollars: number, day: string][]]>([
  ['I get paid Friday, will send 400', [[400, '2026-12-04']]],
  [
    'half tomorrow, the rest on the 15th',
    [
      [725, '2026-12-03'],
      [725, '2026-12-15'],
    ],
  ],
  ['te mando 300 el viernes', [[300, '2026-12-04']]],
  ['I will send $400 tomorrow', [[400, '2026-12-03']]],
  ["I'll pay $250 on friday", [[250, '2026-12-04']]],
  ['I will pay the full balance on friday', [[1450, '2026-12-04']]],
  [
    'te pago la mitad mañana y el resto el 15',
    [
      [725, '2026-12-03'],
      [725, '2026-12-15'],
    ],
  ],
  ['Le deposito $500 el lunes', [[500, '2026-12-07']]],
  ['I will have 400 for you on friday', [[400, '2026-12-04']]],
  ['Will bring 350 cash to the office tomorrow morning', [[350, '2026-12-03']]],
  ['mañana le mando 200 dolares', [[200, '2026-12-03']]],
  ['el viernes cobro y le pago 400', [[400, '2026-12-04']]],
  ['Si, te mando 300 el viernes', [[300, '2026-12-04']]],
  ['voy a pagar todo el viernes', [[1450, '2026-12-04']]],
  ['I get paid on the 15th and will pay $700 then', [[700, '2026-12-15']]],
  ['im gonna send 150 tonight', [[150, '2026-12-02']]],
  ['I promise 400 by Friday', [[400, '2026-12-04']]],
  ['How much do I owe? I will pay it all friday', [[1450, '2026-12-04']]],
  ['pagare 500 el proximo viernes', [[500, '2026-12-04']]],
  ['Puedo darle 400 el 15 de diciembre', [[400, '2026-12-15']]],
])('B65: a promise is read: %s', (text, expected) => {
  const found = read(text);
  expect(found.map(({ amountCents, dueDate }) => [amountCents / 100, dueDate])).toEqual(expected);
  expect(found.flatMap(({ unclear }) => unclear)).toEqual([]);
  for (const { evidence } of found) expect(text).toContain(evidence);
});

it.each([
  'I sent 400 yesterday',
  'I already paid 400 on friday',
  'if I get paid friday I will send 400',
  'Si me pagan el viernes te mando 300',
  'can I pay 400 friday?',
  'Will you take 400 on friday?',
  'Puedo pagar 250 el viernes?',
  'I can pay 200 a week',
  'I owe 1450',
  'my rent is $1200 due on the 1st',
  "I can't pay 400 on friday",
  'you said 400 by friday',
  'I was going to send 400 on friday but my car broke',
  'please stop the fee of $50 on friday',
  'I have court on friday and owe 400',
  'Can you give me until friday? I will pay 600 then',
])('B65: no promise: %s', (text) => expect(read(text)).toEqual([]));

it.each([
  'maybe I can send 300 friday',
  'I could pay 300 on Monday',
  'Once my check clears Friday I will send 500',
  'I will send 200 next friday',
])('B65: unclear, so nothing is promised by rule: %s', (text) => {
  const found = read(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.unclear).not.toEqual([]);
});

it('B65: days are those of the tenant, and a share of a debt that nobody knows is nothing', () => {
  const late = { receivedAt: new Date('2026-12-03T02:00:00Z'), timeZone: 'America/New_York' };
  expect(readPromises('I will send $400 tomorrow', late, owed)).toMatchObject([{ dueDate: '2026-12-03' }]);
  expect(readPromises('half tomorrow, the rest on the 15th', when, null)).toEqual([]);
});

it('B65: the texts of corpus/promises.jsonl are read as their writers meant them', () => {
  const thursday = { receivedAt: new Date('2026-03-05T15:00:00Z'), timeZone: 'America/New_York' };
  const lines = readFileSync(new URL('corpus/promises.jsonl', import.meta.url), 'utf8').split('\n');
  const cases: { text: string; promises: unknown[] }[] = lines.filter(Boolean).map((line) => JSON.parse(line));
  const said = cases.map(({ text }) => ({
    text,
    promises: readPromises(text, thursday, owed).map(({ amountCents, dueDate }) => ({ amountCents, dueDate })),
  }));
  expect(said).toEqual(cases);
});
