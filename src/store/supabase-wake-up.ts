import type { Change } from './database.ts';
import { type Channel, joinChannel } from './realtime-channel.ts';

/** The channel on which instances tell each other that something changed. */
const channelName = 'collections_orchestrator';

/** Changes are told at once, then at most every so many milliseconds: a project may be allowed 100 messages a second. */
const announceEveryMs = 100;

/** Waits between attempts to come back, in milliseconds; the polls of the listeners bridge the gap. */
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** A channel that held for so many milliseconds was a good one: its loss is told, and the waits begin anew. */
const steadyAfterMs = 60_000;

export interface WakeUpOptions {
  /** Of the Supabase project. */
  url: string;
  key: string;
  onChange(change: Change): void;
  /** Hears once of a channel that was lost or never came about, not of every attempt after that. */
  onLost(error: Error): void;
}

/** Wake-ups through Supabase Realtime. Without it nobody is woken, and nothing else happens. */
export interface WakeUps {
  announce(change: Change): void;
  close(): void;
}

export function connectWakeUps({ url, key, onChange, onLost }: WakeUpOptions): WakeUps {
  let channel: Channel | null = null;
  let retry: NodeJS.Timeout | null = null;
  let failures = 0;
  let announced: Change | null = null;
  let pause: NodeJS.Timeout | null = null;

  function join(): void {
    let joinedAt = Number.POSITIVE_INFINITY;
    channel = joinChannel({
      url,
      key,
      name: channelName,
      onJoined() {
        joinedAt = Date.now();
        // Whatever was announced while nobody listened is made up for.
        onChange('work');
      },
      onBroadcast: (payload) => onChange((payload as { change?: unknown } | null)?.change === 'log' ? 'log' : 'work'),
      onLost(reason) {
        if (Date.now() - joinedAt > steadyAfterMs) failures = 0;
        failures += 1;
        if (failures === 1) onLost(new Error(`Supabase Realtime: ${reason}; changes are polled for until it is back`));
        const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));
        retry = setTimeout(join, wait * (0.5 + Math.random() / 2));
      },
    });
  }

  function tell(): void {
    pause = null;
    if (announced === null) return;
    channel?.broadcast({ change: announced });
    announced = null;
    pause = setTimeout(tell, announceEveryMs);
  }

  join();
  return {
    announce(change) {
      announced = change === 'work' ? 'work' : (announced ?? change);
      if (pause === null) tell();
    },
    close() {
      if (retry !== null) clearTimeout(retry);
      if (pause !== null) clearTimeout(pause);
      channel?.close();
    },
  };
}
