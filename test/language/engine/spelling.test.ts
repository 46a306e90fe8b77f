import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/language/engine/reading.ts';
import { isOneSlip, respell, vocabularyOf } from '../../../src/language/engine/spelling.ts';

const vocabulary = vocabularyOf(
  () => 'attorney lawyer unsubscribe bankruptcy abogado mensajes stop message texting'.split(' '),
  ['fuck', 'fucking', 'shit'],
);

describe('respell', () => {
  it.each([
    ['attorny lawyr unsuscribe bankrupcy', 'attorney lawyer unsubscribe bankruptcy'],
    ['abogdo mensages lawyre', 'abogado mensajes lawyer'],
    ['sawyer massage shop step testing', 'sawyer massage shop step testing'],
    ['stpo lawers2', 'stpo lawers2'],
    ['f*** f**k f*cking sh*t sh!t x**', 'fuck fuck fucking shit shit x**'],
  ])('%j is meant as %j', (text, meant) => {
    expect(
      respell(readText(text), vocabulary)
        .words.map((word) => word.text)
        .join(' '),
    ).toBe(meant);
  });
});

describe('isOneSlip', () => {
  it.each([
    ['stop', 'sotp', true],
    ['stop', 'stpo', true],
    ['stop', 'stopp', true],
    ['stop', 'sto', true],
    ['stop', 'stap', true],
    ['stop', 'tsap', false],
    ['stop', 'st', false],
    ['abcd', 'badc', false],
  ])('%j and %j: %j', (one, other, is) => {
    expect(isOneSlip(one, other)).toBe(is);
    expect(isOneSlip(other, one)).toBe(is);
  });
});
