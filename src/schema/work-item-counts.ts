import { type WorkItem, type WorkItemCounts, type WorkItemGroup, waiting } from '../domain/work-item.ts';
import { countWorkItems, groupWorkItems, mostGroups } from '../resolvers/work-items.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { WorkItemKindEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { WorkItemRef } from './refs.ts';
import { WorkItemFilterInput } from './work-item.ts';

const KindCountRef = builder.objectRef<WorkItemCounts['kinds'][number]>('WorkItemKindCount').implement({
  description: 'How many items have something of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WorkItemKindEnum, description: 'The kind.' }),
    items: t.exposeInt('items', { description: 'So many.' }),
  }),
});

const NameCountRef = builder.objectRef<WorkItemCounts['properties'][number]>('WorkItemNameCount').implement({
  description: 'How many items there are of a property, or in a language.',
  fields: (t) => ({
    name: t.exposeString('name', { description: "The property's name, or the language's code (ISO 639-1)." }),
    items: t.exposeInt('items', { description: 'So many.' }),
  }),
});

const WorkItemCountsRef = builder.objectRef<WorkItemCounts>('WorkItemCounts').implement({
  description: 'How much waits. What is put aside counts in `snoozed` alone.',
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'All of it.' }),
    mine: t.exposeInt('mine', { description: "The caller's." }),
    unassigned: t.exposeInt('unassigned', { description: "Nobody's." }),
    snoozed: t.exposeInt('snoozed', { description: 'What is put aside.' }),
    kinds: t.field({
      type: [KindCountRef],
      longest: 5,
      description: 'By kind: an item counts in each of its kinds.',
      resolve: ({ kinds }) => kinds,
    }),
    properties: t.field({
      type: [NameCountRef],
      longest: 200,
      description: 'By property, those with most.',
      resolve: ({ properties }) => properties,
    }),
    languages: t.field({
      type: [NameCountRef],
      longest: 50,
      description: 'By language, those with most.',
      resolve: ({ languages }) => languages,
    }),
  }),
});

builder.queryField('workItemCounts', (t) =>
  t.field({
    type: WorkItemCountsRef,
    description: 'How much waits, for the badges of the queue.',
    authScopes: allowed('workItemCounts'),
    resolve: (_root, _args, context) => countWorkItems({ ...context, viewer: viewerOf(context) }),
  }),
);

const WorkItemGroupRef = builder.objectRef<WorkItemGroup>('WorkItemGroup').implement({
  description: 'Items that ask for the same: `filter: { likeness }` lists them.',
  fields: (t) => ({
    likeness: t.exposeString('likeness', { description: 'What they share. Not for people.' }),
    items: t.exposeInt('items', { description: 'How many, at least two.' }),
    example: t.field({
      type: WorkItemRef,
      nullable: true,
      description: 'The one that has waited longest: its plan, draft or escalation says what they ask for.',
      resolve: ({ example }): WorkItem | null => waiting(example),
    }),
  }),
});

builder.queryField('workItemGroups', (t) =>
  t.field({
    type: [WorkItemGroupRef],
    longest: mostGroups,
    description: 'The largest groups of items that ask for the same.',
    authScopes: allowed('workItemGroups'),
    args: { filter: t.arg({ type: WorkItemFilterInput, description: 'Of which items.' }) },
    resolve: (_root, { filter }, context) =>
      groupWorkItems({ ...context, viewer: viewerOf(context) }, withoutNulls(filter)),
  }),
);
