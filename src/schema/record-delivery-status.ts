import { deliveryStatuses } from '../domain/sending/delivery-status.ts';
import { type RecordedDelivery, recordDeliveryStatus } from '../resolvers/record-delivery-status.ts';
import { allowed, builder } from './builder.ts';
import { failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { WorkflowRef } from './refs.ts';

const RecordDeliveryStatusSuccessRef = builder.objectRef<RecordedDelivery>('RecordDeliveryStatusSuccess').implement({
  description: 'The report is on record; what is final stays.',
  fields: (t) => ({
    workflow: t.field({
      type: WorkflowRef,
      nullable: true,
      description: 'The workflow that sent the text.',
      resolve: ({ workflow }) => workflow,
    }),
  }),
});

const RecordDeliveryStatusResultRef = builder.unionType('RecordDeliveryStatusResult', {
  description: 'What came of a report on delivery.',
  types: [RecordDeliveryStatusSuccessRef, ValidationErrorRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'RecordDeliveryStatusSuccess',
});

const RecordDeliveryStatusInput = builder.inputType('RecordDeliveryStatusInput', {
  description: 'What the provider says became of a text.',
  fields: (t) => ({
    providerId: t.id({ required: true, description: "Twilio's id of the text (MessageSid)." }),
    status: t.string({
      required: true,
      description: `What Twilio says, in any case: ${deliveryStatuses.map((status) => `\`${status}\``).join(', ')}.`,
    }),
    errorCode: t.string({ description: 'Such as 21610: the number opted out at the provider.' }),
  }),
});

builder.mutationField('recordDeliveryStatus', (t) =>
  t.field({
    type: RecordDeliveryStatusResultRef,
    description:
      'Records what became of a text. Repeating a report is a no-op, and a report never changes `delivered`, `undelivered` or `failed`: reports come late and in any order. A text that reached nobody is told to a person; 21610 is an opt-out.',
    authScopes: allowed('recordDeliveryStatus'),
    args: { input: t.arg({ type: RecordDeliveryStatusInput, required: true, description: 'The report.' }) },
    resolve: (_root, { input }, context) => recordDeliveryStatus(context, input),
  }),
);
