import type { ExecutionResult } from 'graphql';
import { SharedResult } from './shared-result.ts';

/** What was told of events in the last moments, for as long as others may still ask for the same. */
export interface SharedResults {
  /** What all with this key are told of an event: whoever asks first does the work. */
  of(event: object, key: string, work: () => Promise<ExecutionResult>): Promise<ExecutionResult>;
}

/** Milliseconds. Whoever comes later does the work again: one who is far behind must not make everything stay that it still waits for. */
const keptMs = 5_000;

/** Bytes of JSON that are kept at most; the objects behind it take a few times as much. */
const mostBytes = 32_000_000;

interface Kept {
  /** Where it is found by its key. */
  among: Map<string, Kept>;
  key: string;
  until: number;
  bytes: number;
  result: Promise<ExecutionResult>;
}

export function createSharedResults(now: () => number = () => performance.now()): SharedResults {
  const byEvent = new WeakMap<object, Map<string, Kept>>();
  /** The oldest first. */
  const kept = new Set<Kept>();
  let bytes = 0;
  let isTimed = false;

  function forgetOld(): void {
    for (const each of kept) {
      if (bytes <= mostBytes && each.until > now()) break;
      kept.delete(each);
      each.among.delete(each.key);
      bytes -= each.bytes;
    }
    if (kept.size === 0 || isTimed) return;
    isTimed = true;
    setTimeout(wake, keptMs).unref();
  }

  function wake(): void {
    isTimed = false;
    forgetOld();
  }

  function add(event: object, key: string, result: Promise<ExecutionResult>): void {
    const among = byEvent.get(event) ?? new Map<string, Kept>();
    byEvent.set(event, among);
    const each: Kept = {
      among,
      key,
      until: now() + keptMs,
      bytes: 0,
      // What went wrong is told to each in an error of its own.
      result: result.then(({ data, errors, ...rest }) =>
        errors === undefined ? new SharedResult(data, (written) => grow(each, written)) : { data, errors, ...rest },
      ),
    };
    among.set(key, each);
    kept.add(each);
    forgetOld();
  }

  function grow(each: Kept, written: number): void {
    if (!kept.has(each)) return;
    each.bytes += written;
    bytes += written;
    forgetOld();
  }

  return {
    of(event, key, work) {
      const known = byEvent.get(event)?.get(key);
      if (known !== undefined) return known.result;
      const result = work();
      add(event, key, result);
      return byEvent.get(event)?.get(key)?.result ?? result;
    },
  };
}
