import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isIntrospectionType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { permissions } from './permissions.ts';

const roots = Object.entries(permissions)
  .filter(([, roles]) => (roles as readonly string[]).includes('service'))
  .map(([operation]) => operation);

/**
 * What a service may read, by type: it follows what became of the texts that it handed in, and no more. No ledger, no drafts, no
 * words of others. A type or a field that is not here is refused, before anything is done.
 */
export const serviceFields: Readonly<Record<string, readonly string[]>> = {
  Query: roots,
  Mutation: roots,
  Subscription: roots,
  Viewer: ['id', 'email', 'role', 'properties'],

  ReceiveSmsSuccess: ['duplicate', 'workflow'],
  RecordDeliveryStatusSuccess: ['workflow'],
  EscalationSuccess: ['escalation'],
  PaymentPlanSuccess: ['paymentPlan'],
  Error: ['message', 'code'],
  ValidationError: ['message', 'code', 'fields'],
  FieldError: ['path', 'message'],
  NotFoundError: ['message', 'code'],
  ConflictError: ['message', 'code', 'workflow'],
  RateLimitedError: ['message', 'code', 'retryAfterSeconds'],
  ChecksFailedError: ['message', 'code'],

  // `message` is what the service handed in itself: a workflow is found by an id that only its receipt tells.
  Workflow: [
    'id',
    'status',
    'route',
    'conversation',
    'message',
    'attempts',
    'scheduledFor',
    'receivedAt',
    'updatedAt',
    'completedAt',
    'supersededBy',
  ],
  // Not its workflows: a conversation is found by the SMS Agent's id too, and those can be counted through.
  Conversation: ['id', 'phoneNumber', 'consent', 'localTime', 'nextAllowedSendAt', 'lastActivityAt'],
  // Only of those that the service raised or submitted itself. What is owed can be told from a plan's coverage and total.
  Escalation: [
    'id',
    'type',
    'severity',
    'status',
    'reason',
    'automatic',
    'workflow',
    'conversation',
    'createdAt',
    'dueAt',
  ],
  PaymentPlan: ['id', 'status', 'workflow', 'amountCents', 'interval', 'installments', 'startDate', 'createdAt'],
};

/** The first field of a document that a service may not read; null: it may read them all. */
export function refuseServiceFields(schema: GraphQLSchema, document: DocumentNode): GraphQLError | null {
  let refused: GraphQLError | null = null;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => {
        const parent = types.getParentType();
        if (refused !== null || name.value.startsWith('__') || !parent || isIntrospectionType(parent)) return;
        if (serviceFields[parent.name]?.includes(name.value)) return;
        // Whether it may call an operation at all is told by the operation itself.
        if (
          parent === schema.getQueryType() ||
          parent === schema.getMutationType() ||
          parent === schema.getSubscriptionType()
        ) {
          return false;
        }
        refused = new GraphQLError(`A service may not read ${parent.name}.${name.value}.`, {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      },
    }),
  );
  return refused;
}
