import type { Viewer } from '../auth/viewer.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { RoleEnum } from './enums.ts';

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is asking, as their token says.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The token's subject." }),
    email: t.exposeString('email', { nullable: true, description: 'Their address.' }),
    properties: t.stringList({
      longest: 1_000,
      nullable: true,
      description: 'The properties whose tenants they may see, with all that is theirs; null: all of them.',
      resolve: ({ properties }) => properties && [...properties],
    }),
    role: t.expose('role', { type: RoleEnum, description: 'What they are to the gateway.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    description: 'Who is asking.',
    authScopes: allowed('viewer'),
    resolve: (_root, _args, context) => viewerOf(context),
  }),
);
