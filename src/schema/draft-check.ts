import { textFor } from '../auth/masking.ts';
import { checkNames, checkTable, type DraftCheck } from '../domain/draft-check.ts';
import { builder } from './builder.ts';

const checksInWords = checkNames.map((name) => `\`${name}\`: ${checkTable[name].description}`).join('; ');

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
  }),
});
