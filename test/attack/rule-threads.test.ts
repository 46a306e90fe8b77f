import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recordOfReply } from '../../src/domain/reply-form/record.ts';
import { factsOfNobody } from '../../src/domain/unknown-facts.ts';
import { createRuleThreads } from '../../src/rule-threads/rule-threads.ts';
import { rules, wordsRead } from '../../src/rule-threads/rules.ts';

const opened = () => {
  // A busy machine may take its time to begin a thread.
  const threads = createRuleThreads(120_000);
  onTestFinished(threads.close);
  return threads;
};
const now = { receivedAt: new Date('2026-03-02T15:00:00Z'), timeZone: 'America/New_York' };
const planRules = { maxWeeks: 12, minWeeklyPaymentCents: 2_500, minCoverage: 0.9, autoApprovableWeeks: 4 };
const hostile = 'I can pay $200 a week starting friday but my lawyer said stop. '.repeat(160).slice(0, 10_000);

describe('rules on long texts', () => {
  it('B53: are applied beside the serving loop, and say what they say on it', async () => {
    const { own, asked } = opened();
    const options = { ...now, amountOwedCents: 150_000, planRules };
    const texts = [{ content: hostile, mediaUrls: [], consentChange: null }];
    expect(await asked.analyzeText(hostile, options)).toEqual(rules.analyzeText(hostile, options));
    expect(await own.readTurn(texts)).toEqual(rules.readTurn(texts));
    expect(await own.readConsent(hostile)).toEqual(rules.readConsent(hostile));
    expect(await own.readPaymentPlan(hostile, now, 150_000)).toEqual(rules.readPaymentPlan(hostile, now, 150_000));
    expect(await own.cancelsPlan(hostile)).toEqual(rules.cancelsPlan(hostile));
  });

  it('B53: so are the checks of what a person writes', async () => {
    const { asked } = opened();
    const facts = factsOfNobody('en', 'Harbor Property Management');
    expect(await asked.recheckBody([], hostile, facts)).toEqual(rules.recheckBody([], hostile, facts));
    const record = recordOfReply(facts, null, null);
    expect(await asked.analyzeReplyText(hostile, [], record)).toEqual(rules.analyzeReplyText(hostile, [], record));
  });

  it('are long by what somebody wrote, however much the record holds', () => {
    const facts = factsOfNobody('en', 'Harbor Property Management'.repeat(100));
    expect(wordsRead.recheckBody([], 'Thanks!', facts)).toEqual(['Thanks!']);
  });

  it('B53: let the loop turn meanwhile', async () => {
    const { asked } = opened();
    await asked.analyzeText(hostile, { ...now, amountOwedCents: null, planRules });
    const delay = monitorEventLoopDelay({ resolution: 1 });
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    delay.enable();
    await Promise.all(
      Array.from({ length: 5 }, () => asked.analyzeText(hostile, { ...now, amountOwedCents: null, planRules })),
    );
    delay.disable();
    clearInterval(turning);
    expect(turns).toBeGreaterThan(5);
  });

  it('B53: a text that comes in is read before what people asked earlier', async () => {
    const { own, asked } = opened();
    let answered = 0;
    const questions = Array.from({ length: 300 }, async (_, place) => {
      await asked.analyzeText(`I can pay $${place} on friday`, { ...now, amountOwedCents: 150_000, planRules });
      answered += 1;
    });
    await own.readConsent('STOP');
    expect(answered).toBeLessThan(questions.length);
    await Promise.all(questions);
  });

  it('short ones are read at once', async () => {
    const { own } = opened();
    expect(await own.readConsent('STOP')).toMatchObject({ kind: 'OPT_OUT' });
  });
});
