import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/language/engine/reading.ts';
import { evidenceOf } from '../../../src/language/engine/words.ts';
import { expectNoExplosion } from '../../support/cpu-time.ts';

const wordsOf = (text: string) =>
  readText(text)
    .words.map((word) => word.text)
    .join(' ');

describe('readText', () => {
  it.each([
    ['STOPPP!!!', 'stop'],
    ['S T O P', 'stop'],
    ['s.t.o.p', 'stop'],
    ['ｓｔｏｐ', 'stop'],
    ['ЅТОР', 'stop'],
    ['st\u200bop', 'stop'],
    ['🛑stop🛑texting', 'stop texting'],
    ['opt-out', 'opt out'],
    ['pleeease offff goood', 'please off good'],
    ['tell him off, all good', 'tell him off all good'],
    ['Dont, don’t, don´t, don`t, don t, dnt', Array(6).fill('do not').join(' ')],
    ['wont can’t cannot isnt', 'will not can not can not is not'],
    ['im ive u’re they ll', 'i am i have you are they will'],
    ['here is hem, whom were well', 'here is hem whom were well'],
    ['lets go, whos here, hes mine', 'let us go who is here he is mine'],
    ['ill pay, he’s ill', 'i will pay he is ill'],
    ['pls txt ur msgs 2', 'please text your messages 2'],
    ['xfa ya no m manden msjs q molestia', 'por favor ya no me manden mensajes que molestia'],
    ['k', 'k'],
    ['my lawyer’s office', 'my lawyer office'],
    ['f*** a$$ sh!t stop!please *stop* $50', 'f*** ass shit stop please stop 50'],
    ['Mañana él dirá NÚMERO', 'manana el dira numero'],
    ['👍 …', ''],
  ])('%j reads %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['Stop. Texting? me', [0, 1, 2]],
    ['pay $1.50 at 5 p.m. or apt. 5', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['one... two', [0, 0]],
    ['one\ntwo', [0, 0]],
    ['one.\ntwo', [0, 1]],
    ['one\n \ntwo\r\n\r\nthree', [0, 1, 2]],
  ])('%j has sentences %j', (text, sentences) => {
    expect(readText(text).words.map((word) => word.sentence)).toEqual(sentences);
  });

  it.each([
    ['not me but you', [0, 0, 1, 1]],
    ['me and you', [0, 1, 1]],
    ['texts and calls', [0, 0, 0]],
    ['will pay\nThanks I\nI do', [0, 0, 1, 1, 1, 1]],
    ['no, stop', [0, 1]],
    ['no voy pero vas', [0, 0, 1, 1]],
  ])('%j has clauses %j', (text, clauses) => {
    expect(readText(text).words.map((word) => word.clause)).toEqual(clauses);
  });

  it.each([
    ['when does it end', true],
    ['can u stop', true],
    ['you stopped? ok', true],
    ['stop it', false],
    ['when it ends i pay', false],
  ])('%j asks: %j', (text, asked) => {
    expect(readText(text).words[0]?.asked).toBe(asked);
  });

  it('words inside quotation marks are marked, unless all are', () => {
    expect(readText('he said "stop it" ok').words.map((word) => word.quoted)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(readText('“STOP”').words[0]?.quoted).toBe(false);
  });

  it.each([
    ["ma'am stop. the. texts.", 1],
    ['Do. Not. Text. Me. Thanks', 2],
    ['I paid. STOP. It rained', 3],
    ["he didn't make it. covid. sorry", 3],
  ])('points behind every word are emphasis, those behind statements are not: %s', (text, sentences) => {
    expect(new Set(readText(text).words.map(({ sentence }) => sentence)).size).toBe(sentences);
  });

  it('evidence is quoted as it was written', () => {
    const reading = readText('Ok… DON’T  txt me, plzzz!');
    expect(evidenceOf(reading, { start: 1, end: 5 })).toBe('DON’T  txt me');
  });

  it('every word has its place, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end, text: word } of readText(text).words) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it.each(['a ', 'stop ', "'", '"x" ', '*', 'f*', 'x\n', 'aaabbb', 'a.', '🛑', 'é́́', 'don t ', 'ya no k '])(
    'reads 1,600 characters of %j without an explosion',
    (unit) => {
      const text = unit.repeat(Math.floor(1600 / unit.length));
      expectNoExplosion(() => readText(text));
    },
  );
});
