import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

/** Drafts and tenants' own texts, as short as they come. */
const SHORT = {
  en: [
    ...[
      'Thanks James!',
      "You're welcome!",
      'Got it.',
      'Sure, no problem.',
      'Noted, thank you.',
      'Please call us.',
      'Yes.',
    ],
    ...['Hi Maria Guadalupe de la Cruz, thanks! Reply STOP to opt out.', 'Hello Jose, your balance is $980.00.'],
    ...['Hi Juan Carlos. Your portion is $980.00. Reply STOP to opt out.', 'You owe $1,450.00.', '$1,450.00 is due.'],
    ...['Good morning Ana!', 'Unit 4A, Las Palmas: balance $980.00', 'Total due $1,450.00', 'No balance.'],
    ...[
      'Hello Domingo! How can we help?',
      'Dear Mr. Gonzalez, your balance is $980.00.',
      '6 weekly payments of $245.00.',
    ],
    ...['Hi Guadalupe, Residencial Las Palmas office here. You owe $980.00.', 'Hi Ana. Noted. Reply STOP to opt out.'],
    ...[
      'yes',
      'ok thanks',
      'no i cant',
      'i paid already',
      'when is it due',
      'pls call me',
      'k thx',
      'im broke rn',
      'rent?',
    ],
    ...['can u wait til friday', 'yo whats my balance', 'I already payed', 'ill pay 200 friday', 'help', 'u there?'],
  ],
  es: [
    ...['Hola Maria. Su saldo es $980.00.', 'Gracias, Maria.', 'De nada.', 'Ok, gracias.', 'Entendido.', 'Con gusto.'],
    ...['Hola, buenos dias', 'Buenas tardes Jose', 'Debe $980.00', 'Usted debe $1,450.00.', 'Tiene 34 dias de atraso.'],
    ...[
      'Saldo: $980.00. Responda STOP para cancelar.',
      'Su parte es $980.00',
      'Por favor llamenos.',
      'Recibimos su mensaje.',
    ],
    ...[
      'Hola Emily. Gracias por su mensaje. Responda STOP para cancelar.',
      'Un gerente le contestara.',
      'Hola James, gracias.',
    ],
    ...['Hola John Smith, de Stanton Management. Su saldo es $980.00', '6 pagos semanales de $245.00.', 'Hola Jose'],
    ...[
      'ok gracias',
      'si',
      'ya pague',
      'cuanto debo',
      'cuanto es',
      'no puedo pagar',
      'xq me escriben',
      'q onda',
      'esta bien',
    ],
    ...[
      'no tengo dinero',
      'mande mi pago ayer',
      'quien es',
      'mañana pago',
      'manana',
      'grasias',
      'sale gracias',
      'hola',
    ],
    ...[
      'ya le pague',
      'ahorita no tengo',
      'cuando vence',
      'me puede llamar',
      'disculpe',
      'deposite ayer',
      'no entiendo',
    ],
  ],
};
const NAMES = ['Maria Guadalupe de la Cruz', 'Residencial Las Palmas', 'Stanton Management'];

describe('detectLanguage', () => {
  it.each(SHORT.en)('B35: however short, %j is English', (text) => {
    expect(detectLanguage(text, NAMES)).toBe('en');
  });

  it.each(SHORT.es)('B35: however short, %j is Spanish', (text) => {
    expect(detectLanguage(text, NAMES)).toBe('es');
  });

  it('B35: names are in no language', () => {
    const names = ['Buenos Dias Rivera', 'La Casa de los Pagos'];
    expect(detectLanguage('Buenos Rivera, La Casa de los Pagos: balance $980.00, thanks', names)).toBe('en');
  });

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

  it.each([
    ...[
      'bonjour, je ne peux pas payer',
      'não posso pagar o aluguel',
      'non posso pagare',
      '我不能付钱',
      'Muito obrigado pela sua mensagem',
    ],
    ...['Bonjour Marie, votre solde est de $980.00. Merci.', 'Ola, o seu saldo e de $980.00. Obrigado pela mensagem.'],
    ...['Bonjou Marie, balans ou se $980.00. Mesi.', 'Hallo Maria, Ihr Saldo ist $980.00. Danke.', 'Mwen pa ka peye'],
  ])('B35: %j is a third language', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

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
