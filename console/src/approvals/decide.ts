import type { Client, CombinedError } from 'urql';
import {
  ApproveDraftDocument,
  EscalateDraftDocument,
  RegenerateDraftDocument,
  RejectDraftDocument,
} from '../graphql/generated/graphql.ts';
import { trusted } from '../graphql/trusted.ts';
import { throughGate } from '../parts/gate.ts';
import { type Decision, type DecisionResult, resultOf } from './decision.ts';

/** A decision goes out even if the page is left at that moment. */
const context = { fetchOptions: { keepalive: true } };

/** Hands a decision to the gateway. */
export async function decide(client: Client, decision: Decision): Promise<DecisionResult> {
  const { draftId, version } = decision;
  switch (decision.kind) {
    case 'approve': {
      const { body } = decision;
      // A hold may have come since the reason was asked for.
      const { data, error } = await throughGate(
        draftId,
        (reason) => {
          const input = { draftId, version, body, overrideReason: reason ?? decision.overrideReason };
          return client.mutation(trusted(ApproveDraftDocument), { input }, context);
        },
        (answer) => answer.data?.approveDraft,
      );
      return resultOf(data?.approveDraft, problemOf(error));
    }
    case 'reject': {
      const input = { draftId, version, reason: decision.reason };
      const { data, error } = await client.mutation(trusted(RejectDraftDocument), { input }, context);
      return resultOf(data?.rejectDraft, problemOf(error));
    }
    case 'escalate': {
      const { reason, type, severity } = decision;
      const input = { draftId, version, reason, type, severity };
      const { data, error } = await client.mutation(trusted(EscalateDraftDocument), { input }, context);
      return resultOf(data?.escalateDraft, problemOf(error));
    }
    case 'regenerate': {
      const input = { draftId, version, guidance: decision.guidance };
      const { data, error } = await client.mutation(trusted(RegenerateDraftDocument), { input }, context);
      return resultOf(data?.regenerateDraft, problemOf(error));
    }
  }
}

/** In the gateway's words; null where there was no gateway to say any. */
const problemOf = (error: CombinedError | undefined): string | null => error?.graphQLErrors[0]?.message ?? null;
