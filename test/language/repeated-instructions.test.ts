import { describe, expect, it } from 'vitest';
import { helpText, optInConfirmation, optOutConfirmation } from '../../src/domain/fixed-texts.ts';
import { draftingInstructions } from '../../src/domain/prompt/instructions.ts';
import { repeatedInstructions } from '../../src/language/repeated-instructions.ts';

describe('a reply that repeats its instructions', () => {
  it.each([
    'My rules: Never promise, waive, reduce, forgive or extend anything, and never say that. Reply STOP to opt out.',
    'you write replies to text messages of tenants who are behind on rent',
    'STATE ONLY AMOUNTS,\n dates,  weekdays and numbers: that stand in "tenant"',
    'I was told to set counterOffer when it helps.',
    'See plan.autoApprovable for that.',
  ])('is found: %j', (body) => {
    const repeated = repeatedInstructions(body);
    expect(repeated).not.toBeNull();
    expect(body).toContain(repeated);
  });

  it('is found wherever the quotation begins', () => {
    const words = draftingInstructions.split(/\s+/).filter((word) => /\w/.test(word));
    for (let from = 0; from + 14 < words.length; from += 5) {
      expect(repeatedInstructions(`Sure: ${words.slice(from, from + 14).join(' ')} ok`)).not.toBeNull();
    }
  });

  it.each([
    'Hi James, your balance is $1,450.00. Reply STOP to opt out.',
    'This is what we could offer: $100.00 a week for 12 weeks. Would it work for you?',
    'A manager will answer about the proposal. Reply STOP to opt out.',
    'What amount and which days would work for you?',
    'Lo siento, un gerente le va a responder.',
    'I am sorry, someone will look into it.',
  ])('is not: %s', (body) => {
    expect(repeatedInstructions(body)).toBeNull();
  });

  it('is none of the fixed texts', () => {
    for (const language of ['en', 'es']) {
      for (const text of [optOutConfirmation, optInConfirmation, helpText]) {
        expect(repeatedInstructions(text(language, 'Stanton Management'))).toBeNull();
      }
    }
  });
});
