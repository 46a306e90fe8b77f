import { dependencyStateTable } from '../domain/dependency-state.ts';
import { type Dependency, listDependencies } from '../resolvers/dependencies.ts';
import { allowed, builder } from './builder.ts';
import { enumOf } from './enum-of.ts';

const states = dependencyStateTable satisfies Record<Dependency['state'], { description: string }>;
const DependencyStateEnum = enumOf('DependencyState', 'How a service is, as seen from here.', states);

const DependencyRef = builder.objectRef<Dependency>('Dependency').implement({
  description: 'A service that the gateway leans on, as this process sees it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    state: t.expose('state', { type: DependencyStateEnum, description: 'How it is.' }),
    circuit: t.exposeString('circuit', {
      description:
        'closed: calls go through; open: none goes to it; half-open: the next call decides. The worst of them.',
    }),
    circuitOpenings: t.exposeInt('circuitOpenings', {
      description: 'How often a circuit of it has opened since this process began.',
    }),
    latencyMs: t.exposeFloat('latencyMs', { nullable: true, description: 'Of the last call that ended.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'The last trouble, as long as it matters.' }),
    checkedAt: t.expose('checkedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last call ended; null when there was none.',
    }),
    notes: t.exposeStringList('notes', {
      longest: 20,
      description:
        'What its answers have shown of how it works, such as how a model is asked for a shape; may be none.',
    }),
  }),
});

builder.queryField('dependencies', (t) =>
  t.field({
    type: [DependencyRef],
    longest: 20,
    description: 'How the services around the gateway are. Those that can be asked are asked, at most every 5 s.',
    authScopes: allowed('dependencies'),
    resolve: (_root, _args, context) => listDependencies(context),
  }),
);
