import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../src/domain/language.ts';

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

describe('detectLanguage', () => {
  it.each([
    'I can pay friday',
    'can u give me til the 15th',
    'wrong number, who is this',
    'Hi Maria, your balance is $1,450.00. Reply STOP to opt out.',
    'Thanks',
  ])('B35: %j is English', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it.each([
    'puedo pagar el viernes',
    'no debo eso',
    'ok gracias',
    '$75 por semana por 8 semanas',
    'Hola Maria, su saldo es $1,450.00. Responda STOP para cancelar.',
    'Sí',
  ])('B35: %j is Spanish', (text) => {
    expect(detectLanguage(text)).toBe('es');
  });

  it.each([
    '',
    'ok',
    '200',
    '$200',
    '12/5',
    'STOP',
    'Stop.',
    '😀',
    'no',
    'total',
    'https://pay.example.com/please/pay/now',
  ])('B35: %j is no evidence', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each(['bonjour, je ne peux pas payer', 'não posso pagar o aluguel', 'non posso pagare', '我不能付钱'])(
    'B35: %j is a third language',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it('B35: figures, links and the keyword change nothing', () => {
    const noise = fc.constantFrom(
      'STOP',
      '200',
      '$1,450.00',
      '12/5',
      '2B',
      'https://pay.example.com/now',
      'a@example.com',
    );
    const text = fc.constantFrom('puedo pagar el viernes', 'I can pay on friday', 'ok');
    fc.assert(
      fc.property(text, fc.array(noise, { maxLength: 5 }), (words, extra) => {
        expect(detectLanguage([words, ...extra].join(' '))).toBe(detectLanguage(words));
      }),
    );
  });
});
