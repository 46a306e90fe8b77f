import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { readWorkflow, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';

/** The hour in James's zone, and hours of his own that it lies outside of, as he would write them. */
function unwantedNow() {
  const hour = Number(
    new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', hour: 'numeric', hourCycle: 'h23' }).format(),
  );
  const said = (hours: number) => `${((hours + 11) % 12) + 1}${hours < 12 ? 'am' : 'pm'}`;
  return hour < 19 ? `please don't text me before ${said(Math.max(hour + 1, 8))}` : "please don't text me after 7pm";
}

describe('the hours of a tenant', () => {
  it('B18: are remembered from their own words and kept to, by the reply to those words and by later ones', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const id = await sendText(service, james, `How much do I owe? And ${unwantedNow()}`);
    const workflow = await workflowReaches(service, id, 'SCHEDULED');
    const next = Date.parse(workflow.conversation.nextAllowedSendAt);
    expect(next).toBeGreaterThan(Date.now());
    expect(next).toBeLessThan(Date.now() + 24 * 3_600_000);

    await workflowReaches(service, await sendText(service, james, 'What is my balance?'), 'SCHEDULED');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
    await workflowReaches(
      service,
      await sendText(service, james, 'You can text me any time'),
      'SENT',
      'AWAITING_APPROVAL',
    );
    await workflowReaches(service, await sendText(service, james, 'What is my balance?'), 'SENT');
  });

  it('B18: "busy right now" is no rule', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const id = await sendText(service, james, "How much do I owe? I'm busy right now");
    await workflowReaches(service, id, 'SENT', 'AWAITING_APPROVAL');
    const { conversation } = await readWorkflow(service, id);
    expect(Math.abs(Date.parse(conversation.nextAllowedSendAt) - Date.now())).toBeLessThan(60_000);
  });

  it('B16: the local time is told with the offset of the tenant’s zone', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const id = await sendText(service, '+13125550100', 'Hello', 'tenant_002');
    const { conversation } = await readWorkflow(service, id);
    expect(conversation.localTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[56]:00$/);
    expect(Math.abs(Date.parse(conversation.localTime) - Date.now())).toBeLessThan(5_000);
  });
});
