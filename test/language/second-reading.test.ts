import { describe, expect, it } from 'vitest';
import { givenReplySchema } from '../../src/domain/model-reply.ts';
import { secondFindings } from '../../src/language/second-reading.ts';

const nothing = { wantsNoTexts: null, wrongPerson: null, reasonsForHuman: [] };

describe('B62: what the model reads in a text', () => {
  it.each([
    ['the very words', 'pls give it a rest', 'give it a rest'],
    ['another case, accents and spaces', 'Ya  BASTA de mensajes, por favor', 'ya basta de mensajes'],
    ['other punctuation', 'enough - with the texts!', 'Enough with the texts.'],
    ['over two texts', 'give it', 'give it'],
  ])('counts with words that the tenant wrote: %s', (_, text, quotation) => {
    expect(secondFindings({ ...nothing, wantsNoTexts: quotation }, [text])).toEqual([
      { type: 'CONSENT_UNCLEAR', quotation },
    ]);
  });

  it.each([
    ['words that nobody wrote', 'stop texting me'],
    ['half a word', 'much do I o'],
    ['next to nothing', 'I'],
    ['nothing', '  '],
    ['marks alone', '?!'],
  ])('counts for nothing without: %s', (_, quotation) => {
    const reading = {
      wantsNoTexts: quotation,
      wrongPerson: quotation,
      reasonsForHuman: [{ type: 'ATTORNEY' as const, quotation }],
    };
    expect(secondFindings(reading, ['How much do I owe?'])).toEqual([]);
  });

  it('names each reason once, the most severe first', () => {
    const text = 'my hours got cut, my lawyer knows, give it a rest';
    const reading = {
      ...nothing,
      wantsNoTexts: 'give it a rest',
      reasonsForHuman: [
        { type: 'HARDSHIP' as const, quotation: 'my hours got cut' },
        { type: 'ATTORNEY' as const, quotation: 'my lawyer knows' },
        { type: 'ATTORNEY' as const, quotation: 'lawyer' },
      ],
    };
    expect(secondFindings(reading, [text]).map(({ type }) => type)).toEqual([
      'ATTORNEY',
      'CONSENT_UNCLEAR',
      'HARDSHIP',
    ]);
  });

  const reply = {
    reply: 'Hi.',
    language: 'en',
    translation: null,
    intent: 'other',
    plan: null,
    claims: [],
    confidence: 0.9,
    escalate: false,
    escalationReason: null,
  };
  it.each([
    ['absent', {}],
    ['null', { reading: null }],
    ['a word', { reading: 'none' }],
    ['half of it', { reading: { wantsNoTexts: 'x' } }],
    ['of other types', { reading: { wantsNoTexts: false, wrongPerson: 3, reasonsForHuman: 'no' } }],
  ])('is no reason to refuse an answer: %s', (_, part) => {
    expect(givenReplySchema.safeParse({ ...reply, ...part }).success).toBe(true);
  });

  it('takes a reason by a name of the model’s own for one', () => {
    const reading = { ...nothing, reasonsForHuman: [{ type: 'JOB_LOSS', quotation: 'hours got cut' }] };
    const given = givenReplySchema.parse({ ...reply, reading });
    expect(secondFindings(given.reading, ['my hours got cut'])).toEqual([
      { type: 'LOW_CONFIDENCE', quotation: 'hours got cut' },
    ]);
  });
});
