import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/language/engine/phrases.ts';
import { readText } from '../../../src/language/engine/reading.ts';
import { evidenceOf } from '../../../src/language/engine/words.ts';

function found(phrase: string, text: string, classes?: Record<string, string>): string[] {
  const reading = readText(text);
  return phrases([phrase], classes)
    .find(reading)
    .map((span) => evidenceOf(reading, span));
}

describe('phrases', () => {
  it.each([
    ['stop texting', 'Please STOP, texting me', ['STOP, texting']],
    ['stop texting', 'stop. texting is fine', []],
    ['(stop|quit) texting', 'quit texting or stop texting', ['quit texting', 'stop texting']],
    ['(stop|knock it off) now', 'knock it off now', ['knock it off now']],
    ['stop (all|the)? texts', 'stop texts, stop the texts', ['stop texts', 'stop the texts']],
    ['stop ~2 texts', 'stop a b texts; stop a b c texts', ['stop a b texts']],
    ['demand*', 'los voy a demandar', ['demandar']],
    ['pay #', 'i pay 50 or pay 3b', ['pay 50', 'pay 3b']],
    ['stop !(by|at)', 'stop by, stop at, stop it', ['stop']],
    ['do not text', "I don't text", ["don't text"]],
    ['< stop', 'i stop, stop', ['stop']],
    ['stop >>', 'stop it stop. stop', ['stop', 'stop']],
    ['^ stop $', 'stop!!', ['stop']],
    ['^ stop $', 'stop. no', []],
    ['(lawyer|my lawyer)', 'my lawyer', ['my lawyer']],
  ])('%j in %j: %j', (phrase, text, evidence) => {
    expect(found(phrase, text)).toEqual(evidence);
  });

  it('classes are phrases of their own', () => {
    expect(found('@stop texting', 'knock off texting', { stop: 'stop|knock off' })).toEqual(['knock off texting']);
  });

  it('knows its words', () => {
    expect(phrases(['(stop|quit) ~2 !by texting? demand*']).words()).toEqual(
      new Set(['stop', 'quit', 'by', 'texting']),
    );
  });

  it.each(['(stop', 'stop)', "don't", 'Stop', 'stop @unknown', 'stop; it'])('%j is a mistake', (phrase) => {
    expect(phrases([phrase]).words).toThrow(SyntaxError);
  });
});
