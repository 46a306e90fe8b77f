import { textFor } from '../auth/masking.ts';
import type { PlanIssue } from '../domain/plan-issue.ts';
import { builder } from './builder.ts';
import { PlanIssueCodeEnum } from './enums.ts';

const PlanIssueArgumentRef = builder.objectRef<{ name: string; value: string }>('PlanIssueArgument').implement({
  description: 'What an issue is about.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the description of the code names it.' }),
    value: t.string({
      description: 'Its value.',
      sees: 'audience',
      // The rest are figures and days, which are the landlord's.
      resolve: ({ name, value }, _args, { viewer }) => (name === 'words' ? textFor(viewer, value) : value),
    }),
  }),
});

export const PlanIssueRef = builder.objectRef<PlanIssue>('PlanIssue').implement({
  description: 'What speaks against a plan, for whoever words it in the language of the reader.',
  fields: (t) => ({
    code: t.expose('code', { type: PlanIssueCodeEnum, description: 'What it is.' }),
    args: t.field({
      type: [PlanIssueArgumentRef],
      longest: 5,
      description: 'What it is about.',
      resolve: ({ args }) => Object.entries(args).map(([name, value]) => ({ name, value })),
    }),
  }),
});
