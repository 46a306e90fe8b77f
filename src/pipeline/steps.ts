import type { WorkflowStep } from '../domain/workflow.ts';

/** Writes down the steps of one turn, for people who ask later what happened and how long it took. */
export interface StepRecorder {
  readonly steps: WorkflowStep[];
  /** Runs a step; `describe` says in words what came of it. A step that throws is recorded as failed. */
  run<T>(name: string, step: () => Promise<T> | T, describe?: (result: T) => string | null): Promise<T>;
}

export function createStepRecorder(now: () => Date): StepRecorder {
  const steps: WorkflowStep[] = [];
  return {
    steps,
    async run(name, step, describe) {
      const startedAt = now();
      const record = (status: string, detail: string | null) =>
        steps.push({ name, status, startedAt, durationMs: now().getTime() - startedAt.getTime(), detail });
      try {
        const result = await step();
        record('ok', describe?.(result) ?? null);
        return result;
      } catch (error) {
        record('failed', error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
  };
}
