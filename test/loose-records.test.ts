import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';
const denise = '+18605550142';

/** What became of James's question about his balance, where the Collections Monitor tells its records in its own way. */
async function asked(record: { says?: Record<string, unknown>; lacks?: string[]; numbers?: boolean }) {
  const gateway = await startTestGateway({ config: { reliabilityScale: { least: 0, most: 10 } } });
  gateway.neighbours.collectionsMonitor.faults.set([{ fault: { kind: 'record', ...record } }]);
  const service = await gateway.as('service');
  const id = await sendText(service, james, 'How much do I owe?');
  const workflow = await workflowReaches(service, id, 'SENT', 'AWAITING_APPROVAL');
  const query = '{ tenant(id: "tenant_002") { name daysLate language unknownFields reliabilityScore reliability } }';
  const { data } = await (await gateway.as('approver')).raw(query);
  const failed = workflow.draft?.checks.filter(({ passed }) => !passed) ?? [];
  return { workflow, failed, tenant: data?.tenant };
}

describe("the Collections Monitor's own ways", () => {
  it('B5: ids and money as numbers, and parts of days, say what they say: the reply goes out', async () => {
    const { workflow, tenant } = await asked({
      numbers: true,
      says: { days_late: 34.6, payment_reliability_score: 6 },
    });
    expect(workflow.status).toBe('SENT');
    expect(tenant).toMatchObject({ daysLate: 34, unknownFields: [], reliabilityScore: 6, reliability: 0.6 });
  });

  it.each([
    [{ says: { language_preference: null } }, 'language', "the tenant's language"],
    [{ says: { language_preference: 'Klingon' } }, 'language', "the tenant's language"],
    [{ lacks: ['days_late'] }, 'daysLate', "the tenant's days late"],
    [{ lacks: ['tenant_portion'] }, 'tenantPortionCents', "the tenant's own part of the debt"],
    [{ says: { tenant_name: null } }, 'name', "the tenant's name"],
  ])(
    'B5: what a record does not say is not known, and the reply waits for a person: %j',
    async (record, field, words) => {
      const { workflow, failed, tenant } = await asked(record);
      expect(workflow.status).toBe('AWAITING_APPROVAL');
      expect(failed).toMatchObject([{ name: 'context', detail: `Could not be read: ${words}.` }]);
      expect(tenant).toMatchObject({ unknownFields: [field] });
    },
  );

  it('B5: a record of an id and an amount alone is drafted for all the same', async () => {
    const { workflow, failed, tenant } = await asked({
      lacks: [
        'tenant_name',
        'unit_name',
        'property_name',
        'tenant_portion',
        'days_late',
        'language_preference',
        'phone_numbers',
        'payment_reliability_score',
        'failed_payment_plans',
        'successful_payment_plans',
      ],
    });
    expect(workflow.status).toBe('AWAITING_APPROVAL');
    expect(failed.map(({ name }) => name)).toEqual(['context']);
    expect(workflow.draft?.body).toContain('$1,450.00');
    expect(tenant).toMatchObject({ name: 'tenant_002', language: 'en', daysLate: 0 });
  });

  it('B4: a number is asked for in the spellings that a record may have, before it is nobody’s', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const { tenant } = await workflowReaches(
      service,
      await sendText(service, denise, 'How much do I owe?'),
      'SENT',
      'AWAITING_APPROVAL',
      'ESCALATED',
    );
    expect(tenant?.name).toBe('Denise Walker');
  });
});
