import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { signingSecret, signToken } from '../support/tokens.ts';
import { type Approver, type Decision, startApprover } from './approver.ts';
import type { ChaosDatabase } from './database.ts';
import { type DatabaseDoor, openDatabaseDoor } from './database-door.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { type Fleet, type Stop, type Strike, startFleet, today } from './fleet.ts';
import { type Follower, follow } from './follower.ts';
import { ask } from './gateway-client.ts';
import { type Neighbours, startNeighbours } from './neighbours.ts';
import { type PlannedConversation, planConversations, tagOf } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { startTraffic, type Traffic } from './traffic.ts';

export interface StormOptions {
  seed: number;
  texts: number;
  conversations: number;
  /** What each instance is, in order. */
  roles: readonly ('all' | 'api' | 'worker')[];
  seconds: number;
  database: ChaosDatabase;
  leaseMs: number;
  settleMs: number;
  /** What befalls the instances while it lasts. */
  rage(storm: Rage): Promise<void>;
  /** Whether calls to neighbours go wrong while it lasts. */
  mishaps: boolean;
  /** The database itself goes away, which instances may complain about. */
  databaseFails?: boolean;
  /** The release that the instances begin with; today's where none is named. */
  directory?: string;
}

/** What a storm may do. */
export interface Rage {
  fleet: Fleet;
  /** Freezes an instance's connections to the database; does nothing to the embedded one. */
  freeze(instance: number, ms: number): void;
  /** Applies today's migrations, as `npm run migrate` does. */
  migrate(): Promise<void>;
  /** The release that the instances began with. */
  directory: string;
  /** Every connection of every instance to the database goes silent for good; new ones work. */
  silenceConnections(): void;
  random: Random;
  /** When it has to be over, in milliseconds since 1970. */
  endsAt: number;
  leaseMs: number;
  settleMs: number;
}

/** All that was seen of a storm, for the verdict and the report. */
export interface Aftermath {
  options: StormOptions;
  conversations: readonly PlannedConversation[];
  evidence: Evidence;
  neighbours: Pick<Neighbours, 'sent' | 'sightings' | 'notifications' | 'mishaps'>;
  traffic: Traffic;
  decisions: readonly Decision[];
  /** Who followed from the beginning. */
  followers: readonly Follower[];
  lateFollowers: readonly Follower[];
  strikes: readonly Strike[];
  crashes: readonly string[];
  errors: ReadonlyMap<string, number>;
  stops: readonly Stop[];
  /** What did not come to an end in time; empty when all did. */
  unfinished: readonly string[];
  /** From the end of the storm until everything had come to rest. */
  drainMs: number;
}

/** Long enough for every backoff and every silent neighbour, several times over. */
const drainWithinMs = 90_000;

/** Followers who join while it rages, one after the other. */
const latecomers = 5;

/** Nothing new for this long means that there is nothing more. */
const quietMs = 1_500;

/** Everything that a storm needs, in one piece: builds it, lets it rage, waits until all is at rest, and looks. */
export async function runStorm(options: StormOptions): Promise<Aftermath> {
  const random = createRandom(options.seed);
  const conversations = planConversations(random.fork('plan'), {
    texts: options.texts,
    conversations: options.conversations,
    withinMs: options.seconds * 850,
  });
  const prologue = prologueOf(conversations);
  const neighbours = await startNeighbours([prologue, ...conversations], random.fork('weather'));
  const databaseDoors = await openDatabaseDoors(options);
  const { directory = today } = options;
  const fleet = startFleet({
    environments: await environmentsOf(options, neighbours, databaseDoors),
    directories: options.roles.map(() => directory),
  });
  const { instances } = fleet;
  const doors = instances.filter(({ index }) => options.roles[index] !== 'worker');
  const service = await signToken('service');
  const token = await signToken('approver', { subject: 'witness' });
  const follower = (name: string, first: number) =>
    follow({ name, instances: doors, token, choose: (attempt) => first + attempt });
  let traffic: Traffic | undefined;
  const people: { stop(): Promise<void> }[] = [];
  try {
    await fleet.ready();
    await options.database.slowDown();
    const followers = [follower('witness 1', 0), follower('witness 2', 1)];
    const approvers = await Promise.all(
      [1, 2].map(async (number): Promise<Approver> => {
        const name = `approver-${number}`;
        const subject = await signToken('approver', { subject: name });
        return startApprover({ name, instances: doors, token: subject, random: random.fork(name), first: number });
      }),
    );
    people.push(...followers, ...approvers);
    const everybody = [...followers, ...approvers.map((approver) => approver.follower)];
    const delivery = { instances: doors, token: service, receive: neighbours.receive };

    // Until its first event a follower has no cursor, and nothing to come back with. So the story begins in fair weather.
    const opening = startTraffic({ ...delivery, conversations: [prologue], random: random.fork('prologue') });
    await until(() => everybody.every(({ events }) => events.length >= 2), 60_000, 'the first draft reaches everybody');

    const startedAt = Date.now();
    neighbours.setStormy(options.mishaps);
    traffic = startTraffic({ ...delivery, conversations, random: random.fork('traffic') });
    const lateFollowers: Follower[] = [];
    const coming = setInterval(
      () => {
        const latecomer = follower(`latecomer ${lateFollowers.length + 1}`, lateFollowers.length);
        lateFollowers.push(latecomer);
        people.push(latecomer);
      },
      (options.seconds * 1_000) / (latecomers + 1),
    );
    await options.rage({
      fleet,
      freeze(instance, ms) {
        databaseDoors[instance]?.freeze(ms);
        fleet.noteStrike(instance, 'freeze');
      },
      silenceConnections() {
        for (const door of databaseDoors) door.silence();
      },
      migrate: () => migrateWith(today, options.database),
      directory,
      random: random.fork('rage'),
      endsAt: startedAt + options.seconds * 1_000,
      leaseMs: options.leaseMs,
      settleMs: options.settleMs,
    });
    neighbours.setStormy(false);
    clearInterval(coming);
    const overAt = Date.now();

    const unfinished: string[] = [];
    const note = (error: unknown) => void unfinished.push((error as Error).message);
    await within(traffic.done, drainWithinMs, 'every text is acknowledged').catch(note);
    await fleet.ready();
    await untilAtRest(doors, await signToken('analyst'), drainWithinMs).catch(note);
    const drainMs = Date.now() - overAt;
    await untilShown(options.database, drainWithinMs).catch(note);
    const told = () => [...everybody, ...lateFollowers].map(({ events }) => events.length).join();
    await untilQuiet(told, () => everybody.every(({ events }) => events.length === everybody[0]?.events.length));

    for (const person of people.splice(0)) await person.stop();
    await fleet.stop();
    return {
      options,
      conversations: [prologue, ...conversations],
      evidence: await readEvidence(options.database),
      neighbours,
      traffic: joined(opening, traffic),
      decisions: approvers.flatMap((approver) => approver.decisions),
      followers: everybody,
      lateFollowers,
      strikes: fleet.strikes,
      crashes: fleet.crashes,
      errors: fleet.errors,
      stops: fleet.stops,
      unfinished,
      drainMs,
    };
  } finally {
    for (const person of people) await person.stop();
    await fleet.destroy();
    for (const door of databaseDoors) await door.close();
    await neighbours.close();
  }
}

/** A conversation of its own that gives everybody a first event: a draft, and a decision about it. */
function prologueOf(conversations: readonly PlannedConversation[]): PlannedConversation {
  const known = conversations.find(({ tenant }) => tenant !== null)?.tenant;
  if (!known) throw new Error('nobody is known');
  const phoneNumber = '+14135550199';
  const tag = tagOf(99_999);
  return {
    phoneNumber,
    tenant: { ...known, id: 'prologue', tenant_id: 'prologue', phone_numbers: [phoneNumber] },
    texts: [{ tag, wish: 'decision', phoneNumber, content: `Good morning. Ref ${tag}.`, afterMs: 0 }],
    inOrder: true,
  };
}

/** A door for each instance, so that one can be cut off from the database while the others are not. */
function openDatabaseDoors({ database, roles }: StormOptions): Promise<DatabaseDoor[]> {
  const { DATABASE_URL: url } = database.environment;
  return Promise.all(url === undefined ? [] : roles.map(() => openDatabaseDoor(url)));
}

export function environmentsOf(
  options: Pick<StormOptions, 'roles' | 'database' | 'leaseMs' | 'settleMs'>,
  neighbours: Neighbours,
  databaseDoors: readonly DatabaseDoor[],
): Promise<Record<string, string>[]> {
  return Promise.all(
    options.roles.map(async (role, index) => ({
      ...options.database.environment,
      ...(databaseDoors[index] !== undefined && { DATABASE_URL: databaseDoors[index].url }),
      ...(await neighbours.environmentOf(index)),
      PORT: '0',
      ROLE: role,
      SUPABASE_JWT_SECRET: signingSecret,
      TURN_LEASE_MS: String(options.leaseMs),
      SEND_SETTLE_MS: String(options.settleMs),
      TURN_MAX_ATTEMPTS: '100',
      RETRY_FIRST_MS: '100',
      RETRY_LONGEST_MS: '1000',
      QUIET_HOURS: 'off',
      LOG_LEVEL: 'warn',
    })),
  );
}

/** Applies the migrations of a release, as its `npm run migrate` does. */
export async function migrateWith(directory: string, database: ChaosDatabase): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/main.js', 'migrate'], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...database.environment },
  });
}

function joined(first: Traffic, second: Traffic): Traffic {
  return {
    ...second,
    acknowledgements: [...first.acknowledgements, ...second.acknowledgements],
    refusals: [...first.refusals, ...second.refusals],
    retries: () => first.retries() + second.retries(),
  };
}

const openQuery = `query {
  workflows(filter: { statuses: [RECEIVED, PROCESSING, AWAITING_APPROVAL, SENDING, SCHEDULED] }, first: 3) {
    totalCount nodes { id status error }
  }
}`;

const openAnswer = z.object({
  workflows: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string(), status: z.string(), error: z.string().nullable() })),
  }),
});

/** Waits until no workflow is under way or waits for a decision. */
async function untilAtRest(instances: Fleet['instances'], token: string, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (let turn = 0; ; turn++) {
    let open = 'nobody answers';
    try {
      const { data } = await ask(instances[turn % instances.length]?.url ?? '', token, openQuery, {});
      const { workflows } = openAnswer.parse(data);
      if (workflows.totalCount === 0) return;
      open = `${workflows.totalCount} open: ${JSON.stringify(workflows.nodes)}`;
    } catch (error) {
      open = String(error);
    }
    if (Date.now() > deadline) throw new Error(`everything comes to rest within ${withinMs} ms: ${open}`);
    await sleep(150);
  }
}

/** Waits for the writers elsewhere in the cluster that were there before the last event; other tests are such writers. */
async function untilShown(database: ChaosDatabase, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await database.isShown())) {
    if (Date.now() > deadline) throw new Error(`the log is shown to its end within ${withinMs} ms`);
    await sleep(100);
  }
}

/** Waits until `look` has not changed for a while and all are even; gives up waiting for the latter after some time. */
async function untilQuiet(look: () => string, even: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  let seen = look();
  let since = Date.now();
  while (Date.now() < deadline && !(Date.now() - since > quietMs && even())) {
    await sleep(50);
    if (look() === seen) continue;
    seen = look();
    since = Date.now();
  }
}

async function until(holds: () => boolean, withinMs: number, what: string): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await sleep(20);
  }
}

async function within(task: Promise<void>, limitMs: number, what: string): Promise<void> {
  const limit = AbortSignal.timeout(limitMs);
  const passed = new Promise<never>((_, reject) =>
    limit.addEventListener('abort', () => reject(new Error(`not within ${limitMs} ms: ${what}`))),
  );
  await Promise.race([task, passed]);
}
