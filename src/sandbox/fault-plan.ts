import type { FaultRule } from './fault-rule.ts';
import type { StandInRequest } from './interception.ts';

/** A rule, and how it has fared since it was set. */
export interface FaultState {
  rule: FaultRule;
  /** Undefined: until it is taken away. */
  endsAt: Date | undefined;
  /** Requests that it was for, hit or not. */
  seen: number;
  /** Requests that it hit. */
  hits: number;
}

/** Rules in the order in which they are asked; the first that hits a request wins. */
export type FaultPlan = readonly FaultState[];

export function planFaults(rules: readonly FaultRule[], now: Date): FaultPlan {
  return rules.map((rule) => ({
    rule,
    endsAt: rule.forSeconds === undefined ? undefined : new Date(now.getTime() + rule.forSeconds * 1000),
    seen: 0,
    hits: 0,
  }));
}

/** Which rule hits a request, if any, and the plan as it stands afterwards. Rules after that one do not see it. */
export function decideFault(
  plan: FaultPlan,
  request: Pick<StandInRequest, 'method' | 'path'>,
  now: Date,
): { hit: FaultRule | undefined; plan: FaultPlan } {
  let hit: FaultRule | undefined;
  const after = plan.map((state) => {
    if (hit !== undefined || isOver(state, now) || !isFor(state.rule, request)) return state;
    const seen = state.seen + 1;
    if (seen % state.rule.every !== 0) return { ...state, seen };
    hit = state.rule;
    return { ...state, seen, hits: state.hits + 1 };
  });
  return { hit, plan: after };
}

function isOver({ rule, endsAt, hits }: FaultState, now: Date): boolean {
  return (endsAt !== undefined && now >= endsAt) || (rule.times !== undefined && hits >= rule.times);
}

function isFor(rule: FaultRule, { method, path }: Pick<StandInRequest, 'method' | 'path'>): boolean {
  // A newcomer's own doors stay open, or nobody could see what happens.
  if (path.startsWith('/sandbox/')) return false;
  if (rule.method !== undefined && rule.method !== method) return false;
  if (rule.path === undefined) return true;
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}
