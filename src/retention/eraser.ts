import { type RetentionSettings, wordsKeptFrom } from '../domain/retention.ts';
import type { ErasureStep } from '../store/operations/erasures.ts';
import type { Store } from '../store/store.ts';

export interface EraserOptions {
  erasures: Pick<Store['erasures'], 'next'>;
  settings: RetentionSettings;
  /** Hears how many conversations were erased, when they were. */
  onErased(conversations: number): void;
  onError(error: unknown): void;
  now(): Date;
}

/** Erases what is due, a conversation and a transaction at a time, so that nothing else waits for it; any number may run at once. */
export interface Eraser {
  stop(): Promise<void>;
}

/** A pause after each conversation leaves the database to texts. */
const pauseMs = 10;

export function startEraser({ erasures, settings, onErased, onError, now }: EraserOptions): Eraser {
  let stopping = false;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function eraseDue(): Promise<void> {
    let erased = 0;
    let step: ErasureStep = 'erased';
    try {
      while (!stopping && step !== 'none') {
        step = await erasures.next(settings.months === null ? null : wordsKeptFrom(now(), settings.months));
        if (step !== 'erased') continue;
        erased++;
        await pause(pauseMs);
      }
    } finally {
      if (erased > 0) onErased(erased);
    }
  }

  async function run(): Promise<void> {
    while (!stopping) {
      await eraseDue().catch(onError);
      if (!stopping) await pause(settings.everyMs);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping = true;
      wake();
      await running;
    },
  };
}
