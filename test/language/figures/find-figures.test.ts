import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/language/figures/find-figures.ts';

/** What was found, as `[kind, text, value]`. */
const found = (text: string) => findFigures(text).map((figure) => [figure.kind, figure.text, figure.value]);
const day = (year: number | null, month: number | null, dayOfMonth: number | null) => ({
  year,
  month,
  day: dayOfMonth,
});

describe('amounts', () => {
  it.each([
    ['$1,450.00', 145_000],
    ['$1,450', 145_000],
    ['$1450', 145_000],
    ['$ 1,450', 145_000],
    ['$1.450,00', 145_000],
    ['$1.450', 145_000],
    ['$1 450.00', 145_000],
    ['1,450', 145_000],
    ['1450.00', 145_000],
    ['1.450,50', 145_050],
    ['1450 dollars', 145_000],
    ['1450 bucks', 145_000],
    ['1450 USD', 145_000],
    ['USD 1450', 145_000],
    ['US$ 50', 5000],
    ['US$50', 5000],
    ['50$', 5000],
    ['50 US dollars', 5000],
    ['50 dólares', 5000],
    ['50 do\u0301lares', 5000],
    ['$12,5', 1250],
    ['$.50', 50],
    ['50 cents', 50],
    ['50¢', 50],
    ['-$50.00', -5000],
    ['$-50', -5000],
    ['-50 dollars', -5000],
    ['-1,450.00', -145_000],
    ['$0', 0],
    ['＄１,４５０', 145_000],
    ['$1\u200b,450', 145_000],
    ['fifty dollars', 5000],
    ['two hundred bucks', 20_000],
    ['one thousand four hundred and fifty dollars', 145_000],
    ['fourteen hundred dollars', 140_000],
    ['twenty-five cents', 25],
    ['one dollar', 100],
    ['cien dólares', 10_000],
    ['treinta y cinco dólares', 3500],
    ['mil cuatrocientos cincuenta dólares', 145_000],
    ['doscientas dólares', 20_000],
  ])('B32: %j is an amount', (text, cents) => {
    expect(found(`pay ${text}, ok`)).toEqual([['amount', text, cents]]);
  });

  it.each([
    '$1.5k',
    '2 mil dólares',
    '2 thousand dollars',
    '$1,4,5',
    '$1.2.3',
    '$50x4',
    '$200wk',
    '€50',
    '50 euros',
    'fourteen fifty dollars',
  ])('B32: %j is an amount that nothing can back', (text) => {
    expect(found(`pay ${text} ok`)).toEqual([['amount', text, null]]);
  });

  it('B32: a sign belongs to the figure behind it', () => {
    expect(found('Dec 5 $50')).toEqual([
      ['date', 'Dec 5', day(null, 12, 5)],
      ['amount', '$50', 5000],
    ]);
  });

  it('B32: a range is two amounts, neither negative', () => {
    expect(found('$40-$50')).toEqual([
      ['amount', '$40', 4000],
      ['amount', '$50', 5000],
    ]);
  });

  it('B32: a date does not hide an amount', () => {
    expect(found('the 12 dollars')).toEqual([['amount', '12 dollars', 1200]]);
    expect(found('December 5 2000 dollars')).toEqual([
      ['date', 'December 5', day(null, 12, 5)],
      ['amount', '2000 dollars', 200_000],
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['12/5', day(null, 12, 5)],
    ['12/05/2026', day(2026, 12, 5)],
    ['12-05-26', day(2026, 12, 5)],
    ['15/12', day(null, 12, 15)],
    ['2026-12-05', day(2026, 12, 5)],
    ['December 5th', day(null, 12, 5)],
    ['Dec 5', day(null, 12, 5)],
    ['Dec. 5, 2026', day(2026, 12, 5)],
    ['december 5,2026', day(2026, 12, 5)],
    ['May the 5th', day(null, 5, 5)],
    ['december twenty-first', day(null, 12, 21)],
    ['5th of December', day(null, 12, 5)],
    ['first of december', day(null, 12, 1)],
    ['5 de diciembre', day(null, 12, 5)],
    ['5 de diciembre del 2026', day(2026, 12, 5)],
    ['1º de enero', day(null, 1, 1)],
    ['15-dic-2026', day(2026, 12, 15)],
    ['Dec-15', day(null, 12, 15)],
    ['1.° de enero', day(null, 1, 1)],
    ['cinco de mayo', day(null, 5, 5)],
    ['the 1st', day(null, null, 1)],
    ['the first', day(null, null, 1)],
    ['the 15', day(null, null, 15)],
    ['5th', day(null, null, 5)],
    ['el día 1', day(null, null, 1)],
    ['el 15', day(null, null, 15)],
    ['el quince', day(null, null, 15)],
    ['December', day(null, 12, null)],
    ['dic', day(null, 12, null)],
    ['marzo de 2026', day(2026, 3, null)],
    ['2/29', day(null, 2, 29)],
  ])('B32: %j is a date', (text, value) => {
    expect(found(`pay ${text}, ok`)).toEqual([['date', text, value]]);
  });

  it.each(['2/30', '13/13', '2027-02-29', 'el 45'])('B32: %j is a day that does not exist', (text) => {
    expect(found(`pay ${text}, ok`)).toEqual([['date', text, null]]);
  });

  it.each([
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
    ['tmrw', 1],
    ['the day after tomorrow', 2],
    ['yesterday', -1],
    ['in 5 days', 5],
    ['within a week', 7],
    ['in two weeks', 14],
    ['hoy', 0],
    ['mañana', 1],
    ['man\u0303ana', 1],
    ['pasado mañana', 2],
    ['dentro de dos semanas', 14],
  ])('B32: %j is counted from the day of writing', (text, daysAhead) => {
    expect(found(`pay ${text}, ok`)).toEqual([['date', text, { daysAhead }]]);
  });

  it.each([
    ['this Friday', 5, [0]],
    ['next Friday', 5, [0, 1]],
    ['este viernes', 5, [0]],
    ['viernes que viene', 5, [0]],
    ['próximo lunes', 1, [0]],
  ])('B32: %j is a weekday counted from the day of writing', (text, weekday, weeksOn) => {
    expect(found(`pay ${text}, ok`)).toEqual([['date', text, { weekday, weeksOn }]]);
  });

  it.each([
    ...['next week', 'weekend', 'próxima semana', 'fin de mes', 'end of the month', 'last Friday', 'in 3 months'],
    ...['a week from Friday', 'two days after tomorrow', 'week from today', 'viernes pasado'],
  ])('B32: %j names no single day that is to come', (text) => {
    expect(found(`pay ${text}, ok`)).toEqual([['date', text, null]]);
  });

  it.each(['Have a great weekend!', 'Enjoy your weekend', 'Buen fin de semana'])('B32: %j sets no day', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('B32: the morning is not tomorrow', () => {
    expect(found('por la mañana')).toEqual([]);
    expect(found('de la mañana')).toEqual([]);
    expect(found('mañana por la mañana')).toEqual([['date', 'mañana', { daysAhead: 1 }]]);
  });

  it.each(['you may pay', 'march on', 'the first payment', 'one may ask', 'Hi April, thanks', 'Hola Domingo'])(
    'B32: %j has no date',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('weekdays', () => {
  it.each([
    ...([
      ['Sunday', 0],
      ['mondays', 1],
      ['tues', 2],
      ['Wed', 3],
      ['Thurs', 4],
      ['fri', 5],
      ['Sat', 6],
    ] as const),
    ...([
      ['domingo', 0],
      ['lunes', 1],
      ['martes', 2],
      ['miércoles', 3],
      ['jueves', 4],
      ['viernes', 5],
      ['sábado', 6],
    ] as const),
  ])('B32: %j is a weekday', (text, value) => {
    expect(found(`pay on ${text}, ok`)).toEqual([['weekday', text, value]]);
  });

  it.each(['the sun is out', 'we sat down', 'money', 'sunny', 'frío', 'a la mar'])('B32: %j has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('B32: beside a date it is a figure of its own', () => {
    expect(found('Sat 5/9')).toEqual([
      ['weekday', 'Sat', 6],
      ['date', '5/9', day(null, 5, 9)],
    ]);
  });
});

describe('other figures', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['1\u200b2', 12],
    ['5️⃣', 5],
    ['1.5', 1.5],
    ['twelve', 12],
    ['tres', 3],
    ['12%', null],
    ['12 percent', null],
    ['5pm', null],
    ['5 p.m', null],
    ['10:30', null],
    ['2B', null],
    ['X1450', null],
    ['1,2,3', null],
    ['½', null],
    ['①', null],
    ['٣', null],
    ['860-555-0123', null],
    ['(860) 555-0123', null],
    ['+18605550123', null],
    ['zero', null],
  ])('B32: %j is a number', (text, value) => {
    expect(found(`with ${text} ok`)).toEqual([['number', text, value]]);
  });

  it.each(['once we receive it', 'no one', 'una vez', 'Thank you, Maria!', ''])('B32: %j has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('B32: what is counted is not a day', () => {
    expect(found('the 12 days')).toEqual([['number', '12', 12]]);
    expect(found('los 12 días')).toEqual([['number', '12', 12]]);
  });
});

describe('figures without a digit', () => {
  it.each([
    ...[
      'You owe nothing.',
      'you owe us nothing',
      "You don't owe anything.",
      'You no longer owe rent.',
      'you owe zilch',
    ],
    ...['Your balance is clear.', 'There is no balance due.', 'nothing is due', 'You have no outstanding balance.'],
    ...[
      'It is paid in full.',
      'Your rent is paid up.',
      "You're all caught up!",
      'Your account is current.',
      'All paid!',
    ],
    ...['Your debt has been erased.', 'You are no longer behind.', 'No late fees.', 'You do not need to pay.'],
    ...['No debe nada.', 'Ya no debe.', 'Está al corriente.', 'Su cuenta está al día.', 'Su saldo está en ceros.'],
    ...[
      'No tiene saldo pendiente.',
      'Su cuenta está saldada.',
      'pagado por completo',
      'No tiene que pagar.',
      'sin recargos',
    ],
  ])('B33: %j says that nothing is owed', (text) => {
    expect(findFigures(text).map(({ kind, value }) => [kind, value])).toEqual([['amount', 0]]);
  });

  it.each([
    ...[
      'Pay half of it now.',
      'We double the amount.',
      'We forgive the rest.',
      "We'll waive the rest.",
      'two thirds of it',
    ],
    ...['We reduced your balance.', 'You get a discount.', 'We received your payment.', 'Your payment was received.'],
    ...['Puede pagar la mitad.', 'el doble', 'un tercio', 'Le perdonamos el resto.', 'Le condonamos la deuda.'],
    ...['Recibimos su pago.', 'Su pago fue recibido.', 'Tiene un descuento.'],
  ])('B32: %j states money that no record has', (text) => {
    const figures = findFigures(text);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(({ value }) => value === null)).toBe(true);
  });

  it.each(['You are a week late.', 'You have a month to pay.', 'un mes para pagar', 'another week', 'un par de días'])(
    'B32: %j counts without a figure',
    (text) => {
      expect(findFigures(text).map(({ value }) => value)).toEqual([null]);
    },
  );

  it.each([
    ...[
      'We will double-check your account.',
      'Your current balance',
      'to bring your account current',
      'on behalf of us',
    ],
    ...['until it is paid in full', 'Once your balance is paid in full we will write.', 'Your account is not current.'],
    ...['Thanks for telling us about your payment.', 'We received your message.', 'Your rent is not paid.'],
    ...['Nothing is agreed until our office has reviewed it.', 'Nada queda acordado hasta que la revise.'],
    ...[
      'Forgive the delay.',
      'Disculpe la demora.',
      'No problem!',
      'No hay problema.',
      'Gracias por avisarnos de su pago.',
    ],
    ...['Responda STOP para cancelar.', 'para ponerse al día', 'hasta que esté pagado', 'De nada.', 'a payment plan'],
    ...['If you have already sent a payment, thank you.', 'Once we receive your payment we will write.'],
  ])('B32: %j states no figure', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '$',
      '-',
      '.',
      ',',
      '/',
      ':',
      ' ',
      '\n',
      '%',
      '(',
      ')',
      '+',
      '#',
      '1',
      '5',
      '12',
      '450',
      '2026',
      '00',
      'k',
      'B',
    ],
    ...[
      'dollars',
      'cents',
      'the ',
      'el ',
      'de ',
      'December',
      'may',
      'Friday',
      'sat',
      'fifty ',
      'mil ',
      'hundred ',
      'st',
    ],
    ...['\u200b', '\u0301', '٣', '１', '½', '5️⃣', '𝟛', '²', '߁', 'mañana', 'in ', 'week', 'á', '😀', '\ufffc', '\ud800'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('B32: every digit lies within a figure', () => {
    fc.assert(
      fc.property(text, (written) => {
        const figures = findFigures(written);
        for (const digit of written.matchAll(/\p{Nd}/gu)) {
          const end = digit.index + digit[0].length;
          expect(figures.some(({ index, text: stated }) => index <= digit.index && end <= index + stated.length)).toBe(
            true,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('B32: figures are in order, as written, and do not overlap', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const figure of findFigures(written)) {
          expect(figure.text).not.toBe('');
          expect(written.slice(figure.index, figure.index + figure.text.length)).toBe(figure.text);
          expect(figure.index).toBeGreaterThanOrEqual(end);
          end = figure.index + figure.text.length;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
