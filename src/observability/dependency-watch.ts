/** Of a service, as seen from here; DEGRADED: some of what it is asked fails, or just failed. */
export type DependencyState = 'UP' | 'DEGRADED' | 'DOWN';

type Circuit = 'closed' | 'open' | 'half-open';

/** A service that the gateway leans on, as this process sees it. */
export interface Dependency {
  name: string;
  state: DependencyState;
  /** The worst of its circuits. */
  circuit: Circuit;
  /** How often a circuit of it has opened since the process began. */
  circuitOpenings: number;
  /** Of the last call that ended, in milliseconds. */
  latencyMs: number | null;
  /** The last trouble, as long as it matters. */
  detail: string | null;
  /** When the last call ended. */
  checkedAt: Date | null;
  /** What its answers have shown of how it works. */
  notes: string[];
}

export interface WatchedService {
  name: string;
  /** Asks whether it is well, and is heard of as a call like any other. Null: there is no such question. */
  probe: ((signal: AbortSignal) => Promise<void>) | null;
  /** Whether anything spares it after repeated failures; without that, one failure says that it is down. */
  hasCircuits: boolean;
  /** What is known of how it works, in words. */
  notes?: () => string[];
}

export interface DependencyWatch {
  onCall(call: {
    service: string;
    lane: string;
    outcome: 'answered' | 'refused' | 'failed';
    durationMs: number;
    summary: string | null;
  }): void;
  onCircuitChange(change: { service: string; lane: string; circuit: Circuit; openMs: number }): void;
  /** How every service is, asked anew where the last asking is not of just now. */
  check(): Promise<Dependency[]>;
}

interface Lane {
  circuit: Circuit;
  /** From when on an open circuit lets a call through. */
  opensUntil: number;
  answeredAt: number;
  failedAt: number;
  failure: string;
}

interface Evidence {
  lanes: Map<string, Lane>;
  circuitOpenings: number;
  latencyMs: number | null;
  checkedAt: number | null;
  /** What it said when it was last asked whether it is well, where its lanes do not tell. */
  complaint: string | null;
  /** It did not say anything. */
  silent: boolean;
  probedAt: number;
}

/** How long the answer to a probe holds; asking more often asks nobody. */
const probeEveryMs = 5_000;

/** How long whoever asks waits for the services. */
const probeWithinMs = 2_000;

/** A failure that is older than this, with its circuit closed, is of the past. */
const recentMs = 60_000;

/** Keeps what the calls of every service tell, and how often its circuits opened. */
export function createDependencyWatch(services: readonly WatchedService[], now: () => number): DependencyWatch {
  const evidence = new Map<string, Evidence>(services.map(({ name }) => [name, newEvidence()]));

  function laneOf(service: string, lane: string): { seen: Evidence; lane: Lane } | null {
    const seen = evidence.get(service);
    if (seen === undefined) return null;
    const found = seen.lanes.get(lane) ?? newLane();
    seen.lanes.set(lane, found);
    return { seen, lane: found };
  }

  async function probe({ name, probe: ask }: WatchedService): Promise<void> {
    const seen = evidence.get(name);
    if (ask === null || seen === undefined || now() - seen.probedAt < probeEveryMs) return;
    seen.probedAt = now();
    seen.complaint = null;
    const signal = AbortSignal.timeout(probeWithinMs);
    try {
      await ask(signal);
    } catch (error) {
      const { summary } = error as { summary?: unknown };
      seen.silent = signal.aborted || summary === undefined;
      // What failed on the way, or was not tried at all, its lanes tell.
      const answered = answeredAt(seen) >= seen.probedAt;
      if (seen.silent) seen.complaint = `no answer within ${probeWithinMs} ms`;
      else if (answered && typeof summary === 'string') seen.complaint = summary;
    }
  }

  return {
    onCall({ service, lane: name, outcome, durationMs, summary }) {
      const found = laneOf(service, name);
      if (found === null) return;
      const { seen, lane } = found;
      seen.latencyMs = durationMs;
      seen.checkedAt = now();
      if (outcome !== 'failed') lane.answeredAt = now();
      else Object.assign(lane, { failedAt: now(), failure: summary ?? 'failed' });
    },
    onCircuitChange({ service, lane: name, circuit, openMs }) {
      const found = laneOf(service, name);
      if (found === null) return;
      found.lane.circuit = circuit;
      if (circuit !== 'open') return;
      found.lane.opensUntil = now() + openMs;
      found.seen.circuitOpenings++;
    },
    async check() {
      await Promise.all(services.map(probe));
      return services.map((service) => reportOf(service, evidence.get(service.name) ?? newEvidence(), now()));
    },
  };
}

const newLane = (): Lane => ({
  circuit: 'closed',
  opensUntil: 0,
  answeredAt: Number.NEGATIVE_INFINITY,
  failedAt: Number.NEGATIVE_INFINITY,
  failure: '',
});

const newEvidence = (): Evidence => ({
  lanes: new Map(),
  circuitOpenings: 0,
  latencyMs: null,
  checkedAt: null,
  complaint: null,
  silent: false,
  probedAt: Number.NEGATIVE_INFINITY,
});

const badness: readonly Circuit[] = ['closed', 'half-open', 'open'];

/** When its time is over an open circuit lets the next call through: that is what half-open means. */
const circuitOf = ({ circuit, opensUntil }: Lane, now: number): Circuit =>
  circuit === 'open' && now >= opensUntil ? 'half-open' : circuit;

function reportOf({ name, hasCircuits, notes }: WatchedService, seen: Evidence, now: number): Dependency {
  const lanes = [...seen.lanes].map(([laneName, lane]) => ({ laneName, ...lane, circuit: circuitOf(lane, now) }));
  const circuit = lanes.map((lane) => lane.circuit).reduce(worse, 'closed');
  const troubled = lanes
    .filter((lane) => lane.circuit !== 'closed' || (lane.failedAt > lane.answeredAt && now - lane.failedAt < recentMs))
    .sort((a, b) => b.failedAt - a.failedAt);
  const [latest] = troubled;
  const cutOff = troubled.some((lane) => lane.circuit === 'open' || !hasCircuits);
  const silent = seen.silent && seen.complaint !== null && answeredAt(seen) < seen.probedAt;
  const complaint = seen.silent && !silent ? null : seen.complaint;
  // Where one part of a service fails and another has answered since, it is there.
  const down = silent || (latest !== undefined && cutOff && answeredAt(seen) <= latest.failedAt);
  const trouble = latest === undefined ? complaint : `${latest.laneName}: ${latest.failure}`;
  return {
    name,
    state: down ? 'DOWN' : trouble === null ? 'UP' : 'DEGRADED',
    circuit,
    circuitOpenings: seen.circuitOpenings,
    latencyMs: seen.latencyMs === null ? null : Math.round(seen.latencyMs * 10) / 10,
    detail: trouble,
    checkedAt: seen.checkedAt === null ? null : new Date(seen.checkedAt),
    notes: notes?.() ?? [],
  };
}

function answeredAt({ lanes }: Evidence): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...[...lanes.values()].map((lane) => lane.answeredAt));
}

function worse(a: Circuit, b: Circuit): Circuit {
  return badness.indexOf(a) > badness.indexOf(b) ? a : b;
}
