import { type Reason, reasonsInWords } from '../domain/reason.ts';
import type { WorkflowStep } from '../domain/workflow.ts';
import { reasonOfFailure } from './reason-of-failure.ts';

/** Writes down the steps of one turn, for people who ask later what happened and how long it took. */
export interface StepRecorder {
  readonly steps: WorkflowStep[];
  /** Runs a step; `describe` says what came of it. A step that throws is recorded as failed. */
  run<T>(name: string, step: () => Promise<T> | T, describe?: (result: T) => readonly Reason[]): Promise<T>;
}

export function createStepRecorder(now: () => Date): StepRecorder {
  const steps: WorkflowStep[] = [];
  return {
    steps,
    async run(name, step, describe) {
      const startedAt = now();
      const record = (status: string, reasons: readonly Reason[]) =>
        steps.push({
          name,
          status,
          startedAt,
          durationMs: now().getTime() - startedAt.getTime(),
          detail: reasonsInWords(reasons) || null,
          reasons: [...reasons],
        });
      try {
        const result = await step();
        record('ok', describe?.(result) ?? []);
        return result;
      } catch (error) {
        record('failed', [reasonOfFailure(error)]);
        throw error;
      }
    },
  };
}
