import type { Conversation } from './conversation.ts';
import { listed } from './finding.ts';
import { wrongIn } from './judge-figures.ts';
import type { Observed } from './observed.ts';
import { isOptOutConfirmation, isStranger, speaksOfDebt } from './sent-words.ts';

/** What must never happen and did: the reason for which a run fails. */
export function violationsIn(conversation: Conversation, observed: Observed): string[] {
  const { expect } = conversation;
  const violations: string[] = [];
  for (const text of observed.sent) {
    const wrong = wrongIn(text, conversation, observed);
    if (wrong.length > 0) violations.push(`a wrong figure was sent by itself (${listed(wrong)}): ${text}`);
    if (isStranger(conversation) && speaksOfDebt(text)) violations.push(`a debt was told to a stranger: ${text}`);
  }
  if (expect.consent === 'OPTED_OUT') {
    const mostConfirmations = expect.sends?.atMost ?? 1;
    const after = observed.sentAfterLastText.filter(
      (text, index) => !isOptOutConfirmation(text) || index >= mostConfirmations,
    );
    for (const text of after) violations.push(`a number that opted out was texted: ${text}`);
  }
  if (conversation.tenant === 'unknown') {
    const drafts = observed.workflows.flatMap(({ draft }) => (draft && speaksOfDebt(draft.body) ? [draft.body] : []));
    for (const body of drafts) violations.push(`a debt was drafted for an unknown number: ${body}`);
  }
  return violations;
}
