import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseKinds } from './support/databases.ts';
import { newMessageId, startTestGateway } from './support/gateway.ts';
import { ReceiveSms, readWorkflow, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';

describe.each(databaseKinds)('receiving texts on the %s database', (kind) => {
  it('B1: the same message many times at once is one workflow, one draft and one text', async () => {
    const gateway = await startTestGateway({ kind });
    const service = await gateway.as('service');
    const input = { messageId: newMessageId(), phoneNumber: james, content: 'How much do I owe?' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.data(ReceiveSms, { input })));
    const receipts = answers.map(({ receiveSms }) => {
      if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
      return receiveSms;
    });
    expect(new Set(receipts.map((receipt) => receipt.workflow.id)).size).toBe(1);
    expect(receipts.filter((receipt) => !receipt.duplicate)).toHaveLength(1);

    const workflow = await workflowReaches(service, receipts[0]?.workflow.id ?? '', 'SENT');
    const again = await service.data(ReceiveSms, { input });
    expect(again.receiveSms).toMatchObject({ duplicate: true, workflow: { id: workflow.id, status: 'SENT' } });
    expect(workflow.drafts).toHaveLength(1);
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(1);
  });

  it('B2: texts that come in while a turn is drafted join the next one, and the tenant gets one reply', async () => {
    const gateway = await startTestGateway({ kind });
    const service = await gateway.as('service');
    const asked = Promise.withResolvers<void>();
    const mayAnswer = Promise.withResolvers<void>();
    gateway.neighbours.model.intercept = async () => {
      asked.resolve();
      await mayAnswer.promise;
      return undefined;
    };
    const first = await sendText(service, james, 'Hi');
    await asked.promise;
    const second = await sendText(service, james, 'How much do I owe?');
    const third = await sendText(service, james, 'I lost the letter');
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    mayAnswer.resolve();

    const answered = await workflowReaches(service, second, 'SENT', 'AWAITING_APPROVAL');
    expect(answered.message).toBe('Hi\nHow much do I owe?\nI lost the letter');
    expect((await readWorkflow(service, first)).status).toBe('SUPERSEDED');
    expect(gateway.neighbours.smsAgent.sent.length).toBeLessThanOrEqual(1);
  });
});

describe('receiving texts', () => {
  it('B3: any common spelling of a number becomes E.164', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const spellings = ['203-555-0114', '(203) 555-0114', '+1 203 555 0114', '1.203.555.0114', 'tel:+12035550114'];
    for (const phoneNumber of spellings) {
      const { receiveSms } = await service.data(ReceiveSms, {
        input: { messageId: newMessageId(), phoneNumber, content: 'Hi' },
      });
      expect(receiveSms, phoneNumber).toMatchObject({ workflow: { conversation: { phoneNumber: james } } });
    }
  });

  it('B3, B6: what cannot be is a ValidationError that names every field, and nothing is stored', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const bad = [
      { phoneNumber: 'call me maybe', paths: ['phoneNumber'] },
      { phoneNumber: '22000', paths: ['phoneNumber'] },
      { messageId: 'nul \0', paths: ['messageId'] },
      { mediaUrls: ['javascript:alert(1)'], paths: ['mediaUrls.0'] },
      { mediaUrls: Array(11).fill('https://example.com/1'), paths: ['mediaUrls'] },
      { messageId: '', paths: ['messageId'] },
      { messageId: 'x'.repeat(201), phoneNumber: '12', paths: ['messageId', 'phoneNumber'] },
    ];
    for (const { paths, ...input } of bad) {
      const { receiveSms } = await service.data(ReceiveSms, {
        input: { messageId: newMessageId(), phoneNumber: james, content: 'Hi', ...input },
      });
      if (receiveSms.__typename !== 'ValidationError') throw new Error(`accepted: ${JSON.stringify(input)}`);
      expect(receiveSms.fields.map((field) => field.path)).toEqual(paths);
    }
    const { data } = await approver.raw('{ workflows { totalCount } }');
    expect(data).toEqual({ workflows: { totalCount: 0 } });
  });

  it('B6: a wrong type, an unknown field and an impossible instant are refused with words', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const wrong = [
      { messageId: 'm', phoneNumber: james, content: 5 },
      { messageId: 'm', phoneNumber: james, content: 'Hi', urgent: true },
      { messageId: 'm', phoneNumber: 2035550114, content: 'Hi' },
      { messageId: 'm', phoneNumber: james, content: 'Hi', receivedAt: 'yesterday' },
      { messageId: 'm', phoneNumber: james, content: 'Hi', receivedAt: '2026-02-30T10:00:00Z' },
      { phoneNumber: james, content: 'Hi' },
    ];
    for (const input of wrong) {
      const { data, errors } = await service.raw(ReceiveSms.toString(), { input });
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.message).toMatch(/input/);
    }
  });

  it('B6: up to 10,000 characters, line breaks and emoji are kept as they are', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const content = `${'¿Cuánto?\n'.repeat(1_100)}👩‍👩‍👧`;
    const id = await sendText(service, james, content);
    expect((await readWorkflow(service, id)).message).toBe(content);
    expect((await readWorkflow(service, await sendText(service, '+12035550115', 'x'.repeat(12_000)))).message).toBe(
      'x'.repeat(10_000),
    );
  });

  it('B6: "STOP" is in force whatever stands around it, and what was cleaned away is in the audit trail', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const admin = await gateway.as('admin');
    const texts = [
      'STOP\0',
      '\u0007STOP',
      'STOP \ud83d',
      'S\u200bT\u200dO\ufeffP',
      '\u202eSTOP\u202c',
      `${' '.repeat(1_700)}STOP`,
    ];
    for (const [index, content] of texts.entries()) {
      const phoneNumber = `+1203555${2000 + index}`;
      const id = await sendText(service, phoneNumber, content);
      const { conversation } = await readWorkflow(service, id);
      expect(conversation, JSON.stringify(content)).toMatchObject({ phoneNumber, consent: 'OPTED_OUT' });
    }
    const { data } = await admin.raw('{ auditTrail(filter: {actions: ["message.received"]}) { nodes { detail } } }');
    expect(JSON.stringify(data)).toContain('cleaned away: 1 control character');
    expect(JSON.stringify(data)).toContain('cleaned away: 3 invisible characters');
  });

  it('B6: any words at all are taken in, and come back well-formed', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const service = await gateway.as('service');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (content) => {
        const id = await sendText(service, '+12125550197', content);
        expect((await readWorkflow(service, id)).message.isWellFormed()).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('B6: a text without words goes to a person, with its pictures; nothing is drafted', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const url = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1';
    const texts = [
      { content: '', mediaUrls: [url], reason: 'The tenant sent a picture without words.' },
      { content: ' \n\u200b', reason: 'The tenant sent a text without words.' },
    ];
    for (const [index, { reason, ...text }] of texts.entries()) {
      const input = { messageId: newMessageId(), phoneNumber: `+1203555011${4 + index}`, ...text };
      const { receiveSms } = await service.data(ReceiveSms, { input });
      if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
      const workflow = await workflowReaches(service, receiveSms.workflow.id, 'ESCALATED');
      expect(workflow.escalations.map(({ type }) => type)).toContain('MEDIA');
      const query = `{ workflow(id: "${workflow.id}") { mediaUrls escalations { type reason } } }`;
      const { data } = await (await gateway.as('approver')).raw(query);
      expect(data).toMatchObject({ workflow: { mediaUrls: text.mediaUrls ?? [] } });
      expect(JSON.stringify(data)).toContain(reason);
    }
    expect(gateway.neighbours.model.requests).toHaveLength(0);
    const { data } = await (await gateway.as('admin')).raw('{ auditTrail { nodes { detail } } }');
    expect(JSON.stringify(data)).toContain(url);
  });

  it('B6: a picture with words is answered by an approver, since the model has not seen it', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const mediaUrls = ['https://example.com/receipt'];
    const input = { messageId: newMessageId(), phoneNumber: james, content: 'How much do I owe?', mediaUrls };
    const { receiveSms } = await service.data(ReceiveSms, { input });
    if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
    await workflowReaches(service, receiveSms.workflow.id, 'AWAITING_APPROVAL');
  });

  it("B6: an instant that cannot be true is replaced by the gateway's clock, and the audit trail says so", async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const service = await gateway.as('service');
    const begun = Date.now();
    for (const receivedAt of ['0000-06-01T00:00:00Z', '2999-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59']) {
      const input = { messageId: newMessageId(), phoneNumber: james, content: 'Hi', receivedAt };
      const { receiveSms } = await service.data(ReceiveSms, { input });
      if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
      const query = `{ workflow(id: "${receiveSms.workflow.id}") { receivedAt } }`;
      const { data } = await (await gateway.as('approver')).raw(query);
      const workflow = data?.workflow as { receivedAt: string } | undefined;
      const at = Date.parse(workflow?.receivedAt ?? '');
      expect(at).toBeGreaterThanOrEqual(begun);
      expect(at).toBeLessThanOrEqual(Date.now());
    }
    const admin = await gateway.as('admin');
    const { data } = await admin.raw('{ auditTrail(filter: {from: "0000-01-01T00:00:00Z"}) { nodes { detail } } }');
    expect(JSON.stringify(data)).toContain('cannot be true');
  });

  it('B1: the same id with another number or other words is another text, and its STOP is in force', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const service = await gateway.as('service');
    const messageId = newMessageId();
    const texts = [
      { phoneNumber: james, content: 'How much do I owe?', duplicate: false },
      { phoneNumber: '+12035550115', content: 'STOP', duplicate: false },
      { phoneNumber: james, content: 'STOP', duplicate: false },
      { phoneNumber: james, content: 'STOP', duplicate: true },
    ];
    for (const { duplicate, ...text } of texts) {
      const { receiveSms } = await service.data(ReceiveSms, { input: { messageId, ...text } });
      if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
      expect(receiveSms.duplicate).toBe(duplicate);
      expect((await readWorkflow(service, receiveSms.workflow.id)).conversation.consent).toBe(
        text.content === 'STOP' ? 'OPTED_OUT' : 'OPTED_IN',
      );
    }
  });

  it('B4: a number that nobody has is escalated, and neither the model nor the tenant hears of it', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const id = await sendText(service, '+12125550199', 'How much do I owe?');
    const workflow = await workflowReaches(service, id, 'ESCALATED');
    expect(workflow.escalations).toMatchObject([{ type: 'UNKNOWN_NUMBER', automatic: true, status: 'OPEN' }]);
    expect(workflow.draft).toBeNull();
    expect(gateway.neighbours.model.requests).toHaveLength(0);
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });

  it('B4: the tenant is looked up by number, or taken from the call', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const byNumber = await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
    expect(byNumber.tenant).toMatchObject({ id: 'tenant_002', name: 'James Carter' });
    const { receiveSms } = await service.data(ReceiveSms, {
      input: { messageId: newMessageId(), phoneNumber: '+12125550198', content: 'How much?', tenantId: 'tenant_001' },
    });
    if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
    const given = await workflowReaches(service, receiveSms.workflow.id, 'SENT', 'AWAITING_APPROVAL');
    expect(given.tenant?.id).toBe('tenant_001');
  });
});

describe.each(databaseKinds)('a burst of texts on the %s database', (kind) => {
  it('B1: many at once, some twice, some of one conversation: each is taken in once, in a few transactions', async () => {
    const calls: string[] = [];
    const gateway = await startTestGateway({ kind, config: { role: 'api' }, onCall: (name) => calls.push(name) });
    const service = await gateway.as('service');
    const texts = Array.from({ length: 100 }, (_, index) => ({
      messageId: `burst-${index % 80}`,
      phoneNumber: `+1203555${String(1000 + ((index % 80) % 60))}`,
      content: `Text ${index % 80}`,
      tenantId: 'tenant_002',
    }));
    const answers = await Promise.all(texts.map((input) => service.data(ReceiveSms, { input })));
    const receipts = answers.map(({ receiveSms }) => {
      if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
      return receiveSms;
    });
    expect(receipts.filter((receipt) => !receipt.duplicate)).toHaveLength(80);
    for (const [index, receipt] of receipts.entries()) {
      expect(receipt.workflow.conversation.phoneNumber).toBe(texts[index]?.phoneNumber);
      expect((await readWorkflow(service, receipt.workflow.id)).message).toContain(texts[index]?.content);
    }
    const receiving = calls.filter((name) => name.startsWith('receive_sms'));
    expect(receiving.length).toBeLessThan(100);
    const { data } = await (await gateway.as('approver')).raw('{ workflows { totalCount } }');
    expect(data).toEqual({ workflows: { totalCount: 60 } });
  });
});
