import { textFor } from '../auth/masking.ts';
import { priorityOf } from '../domain/draft-check.ts';
import { type SmsSegments, segmentsOf } from '../domain/sms.ts';
import { cutSentences } from '../language/reply-forms/sentences.ts';
import { figuresIn, statableFacts } from '../resolvers/draft-facts.ts';
import { listDrafts } from '../resolvers/lists.ts';
import { personOf } from '../resolvers/people.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { DraftCheckRef } from './draft-check.ts';
import { DraftClaimRef, FactRef } from './draft-claim.ts';
import { DraftSentenceRef, mostSentences } from './draft-sentence.ts';
import { DraftPriorityEnum, DraftStatusEnum, SmsEncodingEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { ModelUsageRef } from './model-usage.ts';
import { PersonRef } from './person.ts';
import { DraftRef, WorkflowRef } from './refs.ts';

export const SmsSegmentsRef = builder.objectRef<SmsSegments>('SmsSegments').implement({
  description: 'What a text takes to be sent.',
  fields: (t) => ({
    encoding: t.expose('encoding', { type: SmsEncodingEnum, description: 'How it travels.' }),
    count: t.exposeInt('count', { description: 'Segments, each paid for.' }),
    characters: t.exposeInt('characters', { description: 'Characters as people count them.' }),
  }),
});

DraftRef.implement({
  description: 'A reply that the model wrote, what was checked about it, and what a human decided.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; a decision names the one that was seen.' }),
    status: t.expose('status', { type: DraftStatusEnum, description: 'Where it stands.' }),
    workflow: t.field({
      type: WorkflowRef,
      description: 'The workflow it belongs to.',
      sees: 'audience',
      resolve: async ({ workflowId }, _args, { loaders }) => {
        const workflow = await loaders.workflow.load(workflowId);
        if (workflow === null) throw new Error(`draft without its workflow ${workflowId}`);
        return workflow;
      },
    }),
    body: t.string({
      description: 'The text as it would be sent.',
      sees: 'audience',
      resolve: ({ body }, _args, { viewer }) => textFor(viewer, body),
    }),
    translation: t.string({
      nullable: true,
      description: 'Into English, when the body is in another language.',
      sees: 'audience',
      resolve: ({ translation }, _args, { viewer }) => textFor(viewer, translation),
    }),
    language: t.exposeString('language', { description: 'ISO 639-1.' }),
    intent: t.exposeString('intent', { nullable: true, description: 'What the tenant wants, as the model sees it.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1: the weights of the checks that passed.' }),
    checks: t.field({
      type: [DraftCheckRef],
      longest: 20,
      description: 'What the confidence is made of, the heaviest first.',
      resolve: ({ checks }) => checks,
    }),
    priority: t.field({
      type: DraftPriorityEnum,
      description: 'How much care it needs by its checks, for the order in which people read.',
      resolve: ({ checks }) => priorityOf(checks),
    }),
    claims: t.field({
      type: [DraftClaimRef],
      longest: 50,
      description: 'Every figure of the body beside the fact that it comes from, in the order of the body.',
      resolve: ({ body, facts }) => figuresIn(body, facts),
    }),
    facts: t.field({
      type: [FactRef],
      longest: 50,
      description: 'What the record said when this was drafted, the ledger first: all that the body may state.',
      resolve: ({ facts }) => statableFacts(facts),
    }),
    sentences: t.field({
      type: [DraftSentenceRef],
      longest: mostSentences,
      description: 'The sentences of the body, each with the approved form that it was when it was drafted.',
      resolve: ({ body, sentences }) =>
        (sentences.length > 0 ? sentences : cutSentences(body).map(({ text }) => ({ text, formId: null }))).slice(
          0,
          mostSentences,
        ),
    }),
    segments: t.field({
      type: SmsSegmentsRef,
      description: 'What the body takes to be sent.',
      resolve: ({ body }) => segmentsOf(body),
    }),
    model: t.exposeString('model', { description: 'Which model wrote it; `none`: a human did.' }),
    usage: t.field({
      type: ModelUsageRef,
      nullable: true,
      description: 'What the calls took that wrote it; null where a human did.',
      resolve: ({ usage }) => usage,
    }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided.' }),
    decider: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person who decided.',
      sees: 'audience',
      resolve: ({ decidedBy }, _args, context) => personOf(context, decidedBy),
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    finalBody: t.string({
      nullable: true,
      description: 'What was sent, when it was edited.',
      sees: 'audience',
      resolve: ({ finalBody }, _args, { viewer }) => textFor(viewer, finalBody),
    }),
    overrideReason: t.string({
      nullable: true,
      description: 'Why a person sent it against failing checks or a hold; null where nothing stood in its way.',
      sees: 'audience',
      resolve: ({ override }, _args, { viewer }) => textFor(viewer, override?.reason ?? null),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was drafted.' }),
  }),
});

const DraftConnectionRef = connectionOf('Draft', DraftRef);

const DraftFilterInput = builder.inputType('DraftFilter', {
  description: 'Narrows a list of drafts; what is absent does not.',
  fields: (t) => ({
    statuses: t.field({ type: [DraftStatusEnum], description: 'One of these.' }),
    languages: t.stringList({ description: 'ISO 639-1: one of these.' }),
    decidedBy: t.stringList({ description: 'The ids of who decided: one of these.' }),
    minConfidence: t.float({ description: 'At least.' }),
    maxConfidence: t.float({ description: 'At most.' }),
    from: t.field({ type: 'DateTime', description: 'Drafted then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Drafted before.' }),
  }),
});

builder.queryField('draft', (t) =>
  t.field({
    type: DraftRef,
    nullable: true,
    description: 'One draft.',
    authScopes: allowed('draft'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.draft.load(id),
  }),
);

builder.queryField('drafts', (t) =>
  t.field({
    type: DraftConnectionRef,
    description: 'Drafts, newest first.',
    authScopes: allowed('drafts'),
    args: { filter: t.arg({ type: DraftFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listDrafts(context, withoutNulls(filter), page),
  }),
);
