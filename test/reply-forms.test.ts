import { describe, expect, it } from 'vitest';
import { type Caller, callerOf, startTestGateway, type TestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { always } from './support/model-answers.ts';
import { sendText, workflowReaches } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

graphql(`
  fragment FormParts on ReplyForm {
    id language text intents conditions status origin approvals approvers rejections decidedBy
    impact { approvals alone }
  }
`);
const ReplyForms = graphql(`
  query ReplyForms($filter: ReplyFormFilter, $first: Int) {
    replyForms(filter: $filter, first: $first) { totalCount nodes { ...FormParts } }
  }
`);
const CreateReplyForm = graphql(`
  mutation CreateReplyForm($input: CreateReplyFormInput!) {
    createReplyForm(input: $input) {
      __typename
      ... on ReplyFormSuccess { replyForm { ...FormParts } }
      ... on ValidationError { fields { path message } }
      ... on Error { message }
    }
  }
`);
const DecideReplyForm = graphql(`
  mutation DecideReplyForm($input: DecideReplyFormInput!) {
    decideReplyForm(input: $input) {
      __typename
      ... on ReplyFormSuccess { replyForm { ...FormParts } }
      ... on ValidationError { fields { path message } }
      ... on Error { message }
    }
  }
`);
const DraftSentences = graphql(`
  query DraftSentences($id: ID!) {
    workflow(id: $id) { route draft { id version status body sentences { text form { id text } } } }
  }
`);
const Approve = graphql(`
  mutation ApproveSentence($input: ApproveDraftInput!) { approveDraft(input: $input) { __typename } }
`);
const Reject = graphql(`
  mutation RejectSentence($input: RejectDraftInput!) { rejectDraft(input: $input) { __typename } }
`);
const Analyze = graphql(`
  query AnalyzeSentences($input: AnalyzeReplyInput!) {
    analyzeReply(input: $input) { mayGoOutAlone checks { name passed } sentences { text form { text } } }
  }
`);

const james = '+12035550114';
const stop = 'Reply STOP to opt out.';

/** Somebody of that role with an id of their own. */
const personOf = async ({ url }: TestGateway, id: string): Promise<Caller> =>
  callerOf(url, await signToken('approver', { subject: id }));

/** The draft that the model is made to write. */
async function drafted(gateway: TestGateway, reply: string) {
  const service = await gateway.as('service');
  gateway.neighbours.model.intercept = always({ reply });
  const id = await sendText(service, james, 'How much do I owe?');
  await workflowReaches(service, id, 'AWAITING_APPROVAL', 'SENT');
  const { workflow } = await (await gateway.as('approver')).data(DraftSentences, { id });
  if (!workflow?.draft) throw new Error('no draft');
  return { ...workflow.draft, route: workflow.route };
}

async function approve(caller: Caller, { id, version }: { id: string; version: number }, body?: string) {
  const input = { draftId: id, version, ...(body !== undefined && { body }) };
  expect((await caller.data(Approve, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
}

const formsOf = async (gateway: TestGateway, filter: object) =>
  (await (await gateway.as('admin')).data(ReplyForms, { filter, first: 100 })).replyForms.nodes;

describe('B60: forms of the product and of administrators', () => {
  it('the product brings its own, by language, and sentences of drafts name theirs', async () => {
    const gateway = await startTestGateway();
    const spanish = await formsOf(gateway, { languages: ['es'], statuses: ['APPROVED'] });
    expect(spanish.length).toBeGreaterThan(50);
    expect(spanish.every(({ language, origin }) => language === 'es' && origin === 'PRODUCT')).toBe(true);
    const { sentences } = await drafted(gateway, `Hi James. Your balance is $1,450.00. We owe you an answer. ${stop}`);
    expect(sentences.map(({ text, form }) => [text, form?.text ?? null])).toEqual([
      ['Hi James.', 'Hi {tenant_name},'],
      ['Your balance is $1,450.00.', 'Your balance is {amount_owed}.'],
      ['We owe you an answer.', null],
      [stop, stop],
    ]);
  });

  it('what an administrator writes goes out alone from the next draft on, and once retired no more', async () => {
    const gateway = await startTestGateway();
    const admin = await gateway.as('admin');
    const reply = `Hi James. On our books you have $1,450.00. ${stop}`;
    expect((await drafted(gateway, reply)).route).toBe('APPROVAL');
    const input = { language: 'en', text: 'On our books you have {amount_owed}.', intents: ['balance_question'] };
    const { createReplyForm } = await admin.data(CreateReplyForm, { input });
    expect(createReplyForm).toMatchObject({
      __typename: 'ReplyFormSuccess',
      replyForm: { status: 'APPROVED', origin: 'WRITTEN', decidedBy: expect.any(String) },
    });
    expect((await drafted(gateway, reply)).route).toBe('AUTO_SEND');
    expect((await admin.data(CreateReplyForm, { input })).createReplyForm.__typename).toBe('ConflictError');

    const id = createReplyForm.__typename === 'ReplyFormSuccess' ? createReplyForm.replyForm.id : '';
    const { decideReplyForm } = await admin.data(DecideReplyForm, { input: { replyFormId: id, decision: 'RETIRE' } });
    expect(decideReplyForm).toMatchObject({ replyForm: { status: 'RETIRED' } });
    expect((await drafted(gateway, reply)).route).toBe('APPROVAL');
  });

  it.each([
    [{ text: 'Pay by {tomorrow}.' }, 'text', /slots/],
    [{ text: 'Pay at https://x.example.' }, 'text', /words, punctuation and slots/],
    [{ text: 'Your balance is {amount_owed}. Thank you.' }, 'text', /one sentence/],
    [{ text: 'You will be evicted.' }, 'text', /threat/],
    [{ text: 'Please pay by Friday.' }, 'text', /Friday/],
    [{ text: '' }, 'text', /words/],
    [{ language: 'fr' }, 'language', /en and es/],
    [{ intents: [] }, 'intents', /at least one/],
    [{ intents: ['world_peace'] }, 'intents', /world_peace/],
    [{ conditions: ['sun_shines'] }, 'conditions', /sun_shines/],
  ])('refuses %j', async (change, path, message) => {
    const admin = await (await startTestGateway()).as('admin');
    const input = {
      language: 'en',
      text: 'On our books you have {amount_owed}.',
      intents: ['balance_question'],
      ...change,
    };
    const { createReplyForm } = await admin.data(CreateReplyForm, { input });
    expect(createReplyForm).toMatchObject({
      __typename: 'ValidationError',
      fields: expect.arrayContaining([{ path, message: expect.stringMatching(message) }]),
    });
  });

  it('only administrators word forms', async () => {
    const gateway = await startTestGateway();
    const input = { language: 'en', text: 'Good to know.', intents: ['other'] };
    for (const role of ['approver', 'analyst', 'service'] as const) {
      const { errors } = await (await gateway.as(role)).request(CreateReplyForm, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const unknown = { replyFormId: 'nobody', decision: 'RETIRE' } as const;
    const { decideReplyForm } = await (await gateway.as('admin')).data(DecideReplyForm, { input: unknown });
    expect(decideReplyForm.__typename).toBe('NotFoundError');
  });
});

describe('B61: forms are learned', () => {
  const sentence = 'The figure we have for you is $1,450.00.';
  const wording = 'The figure we have for you is {amount_owed}.';
  const reply = `Hi James. ${sentence} ${stop}`;

  it('from unedited approvals, often enough, by more than one person; an administrator decides', async () => {
    const gateway = await startTestGateway();
    const [ann, bob] = [await personOf(gateway, 'ann'), await personOf(gateway, 'bob')];
    for (let count = 0; count < 5; count += 1) await approve(ann, await drafted(gateway, reply));
    expect(await formsOf(gateway, { statuses: ['PROPOSED'] })).toEqual([]);
    await approve(bob, await drafted(gateway, reply));
    const [proposed] = await formsOf(gateway, { statuses: ['PROPOSED'] });
    expect(proposed).toMatchObject({
      text: wording,
      language: 'en',
      intents: ['balance_question'],
      conditions: expect.arrayContaining(['answers_text', 'owes_something', 'is_late']),
      approvals: 6,
      approvers: 2,
      rejections: 0,
      origin: 'LEARNED',
      impact: { approvals: 6, alone: 6 },
    });
    expect(proposed?.conditions).not.toContain('plan_agreed');
    // What is only proposed goes nowhere alone.
    const waiting = await drafted(gateway, reply);
    expect(waiting.route).toBe('APPROVAL');

    const admin = await gateway.as('admin');
    const input = { replyFormId: proposed?.id ?? '', decision: 'APPROVE' } as const;
    expect((await admin.data(DecideReplyForm, { input })).decideReplyForm).toMatchObject({
      replyForm: { status: 'APPROVED', approvals: 6 },
    });
    expect((await drafted(gateway, reply)).route).toBe('AUTO_SEND');

    // Worded anew, its evidence begins anew.
    const other = 'The sum that we have for you is {amount_owed}.';
    const reworded = await admin.data(DecideReplyForm, { input: { ...input, text: other } });
    expect(reworded.decideReplyForm).toMatchObject({ replyForm: { text: other, approvals: 0, status: 'APPROVED' } });
    expect((await drafted(gateway, reply)).route).toBe('APPROVAL');
  });

  it('a rejection in between begins the count anew', async () => {
    const gateway = await startTestGateway({ config: { formLearning: { approvals: 2, approvers: 1 } } });
    const ann = await personOf(gateway, 'ann');
    await approve(ann, await drafted(gateway, reply));
    const { id, version } = await drafted(gateway, reply);
    await ann.data(Reject, { input: { draftId: id, version, reason: 'no' } });
    await approve(ann, await drafted(gateway, reply));
    expect(await formsOf(gateway, { statuses: ['PROPOSED'] })).toEqual([]);
    await approve(ann, await drafted(gateway, reply));
    expect(await formsOf(gateway, { statuses: ['PROPOSED'] })).toMatchObject([{ text: wording, approvals: 2 }]);
  });

  it('a form that is rejected in a draft, or edited, is retired by itself; courtesies stay', async () => {
    const gateway = await startTestGateway();
    const ann = await personOf(gateway, 'ann');
    const first = await drafted(gateway, `Hi James. You owe $1,450.00. Pay or leave. ${stop}`);
    await ann.data(Reject, { input: { draftId: first.id, version: first.version, reason: 'no' } });
    expect(await formsOf(gateway, { statuses: ['RETIRED'] })).toMatchObject([
      { text: 'You owe {amount_owed}.', rejections: 1, decidedBy: 'ann' },
    ]);
    expect((await drafted(gateway, `Hi James. You owe $1,450.00. ${stop}`)).route).toBe('APPROVAL');

    const second = await drafted(gateway, `Hi James. Your balance is $1,450.00. Pay or leave. ${stop}`);
    await approve(ann, second, `Hi James. Your balance at the moment is $1,450.00. ${stop}`);
    const retired = await formsOf(gateway, { statuses: ['RETIRED'] });
    expect(retired.map(({ text }) => text).toSorted()).toEqual([
      'You owe {amount_owed}.',
      'Your balance is {amount_owed}.',
    ]);
  });

  it('nothing is learned of figures that no fact holds, nor of names', async () => {
    const gateway = await startTestGateway({ config: { formLearning: { approvals: 1, approvers: 1 } } });
    const ann = await personOf(gateway, 'ann');
    await approve(ann, await drafted(gateway, `Hi James. Mr. Carter should call back. We will see. ${stop}`));
    const proposed = await formsOf(gateway, { statuses: ['PROPOSED'] });
    expect(proposed.map(({ text }) => text)).toEqual(['We will see.']);
  });
});

describe('analyzeReply', () => {
  it('B60: says whether a reply may go out alone, sentence by sentence', async () => {
    const analyst = await (await startTestGateway()).as('analyst');
    const facts = { tenantName: 'James Carter', language: 'en', amountOwedCents: 145_000, today: '2026-03-05' };
    const analyze = async (body: string, more: object = {}) =>
      (await analyst.data(Analyze, { input: { body, facts: { ...facts, ...more } } })).analyzeReply;
    expect(await analyze('Hi James, your balance is $1,450.00.')).toMatchObject({
      mayGoOutAlone: true,
      sentences: [{ form: { text: 'Hi {tenant_name},' } }, { form: { text: 'Your balance is {amount_owed}.' } }],
    });
    expect(await analyze('Hi James. Pay or leave.')).toMatchObject({
      mayGoOutAlone: false,
      sentences: [{}, { form: null }],
    });
    const plan = { amountCents: 50_000, interval: 'WEEKLY', installments: 3, startDate: '2026-03-13' };
    const agreed = 'Hi James. Your plan is confirmed: 3 payments of $500.00 a week, starting March 13.';
    expect(await analyze(agreed)).toMatchObject({ mayGoOutAlone: false });
    expect(await analyze(agreed, { plan })).toMatchObject({ mayGoOutAlone: true });
    // A plan of eight weeks keeps to the rules, but a person agrees to it.
    const long = { plan: { ...plan, amountCents: 20_000, installments: 8 } };
    const words = 'Hi James. Your plan is confirmed: 8 payments of $200.00 a week, starting March 13.';
    expect(await analyze(words, long)).toMatchObject({ mayGoOutAlone: false });
  });
});
