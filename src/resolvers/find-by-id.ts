import type { UseCaseContext } from '../context.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';

/** Null: there is none, the id is malformed, or it is of a property that the caller may not see. */
export async function findEscalation({ store }: UseCaseContext, id: string): Promise<Escalation | null> {
  const [escalation] = await store.read.escalations([id]);
  return escalation ?? null;
}

/** Null: as for an escalation. */
export async function findPaymentPlan({ store }: UseCaseContext, id: string): Promise<PaymentPlan | null> {
  const found = await store.findPaymentPlan(id);
  return found?.paymentPlan ?? null;
}
