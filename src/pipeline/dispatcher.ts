import { mostWebhooks } from '../domain/webhook.ts';
import type { Store } from '../store/store.ts';
import type {
  ClaimedNotification,
  ClaimedTurn,
  ClaimedWebhook,
  ClaimedWork,
  PassedDeadline,
  UnreadableTurn,
} from '../store/turn-rows.ts';
import { createTurnSlots, type DraftSlot, type TurnSlot } from './turn-slots.ts';

export interface DispatcherSettings {
  /** Turns that this instance reads or sends at once, and as many again that it drafts. */
  turnConcurrency: number;
  notificationConcurrency: number;
  /** How long a claim stands without being renewed; renewed at a third of it. */
  leaseMs: number;
  /** How long at most until the database is asked again, should every wake-up get lost. */
  pollMs: number;
}

export interface DispatcherDependencies {
  turns: Pick<Store['turns'], 'claim' | 'renew' | 'overtaken'>;
  /** Wakes the dispatcher when there may be work. */
  onWork(listener: () => void): () => void;
  /** How many turns may be drafted at once for now; `onWork` hears when it grows. */
  draftRoom(): number;
  /**
   * Runs a claimed turn to its end; must not throw. Its signal says that the claim is lost or the process stops. Before it
   * drafts it takes a drafting slot, or hands the claim back to wait elsewhere.
   */
  runTurn(turn: ClaimedTurn, signal: AbortSignal, takeDraftSlot: () => Promise<DraftSlot>): Promise<void>;
  /** Settles a claimed turn that cannot be read. */
  quarantine(turn: UnreadableTurn): Promise<void>;
  deliver(notification: ClaimedNotification, signal: AbortSignal): Promise<void>;
  passDeadline(deadline: PassedDeadline): Promise<void>;
  /** Tells a claimed webhook what happened; null: there are none. */
  pushWebhook: ((webhook: ClaimedWebhook, signal: AbortSignal) => Promise<void>) | null;
  /** Reads the ledgers that are due, some at once; returns whether more may be. */
  checkLedgers(): Promise<boolean>;
  onError(error: unknown, during: string): void;
  /** Work was claimed; `takenOver`: turns that another worker had let go. */
  onClaimed?(work: { turns: number; takenOver: number; notifications: number; deadlines: number }): void;
  /** A turn that runs here is another worker's now. */
  onLeaseLost?(): void;
  settings: DispatcherSettings;
}

export interface Dispatcher {
  /** Takes no more work, lets running work end for `graceMs`, then asks it to hand back, and waits up to as long again. */
  stop(graceMs: number): Promise<void>;
}

/** The next known work may be due in no time; a claim that finds none must still not become a busy loop. */
const shortestWaitMs = 20;

/** A claim is one transaction: cut into pieces, the first turns run while the next are claimed, and none waits for a lease that began long ago. */
const claimSize = 50;

/** A turn waits this long in the process for a drafting slot, in milliseconds: some rounds of an ordinary model. */
const draftWaitMs = 10_000;

/** How often it is looked whether further texts of those who wait in the process have come, in milliseconds. */
const overtakenEveryMs = 500;

/** Deadlines that are passed at once; each is one call of the database. */
const deadlinesAtOnce = 20;

/** A claimed turn that runs here. */
interface RunningTurn {
  workflowId: string;
  slot: TurnSlot;
  /** Ends it: its claim is lost. */
  controller: AbortController;
  /** Ends its wait for a drafting slot. */
  overtaken: AbortController;
}

/** Claims due work and runs it, as much at once as the settings allow. */
export function startDispatcher(dependencies: DispatcherDependencies): Dispatcher {
  const { turns, settings, onError } = dependencies;
  const running = new Map<string, RunningTurn>();
  const slots = createTurnSlots({
    count: settings.turnConcurrency,
    draftRoom: dependencies.draftRoom,
    waitMs: draftWaitMs,
    onFreed: wakeUp,
  });
  const tasks = new Set<Promise<void>>();
  const shutdown = new AbortController();
  let delivering = 0;
  let passing = 0;
  let pushing = 0;
  let checking = false;
  let stopping = false;
  let woken = false;
  let wake = () => {};

  function wakeUp(): void {
    woken = true;
    wake();
  }

  function track(task: Promise<void>, during: string, done: () => void): void {
    const tracked: Promise<void> = task
      .catch((error) => onError(error, during))
      .finally(() => {
        done();
        tasks.delete(tracked);
        // More may have been due than there was room for.
        if (backlog) wakeUp();
      });
    tasks.add(tracked);
  }

  function launch(work: ClaimedWork): void {
    for (const turn of work.turns) {
      const [controller, overtaken] = [new AbortController(), new AbortController()];
      const slot = slots.take(turn.wantsDraft);
      running.set(turn.leaseToken, { workflowId: turn.workflow.id, slot, controller, overtaken });
      const signal = AbortSignal.any([controller.signal, shutdown.signal]);
      track(
        dependencies.runTurn(turn, signal, () => slot.moveToDraft(AbortSignal.any([signal, overtaken.signal]))),
        'turn',
        () => {
          running.delete(turn.leaseToken);
          slot.leave();
        },
      );
    }
    for (const turn of work.unreadable) track(dependencies.quarantine(turn), 'quarantine', () => {});
    for (const notification of work.notifications) {
      delivering++;
      track(dependencies.deliver(notification, shutdown.signal), 'notification', () => delivering--);
    }
    for (const webhook of work.webhooks) {
      const push = dependencies.pushWebhook?.(webhook, shutdown.signal);
      if (push === undefined) continue;
      pushing++;
      track(push, 'webhook', () => pushing--);
    }
    if (work.ledgersDue && !checking) {
      checking = true;
      const check = dependencies.checkLedgers().then((more) => {
        if (more) wakeUp();
      });
      track(check, 'ledgers', () => {
        checking = false;
      });
    }
    for (const deadline of work.deadlines) {
      passing++;
      track(dependencies.passDeadline(deadline), 'deadline', () => passing--);
    }
  }

  let backlog = false;

  /** Claims what there is room for; returns how long to wait for the next look. */
  async function claim(): Promise<number> {
    const free = slots.free();
    const room = { turns: Math.min(claimSize, free.turns), drafts: Math.min(claimSize, free.drafts) };
    const notificationRoom = Math.max(0, settings.notificationConcurrency - delivering);
    // The lanes are apart: deadlines and notifications go on while every slot for a text is taken.
    const deadlineRoom = passing === 0 ? deadlinesAtOnce : 0;
    // As many as may stand, so that one that is slow never holds up another.
    const webhookRoom = dependencies.pushWebhook === null ? 0 : Math.max(0, mostWebhooks - pushing);
    if (room.turns + room.drafts + notificationRoom + deadlineRoom + webhookRoom === 0) return settings.pollMs;
    // A process that stood still for a while must not take over from itself.
    if (performance.now() - renewedAt > settings.leaseMs / 2 && !(await renew())) return settings.pollMs;
    const work = await turns.claim({
      ...room,
      notifications: notificationRoom,
      deadlines: deadlineRoom,
      webhooks: webhookRoom,
      leaseMs: settings.leaseMs,
    });
    const drafts = work.turns.filter(({ wantsDraft }) => wantsDraft).length;
    const undrafted = work.turns.length - drafts;
    slots.claimed({ asked: room.drafts, got: drafts });
    backlog =
      (room.turns > 0 && undrafted >= room.turns) ||
      (room.drafts > 0 && drafts >= room.drafts) ||
      (notificationRoom > 0 && work.notifications.length >= notificationRoom) ||
      work.deadlines.length > 0;
    dependencies.onClaimed?.({
      turns: work.turns.length,
      takenOver: work.turns.filter(({ takenOver }) => takenOver).length,
      notifications: work.notifications.length,
      deadlines: work.deadlines.length,
    });
    launch(work);
    // A full piece, and there is room for the next.
    if (undrafted >= claimSize && free.turns > claimSize) woken = true;
    if (drafts >= claimSize && free.drafts > claimSize) woken = true;
    return Math.min(settings.pollMs, Math.max(shortestWaitMs, work.nextDueInMs ?? settings.pollMs));
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      woken = false;
      let wait = settings.pollMs;
      try {
        wait = await claim();
        await giveWay();
      } catch (error) {
        onError(error, 'claim');
      }
      if (stopping || woken) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  let renewedAt = performance.now();

  /**
   * Claims that could not be renewed belong to somebody else now, or soon will: what runs on them is told to stop. False: the
   * database could not be asked.
   */
  async function renew(): Promise<boolean> {
    if (running.size === 0) {
      renewedAt = performance.now();
      return true;
    }
    const tokens = [...running.keys()];
    const askedAt = performance.now();
    try {
      const held = new Set(await turns.renew(tokens, settings.leaseMs));
      renewedAt = askedAt;
      for (const token of tokens) {
        const turn = running.get(token);
        if (turn === undefined || held.has(turn.workflowId)) continue;
        dependencies.onLeaseLost?.();
        turn.controller.abort(new LeaseLostError());
      }
      return true;
    } catch (error) {
      onError(error, 'renew');
      return false;
    }
  }

  let lookedAt = Number.NEGATIVE_INFINITY;

  /** What waits here to be drafted gives way to further texts of its conversation, which may want no draft at all. */
  async function giveWay(): Promise<void> {
    if (performance.now() - lookedAt < overtakenEveryMs) return;
    const waiting = [...running.values()].filter(({ slot }) => slot.waits());
    if (waiting.length === 0) return;
    lookedAt = performance.now();
    const overtaken = new Set(await turns.overtaken(waiting.map(({ workflowId }) => workflowId)));
    for (const turn of waiting) if (overtaken.has(turn.workflowId)) turn.overtaken.abort();
  }

  const unsubscribe = dependencies.onWork(() => {
    slots.roomChanged();
    wakeUp();
  });
  const renewal = setInterval(renew, settings.leaseMs / 3);
  const looping = loop();

  return {
    async stop(graceMs) {
      stopping = true;
      unsubscribe();
      // What waits to be drafted is taken up elsewhere, or after the next start.
      slots.close();
      wakeUp();
      await looping;
      await settledWithin([...tasks], graceMs);
      shutdown.abort(new ShutdownError());
      await settledWithin([...tasks], graceMs);
      clearInterval(renewal);
    },
  };
}

/** Another worker has taken the turn over. */
export class LeaseLostError extends Error {}

/** The process stops; the turn goes back to be taken by another. */
export class ShutdownError extends Error {}

async function settledWithin(tasks: readonly Promise<void>[], limitMs: number): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([Promise.all(tasks), limit.promise]);
  clearTimeout(timer);
}
