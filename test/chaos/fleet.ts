import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** The release that is here. */
export const today = join(import.meta.dirname, '../..');

/** One place in which a gateway process runs, and after its death the next one. */
export interface Instance {
  readonly index: number;
  /** The address of the process that runs, or ran last; null before the first one listened. */
  url: string | null;
  state: 'starting' | 'ready' | 'stalled' | 'stopped';
}

/** What the harness did to an instance: killed it, froze it, or froze its way to the database. */
export interface Strike {
  instance: number;
  kind: 'kill' | 'stall' | 'freeze';
  at: number;
}

/** How a process ended that was asked to stop. */
export interface Stop {
  instance: number;
  code: number | null;
  signal: string | null;
  tookMs: number;
}

export interface FleetOptions {
  /** The environment of each instance, in order. */
  environments: readonly Record<string, string>[];
  /** The release that each begins with, by its directory; today's where none is named. */
  directories?: readonly string[];
}

/** Gateway processes, as an operator would run them: `node src/main.ts`, restarted whenever one ends. */
export interface Fleet {
  readonly instances: readonly Instance[];
  readonly strikes: readonly Strike[];
  /** Processes that ended by themselves, and what they said last. */
  readonly crashes: readonly string[];
  /** What was logged as an error, and how often. */
  readonly errors: ReadonlyMap<string, number>;
  ready(): Promise<void>;
  kill(index: number): void;
  /** Freezes a process for a while, as a machine does that swaps or migrates; it does not notice. */
  stall(index: number, ms: number): void;
  /** Writes down what somebody else did to an instance. */
  noteStrike(index: number, kind: Strike['kind']): void;
  /** Replaces one process as a deployment does: asks it to stop, and starts the next when it has, of another release where one is named. */
  replace(index: number, directory?: string): Promise<void>;
  /** Asks the processes to stop, and starts none anew. */
  stop(): Promise<void>;
  /** How the processes ended that were asked to. */
  readonly stops: readonly Stop[];
  /** Ends whatever still runs, without ceremony. */
  destroy(): Promise<void>;
}

interface Berth extends Instance {
  process: ChildProcess | null;
  exited: Promise<void>;
  expectsEnd: boolean;
  directory: string;
}

/** As many processes as ended by themselves will not come up. */
const tooManyCrashes = 20;

/** A process that cannot start is tried again after this many milliseconds. */
const restartAfterCrashMs = 300;

export function startFleet({ environments, directories = [] }: FleetOptions): Fleet {
  const strikes: Strike[] = [];
  const crashes: string[] = [];
  const stops: Stop[] = [];
  const errors = new Map<string, number>();
  let stopping = false;

  function launch(berth: Berth): void {
    berth.state = 'starting';
    berth.expectsEnd = false;
    const child = spawn(process.execPath, ['src/main.ts'], {
      cwd: berth.directory,
      // Nothing of the harness's own environment: a test runner sets things that change how Node behaves.
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environments[berth.index] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    berth.process = child;
    let lastWords = '';
    child.stderr.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-2_000);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, address] = /listens at (http\S+)/.exec(line) ?? [];
      if (address !== undefined || / works \(role/.test(line)) {
        berth.url = address ?? null;
        if (berth.process === child && berth.state === 'starting') berth.state = 'ready';
      } else if (line.startsWith('{')) {
        noteError(errors, line);
      }
    });
    berth.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        berth.process = null;
        berth.state = 'stopped';
        if (!berth.expectsEnd) crashes.push(`instance ${berth.index} ended (${code ?? signal}): ${lastWords.trim()}`);
        if (!stopping) setTimeout(() => !stopping && launch(berth), berth.expectsEnd ? 0 : restartAfterCrashMs);
        resolve();
      });
    });
  }

  const berths = environments.map((_, index): Berth => {
    const berth: Berth = {
      index,
      url: null,
      state: 'starting',
      process: null,
      exited: Promise.resolve(),
      expectsEnd: false,
      directory: directories[index] ?? today,
    };
    launch(berth);
    return berth;
  });

  function berthAt(index: number): Berth {
    const berth = berths[index];
    if (berth === undefined) throw new Error(`no instance ${index}`);
    return berth;
  }

  async function terminate(berth: Berth): Promise<void> {
    const { process: child, index } = berth;
    const asked = Date.now();
    if (child === null) return void stops.push({ instance: index, code: null, signal: 'not running', tookMs: 0 });
    berth.expectsEnd = true;
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    await berth.exited;
    stops.push({ instance: index, code: child.exitCode, signal: child.signalCode, tookMs: Date.now() - asked });
  }

  return {
    instances: berths,
    strikes,
    crashes,
    errors,
    async ready() {
      while (!berths.every((berth) => berth.state === 'ready')) {
        if (crashes.length >= tooManyCrashes) throw new Error(`instances keep ending:\n${crashes.at(-1)}`);
        await sleep(20);
      }
    },
    noteStrike: (instance, kind) => void strikes.push({ instance, kind, at: Date.now() }),
    kill(index) {
      const berth = berthAt(index);
      if (berth.process === null) return;
      berth.expectsEnd = true;
      strikes.push({ instance: index, kind: 'kill', at: Date.now() });
      berth.process.kill('SIGKILL');
    },
    stall(index, ms) {
      const berth = berthAt(index);
      const child = berth.process;
      if (child === null || berth.state !== 'ready') return;
      berth.state = 'stalled';
      strikes.push({ instance: index, kind: 'stall', at: Date.now() });
      child.kill('SIGSTOP');
      setTimeout(() => {
        child.kill('SIGCONT');
        if (berth.process === child) berth.state = 'ready';
      }, ms);
    },
    stops,
    replace(index, directory) {
      const berth = berthAt(index);
      if (directory !== undefined) berth.directory = directory;
      return terminate(berth);
    },
    async stop() {
      stopping = true;
      await Promise.all(berths.map(terminate));
    },
    async destroy() {
      stopping = true;
      for (const berth of berths) {
        berth.expectsEnd = true;
        berth.process?.kill('SIGKILL');
      }
      await Promise.all(berths.map((berth) => berth.exited));
    },
  };
}

const errorLevels = ['error', 'fatal'];

function noteError(errors: Map<string, number>, line: string): void {
  const entry = JSON.parse(line) as { level: string; msg?: string; during?: string; err?: { message?: string } };
  if (!errorLevels.includes(entry.level)) return;
  const words = [entry.msg, entry.during, entry.err?.message].filter(Boolean).join(': ');
  errors.set(words, (errors.get(words) ?? 0) + 1);
}
