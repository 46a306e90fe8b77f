import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOptOutLine, optOutLine, withOptOutLine } from '../../src/domain/opt-out.ts';
import { segmentsOf } from '../../src/domain/sms.ts';

describe('optOutLine', () => {
  it('B15: is in the tenant’s language, else in English', () => {
    expect(optOutLine('en')).toBe('Reply STOP to opt out.');
    expect(optOutLine('es')).toBe('Responda STOP para cancelar.');
    expect(optOutLine('pt')).toBe('Reply STOP to opt out.');
  });

  it.each(['en', 'es'])('B15: the line in %s is GSM-7', (language) => {
    expect(segmentsOf(optOutLine(language)).encoding).toBe('GSM7');
  });
});

describe('hasOptOutLine', () => {
  it.each([
    'Your balance is $5.00. Reply STOP to opt out.',
    'Text STOP to unsubscribe',
    'txt stop 2 quit',
    'You can opt out by replying STOP.',
    'Reply with the word "STOP" at any time.',
    'To stop these messages, send us STOP',
    'Reply “STOP” and we will stop.',
    'Msg rates may apply. STOP to end',
    'Reply UNSUBSCRIBE to unsubscribe',
    'Su saldo es $5.00. Responda STOP para cancelar.',
    'Envíe STOP para no recibir más mensajes',
    'Envi\u0301e la palabra STOP',
    'Responda con STOP si no quiere más mensajes',
    'Puede cancelar respondiendo STOP',
    'Conteste: STOP',
    'STOP para cancelar',
  ])('B15: %j tells how', (body) => {
    expect(hasOptOutLine(body)).toBe(true);
  });

  it.each([
    '',
    'Please stop by the office tomorrow.',
    'Text or stop by the office.',
    'Reply, or stop by the office.',
    'Please text stop by the office works too',
    'We will stop the late fees.',
    'You can opt out at any time.',
    'Reply YES to confirm.',
    'Reply CANCEL to cancel the repair visit.',
    'Do not reply STOP.',
    'No responda STOP.',
    'Send a stop-work order',
    'Responda SÍ para confirmar.',
    'nonstop to end',
  ])('B15: %j does not', (body) => {
    expect(hasOptOutLine(body)).toBe(false);
  });
});

describe('withOptOutLine', () => {
  it('B15: adds the line at the end, on the same line', () => {
    expect(withOptOutLine('Su saldo es $5.00. ', 'es')).toBe('Su saldo es $5.00. Responda STOP para cancelar.');
  });

  it('B15: leaves a text that already tells how, in whichever language', () => {
    expect(withOptOutLine('Hi. Text STOP to end.', 'es')).toBe('Hi. Text STOP to end.');
  });

  it('B15: is the line alone for an empty text', () => {
    expect(withOptOutLine(' ', 'en')).toBe('Reply STOP to opt out.');
  });

  it('B15: whatever the text, afterwards it tells how, and a second time adds nothing', () => {
    const words = fc.constantFrom('no', 'not', 'do not', "don't", 'reply', 'STOP', 'by', 'envíe', 'x', '.', '\n', ' ');
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(body, fc.constantFrom('en', 'es', 'pt'), (text, language) => {
        const once = withOptOutLine(text, language);
        expect(hasOptOutLine(once)).toBe(true);
        expect(withOptOutLine(once, language)).toBe(once);
      }),
    );
  });
});
