import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageName, languageOf } from '../../src/domain/language.ts';

describe('languageOf', () => {
  it.each([
    ['english', 'en'],
    ['English', 'en'],
    ['inglés', 'en'],
    ['Spanish', 'es'],
    ['español', 'es'],
    ['espan\u0303ol', 'es'],
    ['Castellano', 'es'],
    ['es', 'es'],
    ['SPA', 'es'],
    ['en-US', 'en'],
    ['es_MX', 'es'],
    ['es-419', 'es'],
    ['Spanish (Mexico)', 'es'],
    ['Portuguese', 'pt'],
    ['portugués', 'pt'],
    ['zh-Hant', 'zh'],
    ['Haitian Creole', 'ht'],
    ['Русский', 'ru'],
    ['tl', 'tl'],
  ])('B35: %j is %s', (preference, code) => {
    expect(languageOf(preference)).toBe(code);
  });

  it.each(['', ' ', 'unknown', 'none', 'n/a', 'xx', 'und', 'English/Spanish', '12'])(
    'B35: %j names none',
    (preference) => {
      expect(languageOf(preference)).toBeNull();
    },
  );

  it('B35: whatever comes in, it is two letters or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (preference) => {
        expect(languageOf(preference) ?? 'en').toMatch(/^[a-z]{2}$/);
      }),
    );
  });
});

describe('languageName', () => {
  it.each([
    ['ht', 'Haitian Creole'],
    ['pt', 'Portuguese'],
    ['so', 'Somali'],
    ['xx', 'xx'],
    ['', ''],
  ])('B35: %j is %s', (code, name) => {
    expect(languageName(code)).toBe(name);
  });
});
