import { expect, test } from 'vitest';
import { cutSentences } from '../../../src/language/reply-forms/sentences.ts';

const whole = ['St. Marks Apartments', 'https://pay.example.com/a?b=1', 'Acme Inc.', '12 Elm St. Suite 3'];
const cut = (body: string) => cutSentences(body, whole).map(({ text }) => text);

test.each<[string, string[]]>([
  [
    'Hi James. Your balance is $1,450.00. Reply STOP to opt out.',
    ['Hi James.', 'Your balance is $1,450.00.', 'Reply STOP to opt out.'],
  ],
  ['Your balance is $1,450.00!Reply STOP', ['Your balance is $1,450.00!Reply STOP']],
  ['Gracias. ¿En que le podemos ayudar? Si', ['Gracias.', '¿En que le podemos ayudar?', 'Si']],
  ['Hola Maria, ¿le sirve?', ['Hola Maria,', '¿le sirve?']],
  ['Your home at St. Marks Apartments is ready. Thanks', ['Your home at St. Marks Apartments is ready.', 'Thanks']],
  ['Pay at https://pay.example.com/a?b=1. Thanks.', ['Pay at https://pay.example.com/a?b=1.', 'Thanks.']],
  ['This is Acme Inc. Your balance is $5.00.', ['This is Acme Inc.', 'Your balance is $5.00.']],
  ['Our office is at 12 Elm St. Suite 3. Thanks', ['Our office is at 12 Elm St. Suite 3.', 'Thanks']],
  ['Starting Dec. 5 we text. Ok', ['Starting Dec. 5 we text.', 'Ok']],
  ['Open until 5 p.m. on Fridays. Ok', ['Open until 5 p.m. on Fridays.', 'Ok']],
  ['Open until 5 p.m. Thanks', ['Open until 5 p.m.', 'Thanks']],
  ['Mr. Carter, thanks. Bye', ['Mr. Carter, thanks.', 'Bye']],
  ['James T. Carter owes. Ok', ['James T. Carter owes.', 'Ok']],
  ['Thanks! 😊 Your balance is $5.00.', ['Thanks! 😊', 'Your balance is $5.00.']],
  ['Thanks 👩‍👩‍👧‍👦 Your balance is $5.00.', ['Thanks 👩‍👩‍👧‍👦', 'Your balance is $5.00.']],
  ['Well... your balance is $5.00', ['Well... your balance is $5.00']],
  ['Hello\nStanton Management', ['Hello', 'Stanton Management']],
  ['"Hi." (Yes.) No', ['"Hi."', '(Yes.)', 'No']],
  ['   ', []],
])('%j', (body, sentences) => {
  expect(cut(body)).toEqual(sentences);
});

test('each sentence says where it stands', () => {
  const body = '  Hi James.  Your balance is $5.00. ';
  for (const { text, start, end } of cutSentences(body)) expect(body.slice(start, end)).toBe(text);
});
