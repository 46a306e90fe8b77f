import { textFor } from '../auth/masking.ts';
import { isFigureOrCode, type Reason } from '../domain/reason.ts';
import { builder } from './builder.ts';
import { ReasonCodeEnum } from './enums.ts';

const ReasonArgumentRef = builder.objectRef<{ name: string; value: string }>('ReasonArgument').implement({
  description: 'What a reason is about.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'As the description of the code names it: `…Cents` an amount of money, `…Day` a date, `…Count` a number, `…Code` a name of the ' +
        "gateway's own; all others are words.",
    }),
    value: t.string({
      description: 'Its value.',
      sees: 'audience',
      resolve: ({ name, value }, _args, { viewer }) => (isFigureOrCode(name) ? value : textFor(viewer, value)),
    }),
  }),
});

export const ReasonRef = builder.objectRef<Reason>('Reason').implement({
  description: 'Why something is as it is, for whoever words it in the language of the reader.',
  fields: (t) => ({
    code: t.expose('code', { type: ReasonCodeEnum, description: 'What it is.' }),
    args: t.field({
      type: [ReasonArgumentRef],
      longest: 3,
      description: 'What it is about.',
      resolve: ({ args }) => Object.entries(args).map(([name, value]) => ({ name, value })),
    }),
  }),
});
