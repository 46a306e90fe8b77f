import { setTimeout as sleep } from 'node:timers/promises';
import { signToken } from '../support/tokens.ts';
import type { Instance } from './fleet.ts';
import { ask } from './gateway-client.ts';
import type { PrivateCluster } from './private-cluster.ts';
import type { Rage } from './storm.ts';

/** What callers saw of an outage of the database. */
export interface OutageReport {
  /** Probes while the database was away, and what was not as it should be. */
  probes: number;
  wrong: string[];
  /** From the start of the database until every instance was ready again. */
  readyAfterMs: number;
}

const mutation = `mutation {
  receiveSms(input: { messageId: "probe", phoneNumber: "+14135550198", content: "Is anybody there?" }) { __typename }
}`;

/** A probe waits longer than a caller would: the answer has to come, and to say what is the matter. */
const probeWithinMs = 8_000;

/** Stopped in order, stopped as by `kill -9`, or there but frozen. */
export const outageModes = ['fast', 'immediate', 'frozen'] as const;
export type OutageMode = (typeof outageModes)[number];

/** Takes the database away in the middle of a storm, looks at every instance meanwhile, and brings it back (B47). */
export function takeDatabaseAway(
  cluster: PrivateCluster,
  mode: OutageMode,
  awayMs: number,
  report: OutageReport,
): (rage: Rage) => Promise<void> {
  return async ({ fleet, endsAt }) => {
    const token = await signToken('service');
    const awayAt = endsAt - awayMs - (endsAt - awayMs - Date.now()) / 2;
    await sleep(Math.max(0, awayAt - Date.now()));
    await (mode === 'frozen' ? cluster.freeze() : cluster.stop(mode));
    const backAt = Date.now() + awayMs;
    // Who was asked in the last moment may still answer from before.
    await sleep(300);
    while (Date.now() < backAt - 500) {
      await Promise.all(fleet.instances.map((instance) => probe(instance, token, report)));
      await sleep(500);
    }
    await sleep(Math.max(0, backAt - Date.now()));
    await (mode === 'frozen' ? cluster.thaw() : cluster.start());
    const startedAt = Date.now();
    await Promise.all(fleet.instances.map(untilReady));
    report.readyAfterMs = Date.now() - startedAt;
    await sleep(Math.max(0, endsAt - Date.now()));
  };
}

async function probe({ index, url }: Instance, token: string, report: OutageReport): Promise<void> {
  report.probes++;
  const expect = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) report.wrong.push(`instance ${index}: ${what} is ${found}, not ${expected}`);
  };
  try {
    expect('/health', (await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) })).status, 200);
    expect('/health/ready', (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(4_000) })).status, 503);
    const { errors } = await ask(url ?? '', token, mutation, {}, probeWithinMs);
    expect('the error of receiveSms', errors[0]?.code, 'DATABASE_UNAVAILABLE');
  } catch (error) {
    report.wrong.push(`instance ${index}: ${error}`);
  }
}

async function untilReady({ url }: Instance): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.status === 200) return;
    if (Date.now() > deadline) throw new Error(`${url} is not ready again`);
    await sleep(50);
  }
}

/** After a failover the old connections are dead, and nobody says so. */
export async function failOver({ endsAt, silenceConnections }: Rage): Promise<void> {
  await sleep((endsAt - Date.now()) / 2);
  silenceConnections();
  await sleep(Math.max(0, endsAt - Date.now()));
}
