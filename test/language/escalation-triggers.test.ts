import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Severity, severities } from '../../src/domain/severity.ts';
import { readTriggers } from '../../src/language/escalation-triggers.ts';
import { expectNoExplosion } from '../support/cpu-time.ts';

describe('severity', () => {
  it.each<[text: string, severity: Severity]>([
    ['my lawyer will call you', 'CRITICAL'],
    ['mi abogado los va a llamar', 'CRITICAL'],
    ["I'm thinking of getting a lawyer", 'HIGH'],
    ['I filed chapter 7 last month', 'CRITICAL'],
    ['thinking about filing bankruptcy', 'HIGH'],
    ["I'm going to sue you people", 'CRITICAL'],
    ['this is illegal', 'HIGH'],
    ['come here and see what happens', 'CRITICAL'],
    ['te voy a matar', 'CRITICAL'],
    ['you are an idiot', 'HIGH'],
    ['this is bullshit', 'MEDIUM'],
    ['wrong number', 'HIGH'],
    ['who is this', 'MEDIUM'],
    ['lost my job', 'MEDIUM'],
    ['I want to kill myself', 'CRITICAL'],
    ['ya no quiero vivir', 'CRITICAL'],
    ['is this a bot', 'LOW'],
  ])('B20–B24: %j is %s', (text, severity) => {
    expect(readTriggers(text)[0]?.severity).toBe(severity);
  });
});

describe('evidence', () => {
  it.each([
    ['Hello. TALK to  my LAWYER, ok?', 'TALK to  my LAWYER'],
    ['Mañana le llamo. Mi   abogada dice que no pague.', 'Mi   abogada dice'],
    ['gracias, pero ya lo pagué 🙏', 'ya lo pagué'],
    ['i lost my jobbb :(', 'lost my jobbb'],
  ])('B20–B25: %j has %j', (text, evidence) => {
    expect(readTriggers(text).map((trigger) => trigger.evidence)).toContain(evidence);
  });

  it('B20–B25: is always a part of the text, whatever the text is', () => {
    const words = 'my lawyer I won’t sue f*** you 🙏 ya pagué , . ? " who is this wrong # chapter 7 no not'.split(' ');
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join(' ');
        for (const { evidence } of readTriggers(written)) {
          expect(evidence).not.toBe('');
          expect(written).toContain(evidence);
        }
      }),
    );
  });
});

describe('several triggers in one text', () => {
  it('B20–B25: the most severe leads, each type once', () => {
    const triggers = readTriggers(
      'I lost my job, this amount is wrong and my lawyer will call you. My lawyer hates you.',
    );
    expect(triggers.map(({ type }) => type)).toEqual(['ATTORNEY', 'PAYMENT_DISPUTE', 'HARDSHIP']);
  });

  it('B20–B25: are ordered by severity', () => {
    const said = [
      'my lawyer will call you',
      'I use a wheelchair',
      'who is this',
      'I lost my job',
      'let me talk to your manager',
      'ya pagué',
      'te voy a matar',
      'soy militar',
    ];
    fc.assert(
      fc.property(fc.subarray(said), (texts) => {
        const ranks = readTriggers(texts.join('. ')).map(({ severity }) => severities.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
        expect(ranks).toHaveLength(texts.length);
      }),
    );
  });
});

describe('what is taken back', () => {
  it.each([
    ["I won't sue", 'I will sue'],
    ["I'm not getting a lawyer", "I'm getting a lawyer"],
    ["I don't dispute it", 'I dispute it'],
    ["I didn't lose my job", 'I lost my job'],
    ['no voy a demandar', 'voy a demandar'],
    ['no tengo abogado', 'tengo abogado'],
    ['no perdí mi trabajo', 'perdí mi trabajo'],
    ["the amount isn't wrong", 'the amount is wrong'],
    ['the lady said "I will sue you"', 'the lady said I will sue you'],
    ["my neighbour says he'll sue his boss", "my neighbour says he'll sue you"],
    ['who is this for the maintenance request?', 'who is this'],
    ['I already paid my electric bill', 'I already paid this'],
    ['your manager was kind', 'get me your manager'],
  ])('B25: %j says nothing, %j does', (taken, said) => {
    expect(readTriggers(taken)).toEqual([]);
    expect(readTriggers(said)).not.toEqual([]);
  });
});

it.each([
  'you '.repeat(400),
  'not my lawyer '.repeat(115),
  'f*'.repeat(800),
  'who is this wrong number ya no debo '.repeat(45),
  '¿?!. '.repeat(320),
])('B6, B25: a text of 1,600 characters is read without an explosion: %j', (text) => {
  expectNoExplosion(() => readTriggers(text.slice(0, 1600)));
});
