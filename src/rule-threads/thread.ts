import { applyRule, type RuleTask } from './rules.ts';

/** What a thread does: one rule on one text after the other. */
export default (task: RuleTask): unknown => applyRule(task);
