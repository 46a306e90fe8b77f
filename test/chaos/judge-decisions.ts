import type { Decision } from './approver.ts';
import type { Evidence } from './evidence.ts';
import { type Findings, groupBy } from './findings.ts';

/** B37: of two who decide about the same version, one succeeds. */
export function judgeDecisions({ expect }: Findings, { drafts }: Evidence, decisions: readonly Decision[]): void {
  const stored = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const [draftId, made] of groupBy(decisions, (decision) => decision.draftId)) {
    const wins = made.filter(({ outcome }) => outcome === 'DecideDraftSuccess');
    expect(wins.length <= 1, 'B37: a draft is decided once', `${draftId}: ${wins.length} times`);
    const draft = stored.get(draftId);
    for (const { approver } of wins) {
      expect(
        draft?.status === 'APPROVED' && draft.decided_by === approver,
        'B37: who was told of success has decided',
        `${draftId} is ${draft?.status} by ${draft?.decided_by}, not by ${approver}`,
      );
    }
    for (const { outcome } of made) {
      expect(
        ['DecideDraftSuccess', 'ConflictError'].includes(outcome),
        'B37: a decision succeeds or is a conflict',
        `${draftId}: ${outcome}`,
      );
    }
  }
  for (const { id, status } of drafts) expect(status !== 'PENDING', 'every draft is decided', `${id} still waits`);
}
