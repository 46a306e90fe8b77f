import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { readWorkflow, SetConsent, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';

describe('the net under the rules', () => {
  it('B62: a likely wish for no more texts holds the conversation before any model is asked, until a person has said', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const id = await sendText(service, james, 'let this old phone rest in peace from yall');
    const { escalations } = await workflowReaches(service, id, 'ESCALATED');
    expect(escalations).toContainEqual(
      expect.objectContaining({ type: 'CONSENT_UNCLEAR', reason: expect.stringContaining('rest in peace') }),
    );
    expect(gateway.neighbours.model.requests).toHaveLength(0);
    expect(gateway.neighbours.smsAgent.sent).toEqual([]);

    const optOut = { phoneNumber: james, consent: 'OPTED_OUT' as const, reason: 'The tenant wants no texts.' };
    await approver.data(SetConsent, { input: optOut });
    const unclear = (await readWorkflow(approver, id)).escalations.find(({ type }) => type === 'CONSENT_UNCLEAR');
    expect(unclear).toMatchObject({ status: 'RESOLVED' });
  });

  it('B62: a likely reason for a human keeps a reply that would go out alone for an approver, and says why', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const id = await sendText(service, james, 'what do I owe? I need somebody to come look at what happened');
    const { steps } = await workflowReaches(service, id, 'AWAITING_APPROVAL');
    expect(steps.find(({ name }) => name === 'route')?.detail).toContain('although no rule says so: "');
    expect(gateway.neighbours.smsAgent.sent).toEqual([]);
  });
});
