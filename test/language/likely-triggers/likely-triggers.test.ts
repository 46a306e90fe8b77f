import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EscalationType, typesFromWords } from '../../../src/domain/escalation-type.ts';
import { severities } from '../../../src/domain/severity.ts';
import { readText } from '../../../src/language/engine/reading.ts';
import { readTriggers } from '../../../src/language/escalation-triggers.ts';
import { likelyTriggers } from '../../../src/language/likely-triggers.ts';
import { readReasonsForHuman } from '../../../src/language/reasons-for-human.ts';
import { readReasons } from '../../../training/reasons.ts';
import { sameTextKey } from '../../../training/same-text.ts';
import { expectNoExplosion } from '../../support/cpu-time.ts';

const heldOut = readFileSync(new URL('held-out.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; types: EscalationType[] });

const typesIn = (text: string) => readReasonsForHuman(text).map(({ type }) => type);
const percentOf = (part: readonly unknown[], whole: readonly unknown[]) => (100 * part.length) / whole.length;

describe('texts that nothing was trained from', () => {
  it('are no texts of the training, in other letters', () => {
    const trained = new Set(readReasons().map(({ text }) => sameTextKey(text)));
    expect(heldOut.filter(({ text }) => trained.has(sameTextKey(text)))).toEqual([]);
  });

  it('B20–B25: give a reason of the right type more often than to the rules alone, by twenty in a hundred', () => {
    const withReason = heldOut.filter(({ types }) => types.length > 0);
    const byRules = withReason.filter(({ text, types }) => readTriggers(text).some(({ type }) => types.includes(type)));
    const byBoth = withReason.filter(({ text, types }) => typesIn(text).some((type) => types.includes(type)));
    expect(percentOf(byBoth, withReason)).toBeGreaterThan(percentOf(byRules, withReason) + 20);
  });

  it('B25: are taken for a reason where they are ordinary by one in ten at most, though they look like one', () => {
    const ordinary = heldOut.filter(({ types }) => types.length === 0);
    expect(
      percentOf(
        ordinary.filter(({ text }) => likelyTriggers(readText(text)).length > 0),
        ordinary,
      ),
    ).toBeLessThan(10);
  });
});

describe('what is likely', () => {
  it('B20–B25: stands beside what the rules say, each type once, the most severe first', () => {
    for (const { text } of heldOut) {
      const said = readTriggers(text);
      const all = readReasonsForHuman(text);
      expect(all).toEqual(expect.arrayContaining(said));
      expect(new Set(all.map(({ type }) => type)).size).toBe(all.length);
      const ranks = all.map(({ severity }) => severities.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
    }
  });

  it.each([
    ["I'm not filing bankruptcy, I just need till friday", 'I am in bankruptcy court until friday'],
    ['no voy a demandar a nadie', 'me va a oír la jueza'],
    ["I don't have a lawyer or anything", 'Ms. Okafor is my representation now, deal with her'],
  ])('B25: what the rules know and take back stays taken back: %j says nothing, %j does', (taken, said) => {
    expect(readReasonsForHuman(taken)).toEqual([]);
    expect(readReasonsForHuman(said)).not.toEqual([]);
  });

  it.each([
    ["don't text me anymore", 'STOP. the coroner still has my brother'],
    ['no puedo seguir con el plan', 'no puedo seguir, ya no quiero vivir'],
  ])(
    'B7, B20–B25: words about being texted and about a plan are weighed as nothing else: %j says nothing, %j does',
    (plain, said) => {
      expect(readReasonsForHuman(plain)).toEqual([]);
      expect(readReasonsForHuman(said)).not.toEqual([]);
    },
  );

  it('B20–B25: quotes words of the text, whatever the text is', () => {
    const words = heldOut.flatMap(({ text }) => text.split(' '));
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join(' ');
        for (const { evidence } of likelyTriggers(readText(written))) expect(written).toContain(evidence);
      }),
    );
  });

  it('is never the most urgent, but for a life', () => {
    const likely = heldOut.flatMap(({ text }) => likelyTriggers(readText(text)));
    expect(likely.map(({ type }) => type)).toContain('CRISIS');
    for (const { type, severity } of likely) expect(severity === 'CRITICAL').toBe(type === 'CRISIS');
    expect(likely.every(({ type }) => typesFromWords.includes(type))).toBe(true);
  });

  it.each([
    [
      'Hi there, hope you are well. I lost track with the holidays and everything, could you tell me what my balance is right now so I can plan? Thank you so much!',
      'Hi there, hope you choke. I lost track with the holidays and everything, could you tell me what my balance is right now so I can plan? Go rot in hell!',
    ],
  ])('B25: a kind word before and after a long text is none of what it resembles: %j, but not %j', (kind, unkind) => {
    expect(readReasonsForHuman(kind)).toEqual([]);
    expect(readReasonsForHuman(unkind).map(({ type }) => type)).toContain('HOSTILE_LANGUAGE');
  });

  it.each(['my lawyer '.repeat(160), 'sin calefaccion bebe '.repeat(80), '? '.repeat(800), ''])(
    'B6: a text of 1,600 characters is weighed without an explosion: %j',
    (text) => expectNoExplosion(() => likelyTriggers(readText(text))),
  );
});
