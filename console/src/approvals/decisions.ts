import i18next from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Client } from 'urql';
import { formatsOf } from '../parts/format.ts';
import { shownName } from '../parts/people.ts';
import { toast } from '../parts/toasts.tsx';
import { decide } from './decide.ts';
import type { Decision, DecisionResult } from './decision.ts';
import { createUndoWindow, type PendingDecision, type UndoWindow } from './undo-window.ts';

export interface Decisions extends UndoWindow {
  close(): void;
}

/** The decisions of this page, which outlast the view that they were made in. */
export function createDecisions(client: Client): Decisions {
  const window = createUndoWindow(async (decision) => tell(decision, await decide(client, decision)));
  addEventListener('pagehide', window.flush);
  return {
    ...window,
    close() {
      removeEventListener('pagehide', window.flush);
      window.flush();
    },
  };
}

function tell(decision: Decision, result: DecisionResult): void {
  const t = i18next.getFixedT(null, 'approvals');
  const formats = formatsOf(i18next.language);
  switch (result.kind) {
    case 'done': {
      const { scheduledFor } = result.outcome.workflow;
      if (decision.kind !== 'approve') toast({ tone: 'good', title: t(`done.${decision.kind}`) });
      else if (scheduledFor == null) toast({ tone: 'good', title: t('done.approve') });
      else toast({ tone: 'good', title: t('done.schedule', { time: formats.instant(new Date(scheduledFor)) }) });
      return;
    }
    case 'overtaken': {
      const terms = i18next.getFixedT(null, 'terms');
      const parts = i18next.getFixedT(null, 'parts');
      const { latest } = result;
      const detail =
        latest == null
          ? undefined
          : t('overtakenBy', {
              status: terms(`draftStatus.${latest.status}`),
              who:
                latest.decidedBy === null ? '' : ((latest.decider && shownName(latest.decider)) ?? parts('colleague')),
            });
      toast({ tone: 'warn', title: t('overtaken'), ...(detail !== undefined && { detail }) }, { lasts: null });
      return;
    }
    case 'kept':
      toast({ tone: 'bad', title: t('kept'), detail: result.message ?? t('noAnswer') }, { lasts: null });
  }
}

export const DecisionsContext = createContext<Decisions | null>(null);

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (decisions === null) throw new Error('outside of the decisions');
  return decisions;
}

export function usePendingDecisions(): ReadonlyMap<string, PendingDecision> {
  const decisions = useDecisions();
  return useSyncExternalStore(decisions.onChange, decisions.state);
}
