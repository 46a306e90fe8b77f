import { describe, expect, it } from 'vitest';
import { isNegated } from '../../../src/language/engine/negation.ts';
import { phrases } from '../../../src/language/engine/phrases.ts';
import { readText } from '../../../src/language/engine/reading.ts';

const target = phrases(['sue', 'demandar', 'lawyer', 'stop', 'texts', 'mensajes', 'pay']);

describe('isNegated', () => {
  it.each([
    "I won't sue",
    'i dont want to sue anyone',
    'I don’t think I’ll sue',
    'no voy a demandar',
    'nunca los voy a demandar',
    'im not a lawyer',
    "don't stop working with me",
    'no more texts',
    'i dont want no texts',
    'no quiero ni mensajes',
    "i'm not going to sue but I could",
    'nobody told me, I never said sue',
    'I never said I would sue',
  ])('%j: negated', (text) => {
    const reading = readText(text);
    expect(target.find(reading).map((span) => isNegated(reading, span))).toEqual([true]);
  });

  it.each([
    'I will sue',
    'no, I will sue',
    'no i will sue',
    'no. stop',
    'im not playing i will sue',
    'not happy but I will sue',
    "didn't I tell you to stop",
    'why dont you just stop',
    'i can’t wait to sue you',
    "I can't not sue",
    'not only will I sue',
    'if you do not fix it, my lawyer calls',
    'no tengo dinero pero voy a demandar',
    "don't tell me, tell my lawyer",
  ])('%j: not negated', (text) => {
    const reading = readText(text);
    expect(target.find(reading).map((span) => isNegated(reading, span))).toEqual([false]);
  });
});
