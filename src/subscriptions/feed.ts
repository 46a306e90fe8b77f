import type { LogEvent } from '../domain/event.ts';
import { isAfter } from '../domain/log-cursor.ts';
import type { LogPage } from '../store/operations/log.ts';

export interface FeedDependencies {
  readEvents(after: string | null, limit: number, actions: readonly string[] | null): Promise<LogPage>;
  /** Wakes the feed when something was committed. */
  onChange(listener: () => void): () => void;
  onError(error: unknown): void;
  settings: FeedSettings;
}

export interface FeedSettings {
  /** How long at most until the log is read again, should every wake-up get lost. */
  pollMs: number;
  /** Events that wait for a slow subscriber before it is dropped. */
  bufferSize: number;
}

/** Some events of the log in a row. The same object goes to every subscriber, so what is loaded for it can be shared. */
export interface EventBatch {
  events: readonly LogEvent[];
}

/** A subscriber did not keep up; it may come back with the cursor of the last event that it got. */
export class SlowConsumerError extends Error {}

/** The cursor is of a log that a restore replaced: whoever holds it has to begin anew. */
export class CursorExpiredError extends Error {
  constructor() {
    super('The log was replaced by an earlier one, and this cursor is not of it. Subscribe afresh, without `after`.');
  }
}

/** The log as a stream, for any number of subscribers at the cost of one reader. */
export interface Feed {
  /** What happens after a position in the log: first what has happened already, then what happens. */
  follow(after: string, signal: AbortSignal): AsyncGenerator<EventBatch, void, undefined>;
  /** Where the log ends now. */
  end(): Promise<string>;
  /** How many follow it. */
  subscribers(): number;
  close(): void;
}

/** Events of one read of the log. */
const pageSize = 500;

/** Events that the reader keeps, so that a subscriber that has nearly caught up can join without a gap. */
const recentSize = 2_000;

/**
 * How soon the log is read again while committed events wait for a writer to end; twice as long each time, up to the poll,
 * since one that waits for a row itself may take seconds.
 */
const behindMs = 10;

interface Subscriber {
  /** Where the subscriber joined; events up to there it has seen. */
  from: string;
  waiting: EventBatch[];
  size: number;
  overflowed: boolean;
  expired: boolean;
  wake(): void;
  waitForNews(): Promise<void>;
}

function createSubscriber(from: string): Subscriber {
  let resolve = () => {};
  return {
    from,
    waiting: [],
    size: 0,
    overflowed: false,
    expired: false,
    wake: () => resolve(),
    waitForNews: () =>
      new Promise((wake) => {
        resolve = wake;
      }),
  };
}

/** Lets events wait for a subscriber; more than it may have waiting are dropped, and so is the subscriber. */
function offer(subscriber: Subscriber, batch: EventBatch, bufferSize: number): void {
  const first = batch.events[0];
  if (first === undefined) return;
  const news = isAfter(first.cursor, subscriber.from)
    ? batch
    : { events: batch.events.filter((event) => isAfter(event.cursor, subscriber.from)) };
  if (subscriber.size + news.events.length > bufferSize) {
    subscriber.overflowed = true;
  } else if (news.events.length > 0 && !subscriber.overflowed) {
    subscriber.size += news.events.length;
    subscriber.waiting.push(news);
  }
  subscriber.wake();
}

/** The last events of a stretch, from the end: who joins has usually seen all but a few. */
function eventsAfter(events: readonly LogEvent[], after: string): LogEvent[] {
  return events.slice(events.findLastIndex(({ cursor }) => !isAfter(cursor, after)) + 1);
}

export function createFeed({ readEvents, onChange, onError, settings }: FeedDependencies): Feed {
  const subscribers = new Set<Subscriber>();
  const recent: LogEvent[] = [];
  /** Everything after this position is in `recent` or not read yet; null while nobody listens. */
  let recentFrom: string | null = null;
  let position: string | null = null;
  let reading = false;
  let behindFor = behindMs;
  let again = false;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function schedule(delayMs: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = closed || subscribers.size === 0 ? null : setTimeout(read, delayMs);
  }

  /** Reads on from `position`; a call while it runs makes it run once more. */
  async function read(): Promise<void> {
    if (position === null || closed) return;
    again = reading;
    if (reading) return;
    reading = true;
    let delay = settings.pollMs;
    try {
      do {
        again = false;
        const from: string = position;
        const page: LogPage = await readEvents(from, pageSize, null);
        if (position === null) return;
        if (position !== from) {
          // Everybody left and somebody else came meanwhile: this page does not begin where they joined.
          again = true;
          continue;
        }
        if (page.expired) return expire();
        position = page.cursor;
        publish(page.events);
        again ||= page.more;
        behindFor = page.behind && page.events.length === 0 ? behindFor * 2 : behindMs;
        delay = page.behind ? Math.min(settings.pollMs, behindFor) : settings.pollMs;
      } while (again && !closed);
    } catch (error) {
      onError(error);
    } finally {
      reading = false;
      schedule(delay);
    }
  }

  /** Under whoever listens the log was replaced. */
  function expire(): void {
    for (const subscriber of subscribers) {
      subscriber.expired = true;
      subscriber.wake();
    }
  }

  function publish(events: readonly LogEvent[]): void {
    if (events.length === 0) return;
    recent.push(...events);
    if (recent.length > recentSize)
      recentFrom = recent.splice(0, recent.length - recentSize).at(-1)?.cursor ?? recentFrom;
    const batch = { events };
    for (const subscriber of subscribers) offer(subscriber, batch, settings.bufferSize);
  }

  const stopListening = onChange(() => void read());

  function leave(subscriber: Subscriber): void {
    subscribers.delete(subscriber);
    if (subscribers.size > 0) return;
    // Nobody listens: an idle gateway does not read.
    position = null;
    recentFrom = null;
    recent.length = 0;
    schedule(0);
  }

  /** Joins the stream after a position, if the recent events reach back that far. */
  function join(after: string): Subscriber | null {
    if (position === null || recentFrom === null) {
      position = after;
      recentFrom = after;
    } else if (isAfter(recentFrom, after)) {
      return null;
    }
    const subscriber = createSubscriber(after);
    offer(subscriber, { events: eventsAfter(recent, after) }, recentSize);
    subscribers.add(subscriber);
    void read();
    return subscriber;
  }

  /** Whether all after this position is in memory or not read yet: whoever was told up to there joins without asking the database. */
  function isCurrent(after: string): boolean {
    return position !== null && recentFrom !== null && !isAfter(recentFrom, after) && !isAfter(after, position);
  }

  return {
    async *follow(after, signal) {
      let reached = after;
      let subscriber = isCurrent(reached) ? join(reached) : null;
      while (subscriber === null && !signal.aborted) {
        const page = await readEvents(reached, pageSize, null);
        if (page.expired) throw new CursorExpiredError();
        if (page.events.length > 0) yield { events: page.events };
        reached = page.cursor;
        if (!page.more) subscriber = join(reached);
      }
      if (subscriber === null) return;
      const { wake, waitForNews } = subscriber;
      signal.addEventListener('abort', wake);
      try {
        while (!closed && !signal.aborted) {
          const batch = subscriber.waiting.shift();
          if (batch !== undefined) {
            subscriber.size -= batch.events.length;
            yield batch;
          } else if (subscriber.expired) {
            throw new CursorExpiredError();
          } else if (subscriber.overflowed) {
            throw new SlowConsumerError('the subscriber did not keep up');
          } else {
            await waitForNews();
          }
        }
      } finally {
        signal.removeEventListener('abort', wake);
        leave(subscriber);
      }
    },
    async end() {
      return (await readEvents(null, 1, [])).cursor;
    },
    subscribers: () => subscribers.size,
    close() {
      closed = true;
      stopListening();
      if (timer !== null) clearTimeout(timer);
      for (const subscriber of subscribers) subscriber.wake();
    },
  };
}
