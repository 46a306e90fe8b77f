/**
 * The one clock of a simulation. The parts of the gateway are handed it; the embedded database reads the process's own, which is this
 * one as long as it is installed.
 */
export interface SimulatedClock {
  now(): Date;
  /** Never back. */
  moveTo(at: number): void;
  remove(): void;
}

export function installClock(start: Date): SimulatedClock {
  const real = Date.now;
  let at = start.getTime();
  // A look takes its time, so that what is done later is later.
  Date.now = () => ++at;
  return {
    now: () => new Date(Date.now()),
    moveTo(to) {
      at = Math.max(at, to);
    },
    remove() {
      Date.now = real;
    },
  };
}
