import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCents } from '../../src/domain/money.ts';
import { paymentIntervals } from '../../src/domain/payment-interval.ts';
import { readPaymentPlan } from '../../src/language/payment-plan.ts';

/** A Wednesday. */
const when = { receivedAt: new Date('2026-06-10T15:00:00Z'), timeZone: 'America/New_York' };
const read = (text: string, owed: number | null = 145_000) => readPaymentPlan(text, when, owed);
/** `200 WEEKLY 6`, and `?` where something was assumed. */
const short = (text: string, owed?: number | null) => {
  const plan = read(text, owed);
  if (plan === null) return null;
  const { amountCents, interval, installments, unclear } = plan;
  return `${amountCents / 100} ${interval} ${installments ?? '-'}${unclear.length > 0 ? ' ?' : ''}`;
};

describe('readPaymentPlan', () => {
  it.each([
    ['I can pay $180/wk', '180 WEEKLY -'],
    ['180 a week for 7 weeks pls', '180 WEEKLY 7'],
    ['could i do 90 bucks every two weeks til its paid off', '90 BIWEEKLY -'],
    ['sixty a week is the best i can do', '60 WEEKLY -'],
    ['14 weeks at $105 a week', '105 WEEKLY 14'],
    ['$1.450,00 al mes', '1450 MONTHLY -'],
    ['1.4k a month', '1400 MONTHLY -'],
    ['two fifty a month ok?', '250 MONTHLY -'],
    ['a hundred and twenty five every other friday', '125 BIWEEKLY -'],
    ['3 monthly payments of $480', '480 MONTHLY 3'],
    ['$60 wk x 8', '60 WEEKLY 8'],
    ['biweekly i can send 150', '150 BIWEEKLY -'],
    ['is 200 monthly enough', '200 MONTHLY -'],
    ['I get paid every two weeks so 210 each check', '210 BIWEEKLY -'],
    ['on fridays I can bring 75', '75 WEEKLY -'],
    ['20 bi weekly', '20 BIWEEKLY -'],
    ['$130. Weekly.', '130 WEEKLY -'],
    ['puedo pagar 120 por semana', '120 WEEKLY -'],
    ['le doy 150 c/semana x 6 semanas', '150 WEEKLY 6'],
    ['ochenta y cinco semanales', '85 WEEKLY -'],
    ['doscientos cada quincena', '200 BIWEEKLY -'],
    ['300 mensuales por 3 meses', '300 MONTHLY 3'],
    ['5 pagos quincenales de $290', '290 BIWEEKLY 5'],
  ])('B27: %j', (text, plan) => {
    expect(short(text)).toBe(plan);
  });

  it.each([
    ['200 wkly', '200 WEEKLY -'],
    ['200 evry wekk', '200 WEEKLY -'],
    ['200 a weeeek 🙏🙏', '200 WEEKLY -'],
    ['200 A WEAK', '200 WEEKLY -'],
    ['２００ a week', '200 WEEKLY -'],
    ['200 p/w', '200 WEEKLY -'],
    ['90 x semana xfa', '90 WEEKLY -'],
    ['90 semanalez', '90 WEEKLY -'],
    ['Il pay 80 ea week', '80 WEEKLY -'],
    ['3 pymts of 485 evry mo', '485 MONTHLY 3'],
  ])('B27: in text-speak and with typos: %j', (text, plan) => {
    expect(short(text)).toBe(plan);
  });

  it.each([
    ['$1,200 in 4 payments', '300 WEEKLY 4 ?'],
    ['75-100 a week', '75 WEEKLY - ?'],
    ['entre 50 y 75 por semana', '50 WEEKLY - ?'],
    ['either 80 weekly or 350 monthly', '80 WEEKLY - ?'],
    ['two payments of 725', '725 WEEKLY 2 ?'],
    ['100 on the 5th and 20th', '100 BIWEEKLY - ?'],
    ['250 out of every paycheck', '250 BIWEEKLY - ?'],
    ['120 weekly for 3 months', '120 WEEKLY 13 ?'],
    ['20 a day', '140 WEEKLY - ?'],
    ['300 today then 100 a week', '100 WEEKLY - ?'],
    ['half now half on the 1st', '725 BIWEEKLY 2 ?'],
    ['dos pagos, uno hoy y otro en 15 dias', '725 BIWEEKLY 2 ?'],
    ['two payments, one today and the other in two weeks', '725 BIWEEKLY 2 ?'],
    ['I missed 2 payments, one on the 1st and one on the 15th', null],
    ['la mitad hoy y la otra mitad el viernes', '725 WEEKLY 2 ?'],
    ['split it into 3 monthly payments', '483.34 MONTHLY 3 ?'],
    ['the whole thing over 10 weeks', '145 WEEKLY 10 ?'],
    ['en 5 pagos', '290 WEEKLY 5 ?'],
  ])('B27: says what it assumed: %j', (text, plan) => {
    expect(short(text)).toBe(plan);
  });

  it('B27: an amount that only the debt tells is none where the debt is not known', () => {
    expect(read('half now half on the 1st', null)).toBeNull();
    expect(read('the whole thing over 10 weeks', null)).toBeNull();
    expect(short('$900 in 3 monthly payments', null)).toBe('300 MONTHLY 3');
    expect(short('700 friday and 700 next friday', null)).toBe('700 WEEKLY 2');
  });

  it.each([
    ['I owe $1,450 but can do 95 weekly', '95 WEEKLY -'],
    ['200 a week, no wait 150', '150 WEEKLY -'],
    ['200 a week for 6 weeks, sorry I meant 8 weeks', '200 WEEKLY 8'],
    ['160 por semana, digo 140', '140 WEEKLY -'],
    ["I can't do 200 a week but can do 100", '100 WEEKLY -'],
    ['no puedo 200 por semana pero si 120', '120 WEEKLY -'],
    ["can't afford more than 70 a week", '70 WEEKLY -'],
    ['you want 300 a week, I can do 150', '150 WEEKLY -'],
    ['I make 600 a week so I can pay 110 a week', '110 WEEKLY -'],
    ['My rent is 950 a month, I can add 100 a month', '100 MONTHLY -'],
  ])('B28: of several figures the last offer counts: %j', (text, plan) => {
    expect(short(text)).toBe(plan);
  });

  it.each([
    ['a balance', 'is my balance 1450?', 'debo 1450?'],
    ['a date', "I'll pay on the 15th", 'pago el 15'],
    ['a unit', "I'm in unit 204 and it leaks 3 times a week", 'vivo en el apto 12'],
    ['a phone number', 'call 860-555-0123 every week', 'mi numero es 8605550123'],
    ['the rent', 'rent is $950 a month, why does it say 1100', 'pago 950 al mes de renta'],
    ['an income', 'I make 500 a week, 2000 a month', 'me pagan 800 cada quincena'],
    ['the past', 'I paid 200 a week for 3 weeks', 'ya le di 150 cada semana en mayo'],
    ['a question', 'why is it 50 a month for parking', 'por que me cobran 50 al mes'],
    ['our words', 'You said "pay $200 a week for 6 weeks"', 'usted me dijo 100 por semana'],
    ['a refusal', "I don't think I can do 200 a week", 'no puedo pagar 200 por semana'],
    ['too much', '200 a week is too much', '200 por semana es mucho'],
    ['a promise', 'I can pay $500 friday', 'puedo pagar $500 el viernes'],
    ['another life', 'I could pay 200 a week if I had a job', 'si tuviera trabajo pagaria 200 por semana'],
    ['a delay', 'I need 2 more weeks', 'deme dos semanas'],
    ['what was missed', 'I missed 2 payments', 'debo 2 pagos'],
    ['news', 'My kids dad gives me 75 a week', 'mi hija me ayuda con 50 por semana'],
    ['an old plan', 'we were doing 100 a week last year', 'el arreglo era 100 por semana'],
    ['nothing', 'ok', 'gracias'],
  ])('B28: %s is no plan', (_, english, spanish) => {
    expect([short(english), short(spanish)]).toEqual([null, null]);
  });

  it('names the words that say so', () => {
    expect(read('Hi! Yes, I can do $200/wk for 6 weeks, thanks')?.evidence).toBe('$200/wk for 6 weeks');
    expect(read('Sí, puedo: ciento veinte por semana.')?.evidence).toBe('ciento veinte por semana');
  });

  it('reads any text without failing, and only amounts that can be stored', () => {
    const words = fc.constantFrom(
      ...'200 $1,450.50 a week every month 0 999999999 half now on the 1st friday and or in x 6 payments'.split(' '),
      ...'can not pay puedo no por semana 2 twelve hundred 1.2k - / , . ? " starting next split it rest 12/5'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: -5000, max: mostCents })), (text, owed) => {
        const plan = read(text, owed);
        if (plan === null) return;
        expect(Number.isInteger(plan.amountCents) && plan.amountCents > 0 && plan.amountCents <= mostCents).toBe(true);
        expect(plan.installments === null || (Number.isInteger(plan.installments) && plan.installments > 0)).toBe(true);
        expect(paymentIntervals).toContain(plan.interval);
        expect(plan.startDate ?? '2026-06-10').toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(text).toContain(plan.evidence);
      }),
      { numRuns: 500 },
    );
  });
});
