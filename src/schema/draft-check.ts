import { textFor } from '../auth/masking.ts';
import type { CheckReason } from '../domain/check-reason.ts';
import { checkNames, checkTable, type DraftCheck } from '../domain/draft-check.ts';
import { builder } from './builder.ts';
import { CheckReasonCodeEnum } from './enums.ts';

const checksInWords = checkNames.map((name) => `\`${name}\`: ${checkTable[name].description}`).join('; ');

interface ReasonArgument {
  name: string;
  values: string[];
}

const CheckReasonArgumentRef = builder.objectRef<ReasonArgument>('CheckReasonArgument').implement({
  description: 'What a reason is about.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the description of the code names it.' }),
    values: t.stringList({
      longest: 5,
      description: 'Its values.',
      sees: 'audience',
      resolve: ({ values }, _args, { viewer }) => values.map((value) => textFor(viewer, value)),
    }),
  }),
});

const CheckReasonRef = builder.objectRef<CheckReason>('CheckReason').implement({
  description: 'What a check found, for whoever words it in the language of the reader.',
  fields: (t) => ({
    code: t.expose('code', { type: CheckReasonCodeEnum, description: 'What it is.' }),
    args: t.field({
      type: [CheckReasonArgumentRef],
      longest: 2,
      description: 'What it is about.',
      resolve: ({ args }) => Object.entries(args).map(([name, values]) => ({ name, values })),
    }),
  }),
});

export const DraftCheckRef = builder.objectRef<DraftCheck>('DraftCheck').implement({
  description: 'One named thing that was checked about a draft.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: `What was checked. ${checksInWords}.`,
    }),
    passed: t.exposeBoolean('passed', { description: 'Any check that did not pass bars sending without a human.' }),
    weight: t.exposeFloat('weight', { description: 'Its share of the confidence, 0 to 1.' }),
    detail: t.string({
      nullable: true,
      description: 'What was found, in words.',
      sees: 'audience',
      resolve: ({ detail }, _args, { viewer }) => textFor(viewer, detail),
    }),
    reasons: t.field({
      type: [CheckReasonRef],
      longest: 20,
      description:
        'The same by codes; empty where there is nothing to say, and in drafts from before there were codes.',
      resolve: ({ reasons }) => reasons,
    }),
  }),
});
