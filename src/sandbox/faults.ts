import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { decideFault, type FaultPlan, planFaults } from './fault-plan.ts';
import { type FaultRule, faultRule, interceptionOf } from './fault-rule.ts';
import type { Answer, Intercept } from './interception.ts';
import type { Routes } from './routes.ts';

/** The faults of one stand-in, and the door through which they are set. */
export interface Faults {
  /** `/sandbox/faults`: look, replace all, take all away. */
  readonly routes: Routes;
  /** Does to a request what the first rule that hits it says. */
  readonly intercept: Intercept;
  /** Replaces all faults; an empty list takes them away. */
  set(rules: readonly z.input<typeof faultRule>[]): void;
}

const faultRules = z.array(faultRule).max(100);

export function createFaults(now: () => Date = () => new Date()): Faults {
  let plan: FaultPlan = [];
  const setPlan = (rules: readonly FaultRule[]) => {
    plan = planFaults(rules, now());
  };
  const list = (): Answer => ({
    status: 200,
    body: plan.map(({ rule, endsAt, seen, hits }) => ({ ...rule, endsAt: endsAt?.toISOString(), seen, hits })),
  });
  return {
    set: (rules) => setPlan(faultRules.parse(rules)),
    routes: {
      'GET /sandbox/faults': list,
      'PUT /sandbox/faults': ({ body }) => {
        const parsed = faultRules.safeParse(body);
        if (!parsed.success) return { status: 400, body: { detail: z.prettifyError(parsed.error) } };
        setPlan(parsed.data);
        return list();
      },
      'DELETE /sandbox/faults': () => {
        setPlan([]);
        return list();
      },
    },
    async intercept(request) {
      const decided = decideFault(plan, request, now());
      plan = decided.plan;
      if (decided.hit === undefined) return undefined;
      if (decided.hit.latencyMs > 0) await sleep(decided.hit.latencyMs);
      return decided.hit.fault && interceptionOf(decided.hit.fault);
    },
  };
}
