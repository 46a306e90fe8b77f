import { textFor } from '../auth/masking.ts';
import type { Fact } from '../domain/fact.ts';
import type { DraftFigure } from '../resolvers/draft-facts.ts';
import { builder } from './builder.ts';
import { DraftClaimKindEnum, FactKindEnum } from './enums.ts';

export const FactRef = builder.objectRef<Fact>('Fact').implement({
  description: 'Something that the record says and a text to the tenant may state.',
  fields: (t) => ({
    kind: t.field({ type: FactKindEnum, description: 'What it is.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', {
      description: 'What it is called: `amount owed`, `days late`, `plan: payment`, `counter-offer: first payment`.',
    }),
    value: t.exposeString('value', { description: 'As text: `$1,450.00`, `32`, `2026-12-04`, `Unit 3B`.' }),
  }),
});

export const DraftClaimRef = builder.objectRef<DraftFigure>('DraftClaim').implement({
  description: 'A figure that a text states, and where it comes from.',
  fields: (t) => ({
    kind: t.field({ type: DraftClaimKindEnum, description: 'What it states.', resolve: ({ kind }) => kind }),
    text: t.string({
      description: 'As it is written in the body.',
      sees: 'audience',
      resolve: ({ text }, _args, { viewer }) => textFor(viewer, text),
    }),
    start: t.exposeInt('index', { description: 'Where it starts in the body, in UTF-16 units.' }),
    end: t.int({
      description: 'Where it ends, in UTF-16 units: `body.slice(start, end)` is `text`.',
      resolve: ({ index, text }) => index + text.length,
    }),
    supported: t.boolean({
      description: 'Whether a fact says the same. One that is not supported fails the check `figures`.',
      resolve: ({ fact }) => fact !== null,
    }),
    fact: t.field({
      type: FactRef,
      nullable: true,
      description: 'The fact that it comes from; null: none says so.',
      resolve: ({ fact }) => fact,
    }),
  }),
});
