import { setTimeout as sleep } from 'node:timers/promises';
import { today } from './fleet.ts';
import type { Rage } from './storm.ts';

/** In a storm over several instances one beat in so many kills nobody, but holds somebody up. */
const killsPerDelay = 9;

/**
 * A random instance killed with SIGKILL every second, on average; now and then one is frozen, or cut off from the
 * database, for longer than its claims hold and than a text has to show up, and then goes on in the middle of what it
 * did.
 */
export async function killEverySecond({ fleet, freeze, random, endsAt, leaseMs, settleMs }: Rage): Promise<void> {
  const { instances, kill, stall } = fleet;
  let heldUp: { index: number; until: number } | null = null;
  for (let beat = 1; ; beat++) {
    await sleep(random.between(600, 1_400));
    if (Date.now() >= endsAt) return;
    // Who is killed while held up never comes to do what it no longer may.
    const spared = heldUp !== null && Date.now() < heldUp.until ? heldUp.index : null;
    const awake = instances.filter(({ state }) => state === 'ready');
    if (instances.length > 1 && spared === null && beat % killsPerDelay === 0 && awake.length > 0) {
      const { index } = random.pick(awake);
      const ms = leaseMs + settleMs + random.between(1_000, 2_500);
      random.pick([stall, freeze])(index, ms);
      heldUp = { index, until: Date.now() + ms + 2_000 };
      continue;
    }
    const { index, state } = random.pick(instances.filter((instance) => instance.index !== spared));
    // The only instance would never come up if it were killed each time before it could.
    if (instances.length > 1 || state === 'ready' || random.chance(0.15)) kill(index);
  }
}

/** Replacements that are made, however slow the machine is. */
const fewest = 3;

/** A deployment: one instance after the other is asked to stop and replaced, again and again (B48). */
export async function replaceAgainAndAgain({ fleet, random, endsAt }: Rage): Promise<void> {
  for (let turn = 0; turn < fewest || Date.now() < endsAt; turn++) {
    await sleep(random.between(300, 900));
    await fleet.replace(turn % fleet.instances.length);
    await fleet.ready();
  }
}

/** How long each mix of releases works on texts before the next step, in milliseconds. */
const mixedMs = 4_000;

/**
 * Today's migrations are applied under the release before, whose instances are then replaced one by one, and back again one by one:
 * every mix of the two serves and works for a while.
 */
export async function upgradeAndRollBack({ fleet, migrate, directory }: Rage): Promise<void> {
  await sleep(mixedMs);
  await migrate();
  await sleep(mixedMs);
  for (const release of [today, directory]) {
    for (const { index } of fleet.instances) {
      await fleet.replace(index, release);
      await fleet.ready();
      await sleep(mixedMs);
    }
  }
}

/** Nothing but load. */
export async function calm({ endsAt }: Rage): Promise<void> {
  await sleep(Math.max(0, endsAt - Date.now()));
}
