import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/engine/reading.ts';
import { gramsOf, scoreOf } from '../../src/language/net/score.ts';
import { newTexts } from '../../training/add-decided.ts';
import { type Example, learn } from '../../training/learn.ts';
import { shuffled } from '../../training/shuffled.ts';

const gramsIn = (text: string) => {
  const reading = readText(text);
  return gramsOf(reading, { start: 0, end: reading.words.length });
};
const example = (text: string, wanted: boolean): Example => ({
  grams: Int32Array.from(gramsIn(text)).sort(),
  wanted,
  cost: 3,
});

describe('what the net learns', () => {
  const examples = [
    ...['leave my phone alone', 'please leave me alone', 'just leave us alone'].map((text) => example(text, true)),
    ...['i will pay on friday', 'leave the keys at the office', 'what do i owe'].map((text) => example(text, false)),
  ];
  const { weights, bias } = learn(examples);
  const score = (text: string) => scoreOf(weights, gramsIn(text)) + bias;

  it('tells apart what it was shown, and what is like it', () => {
    expect(score('leave my phone alone')).toBeGreaterThan(0);
    expect(score('what do i owe')).toBeLessThan(0);
    expect(score('LEAVE MY FAMILY ALONE')).toBeGreaterThan(score('leave it at the office on friday'));
  });

  it('is the same each time, in whole numbers of a byte', () => {
    expect(learn(examples).weights).toEqual(weights);
    expect(weights).toBeInstanceOf(Int8Array);
    expect(weights.every((weight) => Math.abs(weight) <= 127)).toBe(true);
  });

  it('goes through the examples in an order that a seed decides', () => {
    expect(shuffled(50, 3)).toEqual(shuffled(50, 3));
    expect(shuffled(50, 3)).not.toEqual(shuffled(50, 4));
    expect(shuffled(50, 3).sort((one, other) => one - other)).toEqual(
      shuffled(50, 0).sort((one, other) => one - other),
    );
  });
});

describe('texts that people decided about', () => {
  const decided = (text: string) => ({
    text,
    language: 'en' as const,
    optOut: true,
    forHuman: false,
    wrongPerson: false,
  });

  it('join the corpus once, without numbers and addresses', () => {
    const added = newTexts(
      [decided('Lose my number'), decided('call 312-555-0182 or write to ann@mail.test'), decided('lose my number!!')],
      new Set(['take me off']),
    );
    expect(added.map(({ text }) => text)).toEqual(['Lose my number', 'call 555 0100 or write to name@example.com']);
    expect(newTexts([decided('Take me OFF')], new Set(['take me off']))).toEqual([]);
  });
});
