import { z } from 'zod';
import { consentProofSchema } from '../../domain/consent-proof.ts';
import { erasureSchema, type WhoseWords } from '../../domain/erasure.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import { type EscalationType, evidenceTypes } from '../../domain/escalation-type.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';

const holdTypes: readonly EscalationType[] = evidenceTypes;

const requestRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('requested'), erasure: erasureSchema }),
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.literal('held'), escalations: each(escalationSchema) }),
]);

const erasedRow = z.object({ outcome: z.enum(['erased', 'waits', 'held', 'none']) });
/** What came of one step of a worker that erases. */
export type ErasureStep = z.infer<typeof erasedRow>['outcome'];

/** Erasing what was said, and proving what must be kept. */
export const erasures = {
  /** Idempotent while the same is pending. `held`: the words may be evidence, and nobody has said why they go all the same. */
  request: operation({
    name: 'request_erasure',
    args: ({ tenantId, phoneNumber }: WhoseWords, reason: string, overrideReason: string | null, actor: string) => ({
      p_tenant_id: tenantId,
      p_phone_number: phoneNumber,
      p_reason: reason,
      p_override: overrideReason,
      p_actor: actor,
      p_types: holdTypes,
    }),
    answer: requestRow,
    announces: 'log',
    scope: { kind: 'all' },
  }),

  /** The newest first. */
  list: operation({
    name: 'list_erasures',
    args: (limit: number) => ({ p_limit: limit }),
    answer: each(erasureSchema),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Erases one conversation: of what was asked for, else what was said before an instant (null: nothing). */
  next: operation({
    name: 'erase_next',
    args: (before: Date | null) => ({ p_before: before === null ? null : before.toISOString(), p_types: holdTypes }),
    answer: erasedRow.transform(({ outcome }) => outcome),
    announces: (outcome) => (outcome === 'erased' ? 'log' : null),
    scope: { kind: 'all' },
  }),

  /** Null: nothing is known of the number. */
  consentProof: operation({
    name: 'consent_proof',
    args: (phoneNumber: string) => ({ p_phone_number: phoneNumber }),
    answer: consentProofSchema.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),
};
