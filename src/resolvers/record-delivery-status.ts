import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { automaticEscalation } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { because } from '../domain/reason.ts';
import { type DeliveryStatus, deliveryStatuses } from '../domain/sending/delivery-status.ts';
import type { Workflow } from '../domain/workflow.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { validate } from './validate.ts';
import { lineSchema } from './words.ts';

export interface RecordedDelivery {
  workflow: Workflow;
}

const inputSchema = z.object({
  providerId: lineSchema(200),
  status: lineSchema(50)
    .transform((status) => status.toLowerCase())
    .pipe(z.enum(deliveryStatuses, { error: `must be one of ${deliveryStatuses.join(', ')}` })),
  errorCode: lineSchema(50).nullish(),
});

/** Twilio's code for a number whose owner opted out there. */
const optedOutCode = '21610';
/** A text that ends so reached nobody. */
const lost: readonly string[] = ['undelivered', 'failed'] satisfies DeliveryStatus[];

/**
 * Records what the provider says became of a text. One that reached nobody is told to a human, who may have a letter to
 * write; an opt-out at the provider is one here (B14).
 */
export async function recordDeliveryStatus(
  { store }: UseCaseContext,
  input: { providerId: string; status: string; errorCode?: string | null | undefined },
): Promise<RecordedDelivery | ValidationError | NotFoundError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { providerId, status } = valid;
  const errorCode = valid.errorCode ?? null;
  const optedOut = errorCode === optedOutCode;
  const reason =
    errorCode === null
      ? because('NOT_DELIVERED', { deliveryCode: status })
      : because('NOT_DELIVERED_SINCE', { deliveryCode: status, errorCode });
  const escalation = lost.includes(status) && !optedOut ? automaticEscalation('SYSTEM', [reason]) : null;
  const recorded = await store.recordDeliveryStatus({
    providerId,
    status,
    error: errorCode,
    optedOut,
    escalation,
    notification: escalation && escalationNotification('a tenant', escalation),
  });
  return recorded.outcome === 'not_found'
    ? new NotFoundError(`There is no text ${providerId}.`)
    : { workflow: recorded.workflow };
}
