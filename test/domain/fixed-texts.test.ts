import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpText, optInConfirmation, optOutConfirmation } from '../../src/domain/fixed-texts.ts';
import { hasOptOutLine } from '../../src/domain/opt-out.ts';
import { segmentsOf } from '../../src/domain/sms.ts';

const texts = { optOutConfirmation, optInConfirmation, helpText };
const each = Object.entries(texts).flatMap(([name, text]) =>
  ['en', 'es'].map((language) => ({ name, text, language })),
);

describe('fixed texts', () => {
  it.each(each)('$name in $language says who writes, in one segment of GSM-7', ({ text, language }) => {
    const body = text(language, 'Stanton Management');
    expect(body).toContain('Stanton Management');
    expect(segmentsOf(body)).toMatchObject({ encoding: 'GSM7', count: 1 });
  });

  it.each(['en', 'es'])('B10: the opt-out confirmation in %s has no word about payment', (language) => {
    expect(optOutConfirmation(language, 'Stanton Management')).not.toMatch(
      /pay|rent\b|balance|debt|owe|due|\$|pag|renta|saldo|deuda|deb[eo]|cobr/i,
    );
    expect(optOutConfirmation(language, 'Stanton Management')).toContain('START');
  });

  it.each(['en', 'es'])('B13: help and opt-in confirmation in %s say how to stop', (language) => {
    expect(hasOptOutLine(helpText(language, 'Stanton Management'))).toBe(true);
    expect(hasOptOutLine(optInConfirmation(language, 'Stanton Management'))).toBe(true);
    expect(optInConfirmation(language, 'Stanton Management')).toContain('HELP');
  });

  it('a language that we know no words of reads English', () => {
    expect(helpText('tl', 'Stanton')).toBe(helpText('en', 'Stanton'));
  });

  it('a name keeps the letters that GSM-7 has and loses the accents that it has not', () => {
    expect(helpText('en', 'Álvarez  &\nPeña 🏠 “Homes”')).toContain('This is Alvarez & Peña "Homes". ');
  });

  it('is one segment whatever the name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...each),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        ({ text, language }, name) => {
          expect(segmentsOf(text(language, name))).toMatchObject({ encoding: 'GSM7', count: 1 });
        },
      ),
    );
  });
});
