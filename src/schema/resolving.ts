import type { InputFieldBuilder } from '@pothos/core';
import type { SchemaTypes } from './builder.ts';

type Fields = InputFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, 'InputObject'>;

/** The fields of a decision that settles escalations with it. */
export const resolvingFields = (t: Fields) => ({
  resolveEscalationIds: t.idList({
    description: 'Escalations of the conversation that are settled in the same moment; their holds stand in no way.',
  }),
  resolution: t.string({
    description: 'How they are settled, for the audit trail; needed with `resolveEscalationIds`.',
  }),
});
