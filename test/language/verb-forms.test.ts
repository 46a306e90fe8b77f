import { describe, expect, it } from 'vitest';
import { readConsent } from '../../src/language/consent.ts';
import { formsOf, verbForms } from '../../src/language/es/verb-forms.ts';

describe('the forms of Spanish verbs', () => {
  it('follow the three conjugations, and write c, g and z as they sound', () => {
    expect(verbForms('mandar').told).toEqual(
      expect.arrayContaining(['mande', 'manden', 'mandes', 'mandaran', 'mandeis']),
    );
    expect(verbForms('escribir').told).toEqual(expect.arrayContaining(['escriba', 'escriban', 'escribieran']));
    expect(verbForms('notificar').told).toContain('notifiquen');
    expect(verbForms('hostigar').told).toContain('hostigue');
    expect(verbForms('cruzar').told).toContain('crucen');
    expect(verbForms('quitar').ordered).toEqual(expect.arrayContaining(['quite', 'quitenme', 'quita', 'quitelo']));
    expect(verbForms('mandar').infinitive).toContain('mandarme');
    expect(verbForms('mandar').gerund).toContain('mandandome');
  });

  it('are a class for phrases, each form once', () => {
    const forms = formsOf('quitar borrar\n quitar', 'ordered').split('|');
    expect(forms).toContain('borrenme');
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).not.toContain('');
  });

  it.each(['me manden', 'me envíen', 'me escriban', 'me mandara', 'me textearan', 'me contactaran', 'me notifiquen'])(
    'B7: "les pido que no %s más mensajes" opts out, whatever the verb and its form',
    (told) => {
      expect(readConsent(`les pido que no ${told} más mensajes`)?.kind).toBe('OPT_OUT');
    },
  );

  it.each(['quítenme', 'bórrenme', 'elimínenme', 'sáquenme', 'que me borren', 'que me quiten'])(
    'B7: %j as the message opts out',
    (order) => {
      expect(readConsent(order)?.kind).toBe('OPT_OUT');
    },
  );
});
