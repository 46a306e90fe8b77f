import { homeZone } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import { type OfferedPlan, offeredPlan } from '../domain/turn-plan.ts';
import type { TurnReading } from '../language/turn-reading.ts';
import type { RuleReader } from '../rule-threads/rule-threads.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import type { TurnSettings } from './turn-dependencies.ts';

/** The plan that the texts of a turn offer; its days are reckoned from when the last of them came (B30). */
export async function planInTexts(
  { conversation, workflow, texts }: ClaimedTurn,
  { text, reading }: TurnReading,
  tenant: Tenant,
  settings: TurnSettings,
  rules: Pick<RuleReader, 'readPaymentPlan'>,
): Promise<OfferedPlan | null> {
  const receivedAt = texts.at(-1)?.receivedAt ?? workflow.receivedAt;
  const timeZone = homeZone({ ...tenant, phoneNumber: conversation.phoneNumber }, settings);
  const plan = await rules.readPaymentPlan(text, { receivedAt, timeZone }, tenant.amountOwedCents, reading);
  return offeredPlan(plan, tenant, settings.planRules);
}
