import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { OtherNumberError } from '../../../src/store/operations/intake.ts';
import type { OpenedStore } from '../opened-store.ts';
import { newPhoneNumber, newText, sentText, turnResult } from '../samples.ts';
import {
  actionsOf,
  approveReply,
  claimTurn,
  eventsOf,
  leaseOf,
  readDraft,
  readWorkflow,
  requestApproval,
  startTurn,
  tryToClaim,
} from '../turn-steps.ts';

export function describeIntake(opened: OpenedStore): void {
  it('B1: a message that comes again changes nothing and answers with the same workflow', async () => {
    const { store } = opened;
    const text = newText();
    const first = await store.receiveSms(text);
    const again = await store.receiveSms({ ...text, receivedAt: new Date(0) });
    expect(first.duplicate).toBe(false);
    expect(again).toEqual({ duplicate: true, workflow: first.workflow });
    expect(await actionsOf(opened, first.workflow.id)).toEqual(['message.received']);
  });

  it('B1: the same id from another caller, with another number or other words is another text', async () => {
    const { store } = opened;
    const text = newText();
    const { workflow } = await store.receiveSms(text);
    const others = [
      { ...text, caller: 'another' },
      { ...text, content: 'STOP' },
      { ...text, phoneNumber: newPhoneNumber() },
    ];
    for (const other of others) {
      expect(await store.findAcceptedText(other)).toBeNull();
      expect((await store.receiveSms(other)).duplicate).toBe(false);
      expect((await store.receiveSms(other)).duplicate).toBe(true);
      expect((await store.findAcceptedText(other))?.duplicate).toBe(true);
    }
    const together = await Promise.all([...others, newText()].map(store.receiveSms));
    expect(together.map(({ duplicate }) => duplicate)).toEqual([true, true, true, false]);
    expect((await store.findAcceptedText(text))?.workflow.id).toBe(workflow.id);
  });

  it("an id of another number's conversation is refused and nothing is stored; a wish about consent is heard without it", async () => {
    const { store } = opened;
    const smsAgentConversationId = randomUUID().slice(0, 8);
    const text = newText({ smsAgentConversationId });
    await store.receiveSms(text);
    const astray = () => newText({ smsAgentConversationId });
    const alone = astray();
    await expect(store.receiveSms(alone)).rejects.toThrow(OtherNumberError);
    const [mine, ...others] = await Promise.allSettled(
      [newText({ smsAgentConversationId, phoneNumber: text.phoneNumber }), astray(), newText(), astray()].map(
        store.receiveSms,
      ),
    );
    expect(mine?.status).toBe('fulfilled');
    expect(others.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect(await store.findAcceptedText(alone)).toBeNull();
    const stop = newText({ smsAgentConversationId, consent: 'OPTED_OUT', content: 'STOP' });
    const { workflow } = await store.receiveSms(stop);
    const [received] = await eventsOf(opened, workflow.id);
    expect(received?.detail).toMatchObject({ noted: 'conversationId stands for another number' });
  });

  it('B6: pictures stand with their text, and the log names them and what was cleaned away', async () => {
    const { store } = opened;
    const mediaUrls = ['https://example.com/1', 'https://example.com/2'];
    const text = () => newText({ mediaUrls, noted: 'cleaned away: 1 control character' });
    const alone = await store.receiveSms(text());
    expect((await claimTurn(store, alone.workflow.id)).texts).toMatchObject([{ mediaUrls }]);
    for (const { workflow } of [alone, ...(await Promise.all([text(), text()].map(store.receiveSms)))]) {
      expect(workflow.mediaUrls).toEqual(mediaUrls);
      const [received] = await eventsOf(opened, workflow.id);
      expect(received?.detail).toMatchObject({ mediaUrls, noted: 'cleaned away: 1 control character' });
    }
  });

  it('B6: an instant that cannot be true is refused by the database', async () => {
    const { store } = opened;
    const receivedAt = new Date('1999-06-01T00:00:00Z');
    await expect(store.receiveSms(newText({ receivedAt }))).rejects.toThrow('received_at_check');
  });

  it('B1: the same message many times at once, by two instances, is one workflow with one text', async () => {
    const { store, peer } = opened;
    const text = newText({ content: 'once' });
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : peer).receiveSms(text)),
    );
    expect(receipts.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(receipts.map(({ workflow }) => workflow.id)).size).toBe(1);
    expect(receipts.map(({ workflow }) => workflow.message)).toEqual(Array(20).fill('once'));
  });

  it('B1: a message is known again after its turn was taken over by a newer one', async () => {
    const { store } = opened;
    const text = newText();
    const first = await store.receiveSms(text);
    const { turn } = await requestApproval(store, { phoneNumber: text.phoneNumber });
    await store.receiveSms(newText({ phoneNumber: text.phoneNumber }));
    expect(turn.workflow.id).toBe(first.workflow.id);

    const again = await store.receiveSms(text);
    expect(again.duplicate).toBe(true);
    expect(again.workflow).toMatchObject({ id: first.workflow.id, status: 'SUPERSEDED' });
  });

  it('B2: different texts of a new number at once are one conversation and one turn', async () => {
    const { store, peer } = opened;
    const phoneNumber = newPhoneNumber();
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? store : peer).receiveSms(newText({ phoneNumber, content: `text ${index}` })),
      ),
    );
    expect(receipts.some(({ duplicate }) => duplicate)).toBe(false);
    expect(new Set(receipts.map(({ workflow }) => workflow.conversationId)).size).toBe(1);
    const [id = '', ...others] = new Set(receipts.map(({ workflow }) => workflow.id));
    expect(others).toEqual([]);
    const turn = await claimTurn(store, id);
    expect(turn.texts.map(({ content }) => content).sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `text ${index}`).sort(),
    );
  });

  it('B2: texts of a number that come in together keep their order', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const receivedAt = new Date();
    const contents = Array.from({ length: 12 }, (_, index) => `text ${index}`);
    const receipts = await Promise.all(
      contents.flatMap((content) => [
        store.receiveSms(newText({ phoneNumber, content, receivedAt })),
        store.receiveSms(newText()),
      ]),
    );
    expect(receipts.filter(({ duplicate }) => duplicate)).toEqual([]);
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'last', receivedAt }));
    expect(workflow.message.split('\n')).toEqual([...contents, 'last']);
    expect(receipts[0]?.workflow.id).toBe(workflow.id);
  });

  it('B1: each of the texts that come in together gets its own answer', async () => {
    const { store } = opened;
    const known = newText({ content: 'known' });
    await store.receiveSms(known);
    const twice = newText({ content: 'twice' });
    const answers = await Promise.allSettled(
      [newText({ content: 'new' }), known, newText({ phoneNumber: 'x' }), twice, twice].map(store.receiveSms),
    );
    const told = answers.map((answer) =>
      answer.status === 'rejected' ? 'refused' : `${answer.value.workflow.message}: ${answer.value.duplicate}`,
    );
    expect(told.slice(0, 3)).toEqual(['new: false', 'known: true', 'refused']);
    expect(told.slice(3).toSorted()).toEqual(['twice: false', 'twice: true']);
  });

  it('B1: texts of the same numbers that two instances receive in different orders all come through', async () => {
    const { store, peer } = opened;
    for (let round = 0; round < 4; round++) {
      const phoneNumbers = Array.from({ length: 10 }, newPhoneNumber);
      await Promise.all(phoneNumbers.slice(5).map((phoneNumber) => store.receiveSms(newText({ phoneNumber }))));
      const receipts = await Promise.all([
        ...phoneNumbers.map((phoneNumber) => store.receiveSms(newText({ phoneNumber }))),
        ...phoneNumbers.toReversed().map((phoneNumber) => peer.receiveSms(newText({ phoneNumber }))),
      ]);
      expect(receipts.filter(({ duplicate }) => duplicate)).toEqual([]);
      expect(new Set(receipts.map(({ workflow }) => workflow.id)).size).toBe(phoneNumbers.length);
    }
  });

  it('B2: a text joins the turn that nobody has claimed yet', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const first = await store.receiveSms(newText({ phoneNumber, content: 'Hi' }));
    const second = await store.receiveSms(newText({ phoneNumber, content: 'How much?', tenantId: 'tenant_001' }));
    expect(second.workflow).toMatchObject({
      id: first.workflow.id,
      status: 'RECEIVED',
      message: 'Hi\nHow much?',
      tenantId: 'tenant_001',
      receivedAt: first.workflow.receivedAt,
    });
    const turn = await claimTurn(store, first.workflow.id);
    expect(turn.texts.map(({ content }) => content)).toEqual(['Hi', 'How much?']);
  });

  it('B2: the texts of a turn stand in the order in which the provider received them', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const at = (second: number) => new Date(Date.UTC(2026, 6, 1, 12, 0, second));
    await store.receiveSms(newText({ phoneNumber, content: 'third', receivedAt: at(3) }));
    await store.receiveSms(newText({ phoneNumber, content: 'first', receivedAt: at(1) }));
    await store.receiveSms(newText({ phoneNumber, content: 'second', receivedAt: at(2) }));
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'also third', receivedAt: at(3) }));
    expect(workflow.message).toBe('first\nsecond\nthird\nalso third');
  });

  it('B2: a text joins a turn that was given back to be tried again', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'Hi' });
    const { phoneNumber } = turn.conversation;
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'busy', outcomeUnknown: false, steps: [] });
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'Still there?' }));
    expect(workflow).toMatchObject({ id: turn.workflow.id, message: 'Hi\nStill there?' });
  });

  it('B2: texts that arrive while a turn runs begin the next one, which waits for it', async () => {
    const { store } = opened;
    const running = await startTurn(store, { content: 'one' });
    const { phoneNumber } = running.conversation;
    const second = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    const third = await store.receiveSms(newText({ phoneNumber, content: 'three' }));
    expect(second.workflow.id).not.toBe(running.workflow.id);
    expect(third.workflow).toMatchObject({ id: second.workflow.id, status: 'RECEIVED', message: 'two\nthree' });
    expect(await tryToClaim(store, second.workflow.id)).toBeNull();
  });

  it.each(['APPROVAL', 'AUTO_SEND'] as const)(
    'B2: a turn with route %s that newer texts overtook leaves its own to them, in order',
    async (route) => {
      const { store } = opened;
      const running = await startTurn(store, { content: 'one' });
      const { phoneNumber } = running.conversation;
      const next = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
      await store.receiveSms(newText({ phoneNumber, content: 'three' }));

      const routed = await store.turns.route(leaseOf(running), turnResult(route));
      expect(routed).toMatchObject({ outcome: 'superseded', hasWork: true });
      expect(await readWorkflow(store, running.workflow.id)).toMatchObject({ status: 'SUPERSEDED', message: 'one' });
      expect((await readDraft(store, running.workflow.id)).status).toBe('SUPERSEDED');
      const turn = await claimTurn(store, next.workflow.id);
      expect(turn.workflow.message).toBe('one\ntwo\nthree');
      expect(turn.texts.map(({ content }) => content)).toEqual(['one', 'two', 'three']);
    },
  );

  it('B2: a turn that was overtaken and given back leaves its texts to the newer one', async () => {
    const { store } = opened;
    const running = await startTurn(store, { content: 'one' });
    const { phoneNumber } = running.conversation;
    const next = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    await store.turns.release(leaseOf(running), { delayMs: 60_000, error: 'x', outcomeUnknown: false, steps: [] });
    expect((await readWorkflow(store, running.workflow.id)).status).toBe('SUPERSEDED');
    expect((await claimTurn(store, next.workflow.id)).workflow.message).toBe('one\ntwo');
  });

  it('B2: texts that are overtaken again and again all reach the last turn', async () => {
    const { store } = opened;
    let turn = await startTurn(store, { content: '0' });
    const { phoneNumber } = turn.conversation;
    const ids = [turn.workflow.id];
    for (let round = 1; round <= 4; round++) {
      const { workflow } = await store.receiveSms(newText({ phoneNumber, content: String(round) }));
      ids.push(workflow.id);
      // By turns overtaken while drafting, and while the draft waits.
      await store.turns.route(leaseOf(turn), turnResult('APPROVAL'));
      turn = await claimTurn(store, workflow.id);
      await store.turns.route(leaseOf(turn), turnResult('APPROVAL'));
      const next = await store.receiveSms(newText({ phoneNumber, content: `${round}b` }));
      ids.push(next.workflow.id);
      turn = await claimTurn(store, next.workflow.id);
    }
    expect(turn.workflow.message).toBe('0\n1\n1b\n2\n2b\n3\n3b\n4\n4b');
    const statuses = (await store.read.workflows(ids.slice(0, -1))).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['SUPERSEDED']));
  });

  it('B2: a text withdraws the draft that waits for a human, and its approver can see it', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store, { content: 'one' });
    const { phoneNumber } = turn.conversation;
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    expect(workflow).toMatchObject({ status: 'RECEIVED', message: 'one\ntwo' });
    expect(await readDraft(store, turn.workflow.id)).toMatchObject({
      id: draft.id,
      status: 'SUPERSEDED',
      version: draft.version + 1,
      decidedBy: null,
    });
    expect((await readWorkflow(store, turn.workflow.id)).completedAt).toBeInstanceOf(Date);
    const told = (await eventsOf(opened, turn.workflow.id)).filter((event) => event.draftId === draft.id);
    expect(told.map(({ action, detail: { words: _, ...detail } }) => [action, detail])).toEqual([
      ['draft.requested', { from: 'PROCESSING', to: 'AWAITING_APPROVAL' }],
      ['draft.superseded', { from: 'AWAITING_APPROVAL', to: 'SUPERSEDED', by: workflow.id }],
    ]);
  });

  it('B2: a text that arrives after the reply was approved begins a turn without the answered texts', async () => {
    const { store } = opened;
    const answered = await approveReply(store, { content: 'one' });
    const { phoneNumber } = answered.conversation;
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    expect(workflow.message).toBe('two');
    expect((await readWorkflow(store, answered.workflow.id)).status).toBe('SENDING');
    expect(await tryToClaim(store, workflow.id)).toBeNull();
  });

  it('B2: the turn after a sent one begins with the texts that came after it', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'one' });
    const { phoneNumber } = turn.conversation;
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    const next = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    expect(await tryToClaim(store, next.workflow.id)).toBeNull();
    await store.turns.completeSend(leaseOf(turn), sentText);
    expect((await claimTurn(store, next.workflow.id)).workflow.message).toBe('two');
  });

  it('B2: what was handed to a human stays with them; the next turn has the newer texts alone', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'one' });
    const { phoneNumber } = turn.conversation;
    const next = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    const routed = await store.turns.route(leaseOf(turn), turnResult('ESCALATION'));
    expect(routed).toMatchObject({ outcome: 'escalated', hasWork: true });
    expect((await claimTurn(store, next.workflow.id)).workflow.message).toBe('two');
  });

  it('B6: a number that is not E.164 is refused and leaves nothing behind', async () => {
    const { store } = opened;
    const text = newText({ phoneNumber: '860-555-0123' });
    await expect(store.receiveSms(text)).rejects.toThrow('conversations_phone_number_check');
    const { duplicate, workflow } = await store.receiveSms({ ...text, phoneNumber: newPhoneNumber() });
    expect(duplicate).toBe(false);
    expect(workflow.status).toBe('RECEIVED');
  });

  it('B1: a text is kept letter for letter', async () => {
    const { store } = opened;
    const content = `O'Neil \\ "mañana" ${'😀'} $1 :x \n\t%s {"a": null} -- ; 你好 \u2028`;
    const { workflow } = await store.receiveSms(newText({ content }));
    expect(workflow.message).toBe(content);
    expect((await claimTurn(store, workflow.id)).texts[0]?.content).toBe(content);
  });

  it('B1: a conversation keeps what is known of it, and takes what is newly heard', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const smsAgentConversationId = randomUUID();
    const { workflow } = await store.receiveSms(newText({ phoneNumber, tenantId: 'tenant_001' }));
    await store.receiveSms(newText({ phoneNumber, smsAgentConversationId }));
    const known = {
      id: workflow.conversationId,
      phoneNumber,
      tenantId: 'tenant_001',
      smsAgentConversationId,
      consent: 'OPTED_IN',
    };
    expect(await store.read.conversations([workflow.conversationId])).toMatchObject([known]);
    expect(await store.read.findConversation(smsAgentConversationId)).toMatchObject(known);

    await store.receiveSms(
      newText({ phoneNumber, tenantId: 'tenant_002', smsAgentConversationId: `${smsAgentConversationId}-2` }),
    );
    expect(await store.read.conversations([workflow.conversationId])).toMatchObject([
      { ...known, tenantId: 'tenant_002', smsAgentConversationId: `${smsAgentConversationId}-2` },
    ]);
  });

  it('B1: texts that come at once are stored in one transaction, not each by itself after all', async () => {
    const texts = [1, 2].map(() => newText());
    const told = await opened.connection.call('receive_sms_batch', {
      p_texts: { texts: texts.map((text) => ({ ...text, smsAgentId: null })) },
    });
    expect(told).toMatchObject([{ duplicate: false }, { duplicate: false }]);
  });
}
