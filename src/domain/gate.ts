import type { Override } from './draft.ts';
import type { CheckName, DraftCheck } from './draft-check.ts';
import type { Escalation } from './escalation.ts';
import { contactBars } from './escalation-type.ts';

/** The checks that stop a text of a person: it would say what is not so, or what must not be said (B38). */
const stoppingChecks: readonly string[] = ['figures', 'content'] satisfies CheckName[];

/** What stands in the way of a text that a person wants to send. */
export interface Objections {
  checks: DraftCheck[];
  holds: Escalation[];
}

declare const passed: unique symbol;

/**
 * What a person sends, once it has passed the gate. Nothing but `passGate` makes one, and the store sends nothing else for a
 * person: a new way to send that goes round the gate does not compile.
 */
export interface Cleared<Sent> {
  readonly sent: Sent;
  /** Null: nothing stood in its way. */
  readonly override: Override | null;
  readonly [passed]: true;
}

/** The holds that forbid contact; what merely asks for a person stands in no person's way. */
export function contactHolds(holds: readonly Escalation[]): Escalation[] {
  return holds.filter(({ type }) => contactBars.some((bar) => bar === type));
}

/** The failed checks that a person must answer for; those that only lower the confidence are not among them. */
export function stoppingFailures(checks: readonly DraftCheck[]): DraftCheck[] {
  return checks.filter(({ name, passed }) => !passed && stoppingChecks.includes(name));
}

/**
 * The one gate before everything that a person sends (B38): with nothing against it, it passes; else only with a reason, which
 * goes on record with what it answers for. `answered`: what somebody answered for when they wrote the same text, which
 * suffices where nothing came since.
 */
export function passGate<Sent>(
  sent: Sent,
  { checks, holds }: Objections,
  reason: string | null | undefined,
  answered: Override | null = null,
): Cleared<Sent> | Objections {
  const clear = (override: Override | null) => ({ sent, override }) as Cleared<Sent>;
  if (checks.length === 0 && holds.length === 0) return clear(null);
  const left = beyond(answered, { checks, holds });
  const isAnswered = answered !== null && left.checks.length === 0 && left.holds.length === 0;
  const given = isAnswered ? answered.reason : reason?.trim();
  if (!given) return { checks, holds };
  return clear({
    reason: given,
    checks: checks.map(({ name, detail }) => ({ name, detail })),
    holds: holds.map(({ id, type }) => ({ id, type })),
  });
}

/** What is left of objections after what somebody answered for before, when the same text goes out again. */
export function beyond(answered: Override | null | undefined, { checks, holds }: Objections): Objections {
  return {
    checks: checks.filter(({ name }) => !answered?.checks.some((known) => known.name === name)),
    holds: holds.filter(({ id }) => !answered?.holds.some((known) => known.id === id)),
  };
}
