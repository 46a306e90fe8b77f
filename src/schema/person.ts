import { nameOf, type Person } from '../domain/person.ts';
import { listPeople, mostPeople } from '../resolvers/people.ts';
import { allowed, builder } from './builder.ts';

export const PersonRef = builder.objectRef<Person>('Person').implement({
  description: 'Somebody who has signed in to decide.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As decisions name them.' }),
    name: t.string({
      description: 'What people call them: their name, else their address, else the id.',
      resolve: nameOf,
    }),
    email: t.exposeString('email', { nullable: true, description: 'Their address.' }),
  }),
});

builder.queryField('people', (t) =>
  t.field({
    type: [PersonRef],
    longest: mostPeople,
    description:
      'Approvers and administrators who have signed in, those seen last first: who may be given a conversation.',
    authScopes: allowed('people'),
    resolve: (_root, _args, context) => listPeople(context),
  }),
);
