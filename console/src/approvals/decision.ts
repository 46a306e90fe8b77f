import type { DecisionOutcomeFragment, EscalationType, Severity } from '../graphql/generated/graphql.ts';

/**
 * What an approver wants done about the version of a draft that they saw. `overrideReason`: why it goes out against what its checks
 * found.
 */
export type Decision = {
  draftId: string;
  version: number;
} & (
  | { kind: 'approve'; body: string | null; overrideReason: string | null }
  | { kind: 'reject'; reason: string }
  | { kind: 'escalate'; reason: string; type: EscalationType; severity: Severity | null }
  | { kind: 'regenerate'; guidance: string | null }
);

/** What came of it: `kept` means that it was not done, and why. */
export type DecisionResult =
  | { kind: 'done'; outcome: Extract<DecisionOutcomeFragment, { __typename: 'DecideDraftSuccess' }> }
  | { kind: 'overtaken'; latest: ConflictDraft }
  | { kind: 'kept'; message: string | null };

type ConflictDraft = Extract<DecisionOutcomeFragment, { __typename: 'ConflictError' }>['latest'];

export function resultOf(outcome: DecisionOutcomeFragment | undefined, problem: string | null): DecisionResult {
  if (outcome === undefined) return { kind: 'kept', message: problem };
  switch (outcome.__typename) {
    case 'DecideDraftSuccess':
      return { kind: 'done', outcome };
    case 'ConflictError':
      return { kind: 'overtaken', latest: outcome.latest };
    case 'ValidationError':
      return { kind: 'kept', message: outcome.fields.map(({ message }) => message).join(' ') || outcome.message };
    default:
      return { kind: 'kept', message: outcome.message };
  }
}
