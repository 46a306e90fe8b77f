import { describe, expect, it } from 'vitest';
import { givenReplySchema } from '../../src/domain/model-reply.ts';
import { secondFindings, secondPromises } from '../../src/language/second-reading.ts';

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

describe('B65: the promises that the model reads', () => {
  const today = '2026-03-02';
  const text = 'dont worry, count on 400 from me tomorrow';
  const promise = { amountCents: 40_000, dueDate: '2026-03-03', quotation: 'count on 400 from me tomorrow' };
  const read = (given: Partial<typeof promise>, texts = [text]) =>
    secondPromises({ ...nothing, promises: [{ ...promise, ...given }] }, texts, today);

  it('are read with words that the tenant wrote', () => {
    const evidence = 'count on 400 from me tomorrow';
    expect(read({})).toEqual([{ amountCents: 40_000, dueDate: '2026-03-03', evidence }]);
    expect(read({}, ['Count on 400, from me', 'tomorrow!'])).toHaveLength(1);
  });

  it.each([
    ['words that nobody wrote', { quotation: 'I will pay 400 tomorrow' }],
    ['an amount that is none', { amountCents: 0 }],
    ['a fraction of a cent', { amountCents: 40_000.5 }],
    ['more than can be stored', { amountCents: 1e12 }],
    ['a day that is none', { dueDate: '2026-02-30' }],
    ['a day that has passed', { dueDate: '2026-03-01' }],
    ['a day that is years away', { dueDate: '2028-03-01' }],
  ])('count for nothing with %s', (_, given) => {
    expect(read(given)).toEqual([]);
  });

  it('are none where the reading is missing or misshapen', () => {
    expect(secondPromises(undefined, [text], today)).toEqual([]);
    expect(secondPromises({ ...nothing, promises: null }, [text], today)).toEqual([]);
  });
});
