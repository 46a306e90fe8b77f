import type { Viewer } from '../auth/viewer.ts';
import type { Limits } from './limits.ts';

/** What each viewer may still ask for: a measure of work that fills up again over time, counted in this process (B53). */
export interface Budgets {
  /** Takes the work from the viewer's budget, unless there is not enough of it: then the seconds until there is. */
  spend(viewer: Viewer | null, work: number): number | null;
}

/** Seconds in which an empty budget is full again. */
const fillSeconds = 20;

/** Past so many viewers those whose budget is full again are forgotten; they lose nothing by it. */
const mostRemembered = 10_000;

interface Budget {
  left: number;
  /** Milliseconds of the clock. */
  at: number;
}

export function createBudgets(perSecond: Limits['workPerSecond'], now: () => number): Budgets {
  const budgets = new Map<string, Budget>();

  function forgetFull(at: number): void {
    for (const [key, budget] of budgets) if (at - budget.at > fillSeconds * 1_000) budgets.delete(key);
  }

  return {
    spend(viewer, work) {
      const rate = perSecond[viewer?.role ?? 'nobody'];
      const most = rate * fillSeconds;
      const key = viewer === null ? '' : `${viewer.role} ${viewer.id}`;
      const at = now();
      const before = budgets.get(key);
      const left = before === undefined ? most : Math.min(most, before.left + ((at - before.at) / 1_000) * rate);
      // What is larger than all of it may be done when the budget is full: it is below what one operation may cost.
      const needed = Math.min(work, most);
      if (left < needed) return Math.max(1, Math.ceil((needed - left) / rate));
      budgets.set(key, { left: left - work, at });
      if (budgets.size > mostRemembered) forgetFull(at);
      return null;
    },
  };
}
