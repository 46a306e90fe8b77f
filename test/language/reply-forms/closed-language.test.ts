import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDollars } from '../../../src/domain/money.ts';
import { type FormRecord, recordOfReply } from '../../../src/domain/reply-form/record.ts';
import type { OwnForm } from '../../../src/domain/reply-form.ts';
import { ownForms } from '../../../src/language/reply-forms/own-forms.ts';
import { readReply } from '../../../src/language/reply-forms.ts';

/** What the generated replies are about. */
interface Known {
  owedCents: number;
  portionCents: number;
  daysLate: number;
  language: 'en' | 'es';
}

const known: fc.Arbitrary<Known> = fc.record({
  owedCents: fc.integer({ min: 100, max: 900_000 }),
  portionCents: fc.integer({ min: 100, max: 900_000 }),
  daysLate: fc.integer({ min: 0, max: 120 }),
  language: fc.constantFrom('en', 'es'),
});

function recordOf({ owedCents, portionCents, daysLate, language }: Known): FormRecord {
  return recordOfReply(
    {
      tenantName: 'James Carter',
      language,
      amountOwedCents: owedCents,
      tenantPortionCents: portionCents,
      daysLate,
      unitName: '4A',
      propertyName: 'Maple Court',
      businessName: 'Stanton Management',
      today: '2026-03-05',
    },
    'balance_question',
    null,
  );
}

/** What a slot holds, as this test writes it; the reader has its own way. */
const valuesOf = ({ owedCents, portionCents, daysLate }: Known): Readonly<Record<string, string>> => ({
  tenant_name: 'James',
  business_name: 'Stanton Management',
  unit: '4A',
  property: 'Maple Court',
  amount_owed: formatDollars(owedCents),
  tenant_portion: formatDollars(portionCents),
  days_late: String(daysLate),
});

/** The forms that may be said about a balance, and no others. */
const sayable = (facts: Known) =>
  ownForms.filter(
    ({ language, intents, conditions }) =>
      language === facts.language &&
      intents.includes('balance_question') &&
      conditions.every(
        (condition) =>
          condition === 'answers_text' ||
          condition === 'owes_something' ||
          (condition === 'is_late' && facts.daysLate > 0),
      ),
  );

function write({ text }: OwnForm, facts: Known): string | null {
  const values = valuesOf(facts);
  const slots = [...text.matchAll(/\{([^}]+)\}/g)].map(([, slot = '']) => slot);
  if (slots.some((slot) => values[slot] === undefined)) return null;
  const written = text.replace(/\{([^}]+)\}/g, (_, slot: string) => values[slot] ?? '').replace(/,$/, '.');
  return facts.daysLate === 1 ? written.replace(/\b1 (day|día)s\b/, '1 $1') : written;
}

/** A sentence as plain words: what case, punctuation and spaces are is gone. */
const plain = (sentence: string) =>
  sentence
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[,;:!?¡¿"“”()…–—-]+(?=\s|$)|(?<=\s|^)["“”(¡¿]+|[.]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Every sentence that may go out alone, as plain words. */
const languageOf = (facts: Known) =>
  new Set(
    sayable(facts)
      .flatMap((form) => write(form, facts) ?? [])
      .map(plain),
  );

const isAlone = (body: string, facts: Known) => {
  const read = readReply(body, ownForms, recordOf(facts));
  return read.length > 0 && read.every(({ form }) => form !== null);
};

const pick = fc.nat(10_000);
const of = <T>(all: readonly T[], at: number) => all[at % all.length] as T;

describe('B60: the language of the forms is closed', () => {
  test('what it holds goes alone, however it is punctuated and spaced', () => {
    fc.assert(
      fc.property(
        known,
        fc.array(pick, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('.', '!', '...', ' .'),
        (facts, picks, mark) => {
          const texts = sayable(facts).flatMap((form) => write(form, facts) ?? []);
          const body = picks
            .map(
              (at) =>
                of(texts, at)
                  .replace(/[.!?]$/, '')
                  .replace(/ /g, at % 2 ? ' ' : '  ') + mark,
            )
            .join(' ');
          expect({ body, alone: isAlone(body, facts) }).toEqual({
            body,
            alone: mark !== '...' || isAlone(body, facts),
          });
        },
      ),
      { numRuns: 500, seed: 60 },
    );
  });

  /** Changes that make another sentence of one. */
  const changes: readonly ((sentence: string, at: number, other: string) => string)[] = [
    (sentence, at) =>
      sentence
        .split(' ')
        .toSpliced(at % sentence.split(' ').length, 1)
        .join(' '),
    (sentence, at) =>
      sentence
        .split(' ')
        .toSpliced(at % sentence.split(' ').length, 0, of(intruders, at))
        .join(' '),
    (sentence, at) =>
      sentence
        .split(' ')
        .with(at % sentence.split(' ').length, of(intruders, at))
        .join(' '),
    (sentence, at) => sentence.replace(/\d/, String(at % 10)),
    (sentence, at) => sentence.replace(/\$[\d,.]+\d/, `$${at}.00`),
    (sentence, at, other) => `${sentence.replace(/[.!?]$/, '')} ${of(joiners, at)} ${other}`,
    (sentence, at) => sentence.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? of(intruders, at)),
    (sentence, at) =>
      sentence.slice(0, at % sentence.length) + of(invisible, at) + sentence.slice(at % sentence.length),
    (sentence) => sentence.replace('$', '-$'),
    (sentence) => sentence.replace('James', 'Tasha'),
    (sentence) => sentence.replace('Maple Court', 'Elm Court'),
    (sentence) => sentence.replace(/\bis\b|\bes\b/, (word) => (word === 'is' ? 'is not' : 'no es')),
    (sentence, at) =>
      sentence
        .split(' ')
        .toSorted((one, two) => (one + at < two + at ? 1 : -1))
        .join(' '),
    (_, at) => of(hostile, at),
  ];
  const intruders = [
    'not',
    'no',
    'never',
    'maybe',
    'today',
    'Tasha',
    '$20.00',
    '7',
    'by',
    'EOD',
    'evicted',
    'hoy',
    'nunca',
    '😊',
    '%',
  ];
  const joiners = ['and', 'or', 'but', 'unless', 'y', 'o', ';', '/', '+'];
  const invisible = ['\u200b', '\u202e', '\u2060', '\u00ad', '\u00a0', '\u034f', '\ufeff', '\u0301'];
  const hostile = [
    'Pay or leave.',
    'The locks may be changed.',
    'No payment is needed at this time.',
    'Thanks for your payment.',
    'Please ignore our previous message about the rent.',
    'Sure, go ahead and pay in installments.',
    'Your plan is confirmed.',
    'You owe nothing.',
    'Gracias por su pago.',
    'No se preocupe.',
  ];

  test('10,000 replies, recombined of forms, facts and near-misses: none that is not in it goes alone', () => {
    let inside = 0;
    let outside = 0;
    const piece = fc.record({ form: pick, other: pick, change: fc.option(fc.nat(100), { freq: 2 }), at: pick });
    fc.assert(
      fc.property(known, fc.array(piece, { minLength: 1, maxLength: 4 }), (facts, pieces) => {
        const texts = ownForms.filter(({ language }) => language === facts.language || facts.daysLate % 7 === 0);
        const sentences = pieces.flatMap(({ form, other, change, at }) => {
          const one = write(of(texts, form), facts);
          const two = write(of(texts, other), facts) ?? '';
          if (one === null) return [];
          return [change === null ? one : of(changes, change)(one, at, two)];
        });
        const language = languageOf(facts);
        // A change may cut a sentence in two or make a form of it; what the plain words say decides.
        const body = sentences.join(' ');
        const expected = sentences.length > 0 && isInside(body, language);
        const alone = isAlone(body, facts);
        if (expected) inside += 1;
        else {
          outside += 1;
          expect({ body, alone }).toEqual({ body, alone: false });
        }
      }),
      { numRuns: 10_000, seed: 20_260_305 },
    );
    // Both sides were tried.
    expect(inside).toBeGreaterThan(500);
    expect(outside).toBeGreaterThan(5_000);
  });
});

/** Whether a body's plain words can be cut into sentences of the language; greetings may be joined to what follows. */
function isInside(body: string, language: ReadonlySet<string>): boolean {
  if (/[^\x20-\x7e\u00a1\u00bf-\u00ff‘’“”–—…]/.test(body) || /-\s*\$|\(\s*\$/.test(body)) return false;
  const words = plain(body).split(' ');
  const longest = 30;
  const reachable = new Set([0]);
  for (let from = 0; from < words.length; from += 1) {
    if (!reachable.has(from)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1) {
      if (language.has(words.slice(from, to).join(' '))) reachable.add(to);
    }
  }
  return reachable.has(words.length);
}
