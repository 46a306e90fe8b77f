/** A frame of a screen. By the clock, since a page in the background draws none. */
const frameMs = 16;

export interface InFrames<Event> {
  add(event: Event): void;
  /** At once. */
  flush(): void;
  clear(): void;
}

/** Hands over together what comes within a frame: 2,000 events that come at once are drawn once, not 2,000 times. */
export function inFrames<Event>(handOver: (events: Event[]) => void): InFrames<Event> {
  let arriving: Event[] = [];
  let frame: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(frame);
    frame = undefined;
    const events = arriving;
    arriving = [];
    if (events.length > 0) handOver(events);
  }

  return {
    add(event) {
      arriving.push(event);
      frame ??= setTimeout(flush, frameMs);
    },
    flush,
    clear() {
      clearTimeout(frame);
      frame = undefined;
      arriving = [];
    },
  };
}
