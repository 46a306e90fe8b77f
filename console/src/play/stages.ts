import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';

/** What a text goes through, in this order. */
export const stageNames = ['received', 'rules', 'context', 'draft', 'route', 'approval', 'reply'] as const;
export type StageName = (typeof stageNames)[number];

/** `waiting`: for a person, or for the hour; `skipped`: this text does not need it. */
export type StageState = 'done' | 'now' | 'waiting' | 'later' | 'skipped' | 'failed';

export interface Stage {
  name: StageName;
  state: StageState;
  durationMs: number | null;
  /** What came of it, in the gateway's words, and by its codes. */
  detail: string | null;
  reasons: PlayedTurnFragment['steps'][number]['reasons'];
}

const ended: readonly PlayedTurnFragment['status'][] = [
  'SENT',
  'ESCALATED',
  'SUPPRESSED',
  'SUPERSEDED',
  'REJECTED',
  'FAILED',
];

/** Where a turn stands in each stage; without a turn all are yet to come. */
export function stagesOf(turn: PlayedTurnFragment | null): Stage[] {
  if (turn === null)
    return stageNames.map((name) => ({ name, state: 'later', durationMs: null, detail: null, reasons: [] }));
  const working = turn.status === 'RECEIVED' || turn.status === 'PROCESSING';
  let reached = false;
  const worked = (['rules', 'context', 'draft', 'route'] as const).map((name): Stage => {
    const step = turn.steps.findLast((one) => one.name === name);
    if (step !== undefined) {
      const state = step.status === 'ok' ? 'done' : 'failed';
      return { name, state, durationMs: step.durationMs, detail: step.detail, reasons: step.reasons };
    }
    const state = !working ? 'skipped' : reached ? 'later' : 'now';
    reached = true;
    return { name, state, durationMs: null, detail: null, reasons: [] };
  });
  const send = turn.steps.findLast(({ name }) => name === 'send' || name === 'look_up');
  return [
    { name: 'received', state: 'done', durationMs: null, detail: null, reasons: [] },
    ...worked,
    { name: 'approval', state: approvalState(turn, working), durationMs: null, detail: null, reasons: [] },
    { name: 'reply', state: replyState(turn), durationMs: send?.durationMs ?? null, detail: turn.error, reasons: [] },
  ];
}

function approvalState({ status, draft, route }: PlayedTurnFragment, working: boolean): StageState {
  if (status === 'AWAITING_APPROVAL') return 'waiting';
  if (working) return 'later';
  return route === 'APPROVAL' && draft !== null && draft.status !== 'AUTO_APPROVED' ? 'done' : 'skipped';
}

function replyState({ status }: PlayedTurnFragment): StageState {
  if (status === 'SENT') return 'done';
  if (status === 'SENDING') return 'now';
  if (status === 'SCHEDULED') return 'waiting';
  if (status === 'FAILED') return 'failed';
  return ended.includes(status) ? 'skipped' : 'later';
}
