import { expect, it } from 'vitest';
import { conversationSchema } from '../../eval/conversation.ts';
import { describeTwoReaders } from '../../eval/two-readers.ts';

const conversation = conversationSchema.parse({
  id: 'a',
  behaviours: ['B62'],
  language: 'en',
  tenant: 'tenant_002',
  note: '',
  texts: ['that bill is bogus'],
  expect: {},
});

it('B62: tells type by type what only the model saw and what only the rules did', () => {
  const told = describeTwoReaders([
    { conversation, rules: ['HARDSHIP'], model: [{ type: 'PAYMENT_DISPUTE', quotation: 'that bill is bogus' }] },
    { conversation, rules: ['OPTED_OUT'], model: [{ type: 'CONSENT_UNCLEAR', quotation: 'bogus' }] },
    { conversation, rules: [], model: null },
  ]);
  expect(told).toContain('HARDSHIP: both 0, only the model 0, only the rules 1');
  expect(told).toContain('PAYMENT_DISPUTE: both 0, only the model 1, only the rules 0');
  expect(told).toContain('only the model  a: "that bill is bogus"');
  expect(told).toContain('OPTED_OUT: both 1');
  expect(told).toContain('no usable answer: 1');
});
