import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consents } from '../../src/domain/conversation.ts';
import { escalationTypes } from '../../src/domain/escalation-type.ts';
import { because } from '../../src/domain/reason.ts';
import { routeTexts } from '../../src/domain/routing.ts';
import { severities } from '../../src/domain/severity.ts';
import { readTurn } from '../../src/language/turn-reading.ts';

const read = (...texts: string[]) =>
  readTurn(texts.map((content) => ({ content, mediaUrls: [], consentChange: null })));
const plain = {
  ...read('How much do I owe?'),
  consent: 'OPTED_IN',
  held: false,
  hoursTooNarrow: false,
  unreachable: null,
  answeredEnough: false,
} as const;
const lawyer = { type: 'ATTORNEY', severity: 'CRITICAL', evidence: 'my lawyer' } as const;
const insult = { type: 'HOSTILE_LANGUAGE', severity: 'HIGH', evidence: 'idiots' } as const;

const turns = fc.record({
  consent: fc.constantFrom(...consents),
  consentChange: fc.constantFrom(null, ...consents),
  asksFor: fc.constantFrom(null, ...consents),
  asksForHelp: fc.boolean(),
  onlyKeywords: fc.boolean(),
  held: fc.boolean(),
  triggers: fc.array(
    fc.record({
      type: fc.constantFrom(...escalationTypes),
      severity: fc.constantFrom(...severities),
      evidence: fc.string(),
    }),
    { maxLength: 3 },
  ),
});

describe('texts that need no draft', () => {
  test('B7: whoever has opted out, or whom a human has, or whose text calls for one: no model is ever asked', () => {
    fc.assert(
      fc.property(turns, (turn) => {
        const decision = routeTexts({ ...plain, ...turn });
        if (turn.consent === 'OPTED_OUT' || turn.held || turn.triggers.length > 0) expect(decision).not.toBeNull();
      }),
    );
  });

  test('B10, B11: a number that has opted out is sent nothing but the one confirmation', () => {
    fc.assert(
      fc.property(turns, (turn) => {
        const decision = routeTexts({ ...plain, ...turn, consent: 'OPTED_OUT' });
        const sent = decision?.route === 'NONE' ? decision.fixedText : null;
        expect(sent).toBe(turn.consentChange === 'OPTED_OUT' ? 'opt_out_confirmation' : null);
      }),
    );
  });

  test('B20: every trigger becomes an escalation, in its order, whatever else the texts are', () => {
    fc.assert(
      fc.property(turns, (turn) => {
        const decision = routeTexts({ ...plain, ...turn });
        expect(decision?.escalations.map(({ type }) => type) ?? []).toEqual(turn.triggers.map(({ type }) => type));
      }),
    );
  });

  test('B25: what calls for a human goes to one, with the words that did', () => {
    expect(routeTexts({ ...plain, triggers: [lawyer, insult] })).toEqual({
      route: 'ESCALATION',
      reasons: [
        because('RAISED', { escalationCode: 'ATTORNEY' }),
        because('TENANT_WROTE', { words: 'my lawyer' }),
        because('RAISED', { escalationCode: 'HOSTILE_LANGUAGE' }),
        because('TENANT_WROTE', { words: 'idiots' }),
      ],
      escalations: [
        {
          type: 'ATTORNEY',
          severity: 'CRITICAL',
          reason: 'The tenant wrote: "my lawyer"',
          reasons: [because('TENANT_WROTE', { words: 'my lawyer' })],
          automatic: true,
        },
        {
          type: 'HOSTILE_LANGUAGE',
          severity: 'HIGH',
          reason: 'The tenant wrote: "idiots"',
          reasons: [because('TENANT_WROTE', { words: 'idiots' })],
          automatic: true,
        },
      ],
    });
  });

  test('B62: what the net suspects is a human’s, but no wish for no texts where none are sent anyway', () => {
    const suspected = { optOut: 'rest now', forHuman: null, wrongPerson: 'this is the bakery' };
    expect(routeTexts({ ...plain, suspected })).toMatchObject({
      route: 'ESCALATION',
      escalations: [
        {
          type: 'CONSENT_UNCLEAR',
          reason: 'The tenant wrote: "rest now". They may want no more texts, although no rule says so.',
        },
        { type: 'WRONG_NUMBER' },
      ],
    });
    expect(routeTexts({ ...plain, consent: 'OPTED_OUT', suspected })?.escalations).toMatchObject([
      { type: 'WRONG_NUMBER' },
    ]);
  });

  test('B18: hours that leave hardly any are a human’s to ask about', () => {
    expect(routeTexts({ ...plain, hoursTooNarrow: true })).toMatchObject({
      route: 'ESCALATION',
      escalations: [{ type: 'MANUAL' }],
    });
  });

  test('B59: a text from where none may go is a human’s, and nothing answers it; a human who has it hears of it once', () => {
    const unreachable = because('COUNTRY_NOT_SERVED', { countryCode: 'JM' });
    fc.assert(
      fc.property(turns, (turn) => {
        const decision = routeTexts({ ...plain, ...turn, unreachable });
        expect(decision).not.toBeNull();
        expect(decision?.route === 'NONE' ? decision.fixedText : null).toBeNull();
        expect(decision?.escalations.some(({ reason }) => reason.includes('(Jamaica)'))).toBe(!turn.held);
      }),
    );
  });

  test('B59: a number that has had its answers to keywords gets no more of them', () => {
    fc.assert(
      fc.property(turns, (turn) => {
        const decision = routeTexts({ ...plain, ...turn, answeredEnough: true });
        expect(decision?.route === 'NONE' ? decision.fixedText : null).toBeNull();
      }),
    );
  });

  test('B10, B12: nobody is told that texts come again unless they asked for it and are in', () => {
    fc.assert(
      fc.property(turns, (turn) => {
        const decision = routeTexts({ ...plain, ...turn });
        const sent = decision?.route === 'NONE' ? decision.fixedText : null;
        if (sent === 'opt_in_confirmation') expect(turn).toMatchObject({ asksFor: 'OPTED_IN', consent: 'OPTED_IN' });
      }),
    );
  });

  test('an ordinary text is drafted', () => {
    expect(routeTexts(plain)).toBeNull();
  });
});

describe('an opt-out that intake did not know for one', () => {
  const missed = (...texts: [string, 'OPTED_IN' | 'OPTED_OUT' | null][]) =>
    readTurn(texts.map(([content, consentChange]) => ({ content, mediaUrls: [], consentChange }))).missedOptOut;

  test('is found by its words, also among other texts', () => {
    expect(missed(['STOP', null])).toBe('STOP');
    expect(missed(['please stop texting me', null], ['How much do I owe?', null])).toMatch(/stop texting/);
  });

  test('is none where it was applied, or a later text takes it back', () => {
    expect(missed(['STOP', 'OPTED_OUT'])).toBeNull();
    expect(missed(['STOP', null], ['START', 'OPTED_IN'])).toBeNull();
    expect(missed(['How much do I owe?', null])).toBeNull();
  });
});

describe('the reading of a turn', () => {
  const readTexts = (...texts: [string, 'OPTED_IN' | 'OPTED_OUT' | null][]) =>
    readTurn(texts.map(([content, consentChange]) => ({ content, mediaUrls: [], consentChange })));

  test('the last text that changed consent counts', () => {
    expect(readTexts(['stop', 'OPTED_OUT'], ['start', 'OPTED_IN']).consentChange).toBe('OPTED_IN');
    expect(readTexts(['start', 'OPTED_IN'], ['hello', null]).consentChange).toBe('OPTED_IN');
    expect(readTexts(['hello', null]).consentChange).toBeNull();
  });

  test.each([
    [[['HELP', null]], true],
    [[['START', null]], true],
    [[['start please', 'OPTED_IN']], true],
    [
      [
        ['STOP', 'OPTED_OUT'],
        ['START', 'OPTED_IN'],
      ],
      true,
    ],
    [[['you can text me again, I will pay the rest on friday', 'OPTED_IN']], false],
    [
      [
        ['HELP', null],
        ['I can pay 200 a week', null],
      ],
      false,
    ],
    [[['YES', 'OPTED_IN']], true],
    [[['YES', null]], false],
  ] as [[string, 'OPTED_IN' | 'OPTED_OUT' | null][], boolean][])(
    'B12, B13: %j: only keywords: %s',
    (texts, expected) => {
      expect(readTexts(...texts).onlyKeywords).toBe(expected);
    },
  );

  test('B2: what is said over several texts is read as one', () => {
    const reading = read('I can pay', '200 a week');
    expect(reading.text).toBe('I can pay\n200 a week');
  });
});
