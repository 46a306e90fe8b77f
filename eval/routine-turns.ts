import type { ObservedWorkflow } from './observed.ts';
import type { Result } from './summary.ts';

/** Of the turns that may be answered without a person, how many were. */
export interface RoutineTurns {
  alone: number;
  of: number;
  /** How often each failed check was what kept a reply for a person. */
  keptBy: Record<string, number>;
}

/** Routine is a turn that asks for no person and whose reply has an intent that the record answers by itself. */
function isRoutine({ draft, escalations }: ObservedWorkflow): boolean {
  return escalations.length === 0 && draft?.checks.some(({ name, passed }) => name === 'intent' && passed) === true;
}

export function routineTurns(results: readonly Result[]): RoutineTurns {
  const routine = results.flatMap(({ observed }) => observed?.workflows.filter(isRoutine) ?? []);
  const kept = routine.filter(({ route }) => route !== 'AUTO_SEND');
  const checks = kept.flatMap(({ draft }) => draft?.checks.filter(({ passed }) => !passed) ?? []);
  const keptBy = Map.groupBy(checks, ({ name }) => name);
  return {
    alone: routine.length - kept.length,
    of: routine.length,
    keptBy: Object.fromEntries([...keptBy].map(([name, failed]) => [name, failed.length])),
  };
}

/** "41 of 50 routine turns were answered without a person (82 %); kept for one by: forms 8, figures 1". */
export function describeRoutineTurns({ alone, of, keptBy }: RoutineTurns): string {
  const share = of === 0 ? '' : ` (${Math.round((100 * alone) / of)} %)`;
  const by = Object.entries(keptBy)
    .sort(([, one], [, other]) => other - one)
    .map(([name, times]) => `${name} ${times}`);
  const why = by.length === 0 ? '' : `; kept for one by: ${by.join(', ')}`;
  return `  ${alone} of ${of} routine turns were answered without a person${share}${why}\n`;
}
