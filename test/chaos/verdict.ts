import { createFindings } from './findings.ts';
import { judgeDecisions } from './judge-decisions.ts';
import { judgeFollower, judgeLateFollower } from './judge-followers.ts';
import { judgeLog } from './judge-log.ts';
import { judgeSends } from './judge-sends.ts';
import { judgeTexts } from './judge-texts.ts';
import type { Aftermath } from './storm.ts';
import { takeoversIn } from './takeovers.ts';

/** A process that is asked to stop may take this long (B48). */
const stopWithinMs = 10_000;

/** Another instance goes on with a dead one's turns within this time. */
const takeoverWithinMs = 15_000;

/** Every promise that the storm broke, in words; none when all was kept. */
export function judge(aftermath: Aftermath, takeoversWithinMs = takeoverWithinMs): readonly string[] {
  const findings = createFindings();
  const { expect } = findings;
  const { evidence, neighbours, traffic, conversations } = aftermath;
  const texts = conversations.flatMap((conversation) => conversation.texts);
  for (const unfinished of aftermath.unfinished) expect(false, 'everything comes to an end', unfinished);
  for (const refusal of traffic.refusals) expect(false, 'no text is refused', refusal);
  judgeTexts(findings, evidence, texts, traffic.acknowledgements);
  judgeSends(findings, evidence, neighbours.sent);
  judgeLog(findings, evidence);
  judgeDecisions(findings, evidence, aftermath.decisions);
  for (const follower of aftermath.followers) judgeFollower(findings, evidence, follower);
  for (const follower of aftermath.lateFollowers) judgeLateFollower(findings, evidence, follower);

  for (const { error, id, status } of evidence.workflows) {
    expect(status !== 'FAILED' || error !== null, 'what has FAILED says why', id);
  }
  expect(
    evidence.notifications.given_up === 0,
    'managers hear of everything',
    `${evidence.notifications.given_up} not`,
  );
  // Who is cut off from the database, or finds its connections dead on waking up, may say so, and cannot start.
  const cutOff = aftermath.options.databaseFails || aftermath.strikes.some(({ kind }) => kind !== 'kill');
  for (const crash of aftermath.crashes) {
    // Nor can who gets no connection while it starts, on a machine that is busy enough; it says so, and is started again.
    const isRefused = crash.endsWith('cannot be used: timeout expired.');
    const explained =
      isRefused || (aftermath.strikes.some(({ kind }) => kind === 'freeze') && crash.includes('timeout'));
    expect(explained, 'no instance ends by itself', crash);
  }
  for (const [words, count] of aftermath.errors) {
    const explained = cutOff === true && words.includes('the database does not answer');
    expect(explained, 'no instance logs an error', `${count} times ${words}`);
  }
  for (const { instance, code, signal, tookMs } of aftermath.stops) {
    expect(
      code === 0 && tookMs < stopWithinMs,
      'B48: SIGTERM ends an instance in time, with 0',
      `instance ${instance}: ${code ?? signal} after ${tookMs} ms`,
    );
  }
  for (const { workflowId, tookMs } of takeoversIn(evidence, aftermath.strikes, neighbours.sightings)) {
    expect(
      tookMs === null || tookMs < takeoversWithinMs,
      'turns are taken over in time',
      `${workflowId}: ${tookMs} ms`,
    );
  }
  return findings.violations;
}
