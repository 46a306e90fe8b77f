import { type Revocation, revocationSchema } from '../../domain/revocation.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';

/** Who is let in no more, whatever their tokens say. */
export const access = {
  /** Those that stand, the newest first. */
  standing: operation({
    name: 'standing_revocations',
    args: () => ({}),
    answer: each(revocationSchema),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Idempotent: the first revocation stands, and is the answer. */
  revoke: operation({
    name: 'revoke_access',
    args: ({ kind, value, reason }: Pick<Revocation, 'kind' | 'value' | 'reason'>, actor: string) => ({
      p_kind: kind,
      p_value: value,
      p_reason: reason,
      p_actor: actor,
    }),
    answer: revocationSchema,
    announces: 'log',
    scope: { kind: 'all' },
  }),

  /** Null where no such revocation stands. */
  lift: operation({
    name: 'lift_revocation',
    args: (id: string, actor: string) => ({ p_id: id, p_actor: actor }),
    answer: revocationSchema.nullable(),
    announces: 'log',
    scope: { kind: 'all' },
  }),
};
