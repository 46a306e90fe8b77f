import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isUnionType,
} from 'graphql';
import { acrossProperties, mayCall } from '../../src/auth/permissions.ts';
import { type RoleName, roles } from '../../src/auth/viewer.ts';
import { anchor, table, typeLink, words } from './markdown.ts';

type Kind = 'query' | 'mutation' | 'subscription';
type Operation = GraphQLField<unknown, unknown> & { kind: Kind };

/** What belongs together for somebody who looks for it; what is named nowhere comes last. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ['Texts', ['receiveSms', 'recordDeliveryStatus', 'workflow', 'workflows', 'workflowUpdated', 'retryWorkflow']],
  [
    'The queue',
    [
      'workItemChanged',
      'workItems',
      'workItemCounts',
      'workItemGroups',
      'assignConversation',
      'snoozeConversation',
      'addNote',
      'people',
      'decisions',
    ],
  ],
  [
    'Drafts and approvals',
    [
      'approvalRequested',
      'draft',
      'drafts',
      'claimDraft',
      'releaseDraft',
      'checkText',
      'approveDraft',
      'rejectDraft',
      'escalateDraft',
      'regenerateDraft',
    ],
  ],
  ['Conversations', ['conversation', 'conversations', 'sendMessage', 'setConsent']],
  [
    'Escalations',
    ['escalationRaised', 'escalations', 'escalateConversation', 'acknowledgeEscalation', 'resolveEscalation'],
  ],
  ['Payment plans', ['paymentPlans', 'submitPaymentPlan', 'previewPaymentPlan', 'decidePaymentPlan']],
  ['Promises', ['promises', 'promiseRates', 'decidePromise']],
  ['Tenants', ['tenant', 'delinquentTenants', 'portfolio', 'previewOutreach', 'startOutreach', 'workflowsById']],
  [
    'Figures and the record',
    ['metrics', 'metricsSeries', 'calibration', 'auditTrail', 'analyzeMessage', 'analyzeReply'],
  ],
  ['What the landlord says of itself', ['businessFacts', 'setBusinessFact', 'removeBusinessFact']],
  ['The gateway', ['viewer', 'dependencies']],
];

/** Every operation of the schema in its group; no group is empty. */
function grouped(schema: GraphQLSchema): [string, Operation[]][] {
  const rest = new Map<string, Operation>();
  for (const [kind, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) rest.set(field.name, Object.assign(field, { kind }));
  }
  const take = (name: string) => {
    const operation = rest.get(name);
    rest.delete(name);
    return operation === undefined ? [] : [operation];
  };
  const known = groups.map(([title, names]): [string, Operation[]] => [title, names.flatMap(take)]);
  const others: [string, Operation[]] = ['More', [...rest.values()]];
  return [...known, others].filter(([, operations]) => operations.length > 0);
}

const link = ({ name }: Operation) => `[\`${name}\`](#operation-${name.toLowerCase()})`;

/** Who may call what, at a glance. */
export function permissionTable(schema: GraphQLSchema): string {
  const mark = (role: RoleName, name: string) => (mayCall(role, name) ? '●' : '');
  return table(
    ['operation', '', ...roles],
    grouped(schema).flatMap(([title, operations]) => [
      [`**${title}**`, '', ...roles.map(() => '')],
      ...operations.map((operation) => [
        link(operation),
        operation.kind,
        ...roles.map((role) => mark(role, operation.name)),
      ]),
    ]),
  );
}

/** Every operation: what it does, who may, what it takes and what comes of it. */
export function operationSections(schema: GraphQLSchema): string {
  return grouped(schema)
    .map(([title, operations]) => [`### ${title}`, ...operations.map(section)].join('\n\n'))
    .join('\n\n');
}

function section(operation: Operation): string {
  const { name, kind, description, args, type } = operation;
  const callers = roles.filter((role) => mayCall(role, name)).join(', ');
  const argumentTable = table(
    ['argument', 'type', ''],
    args.flatMap((argument) => argumentRows(argument.name, argument)),
  );
  const result = getNamedType(type);
  const outcomes = isUnionType(result) ? `, one of ${result.getTypes().map(typeLink).join(', ')}` : '';
  return [
    anchor(`operation-${name.toLowerCase()}`),
    `#### ${name}`,
    words(description),
    `A ${kind} of: ${callers}.${acrossProperties.includes(name) ? ' Not for a token that names properties.' : ''}`,
    ...(args.length > 0 ? [argumentTable] : []),
    `Answers ${typeLink(type)}${outcomes}.`,
  ].join('\n\n');
}

/** An argument, and each field of an input with the way to it: `input.version`. */
function argumentRows(path: string, { type, description }: GraphQLArgument | GraphQLInputField): string[][] {
  const named = getNamedType(type);
  const within = isInputObjectType(named) ? Object.values(named.getFields()) : [];
  return [
    [`\`${path}\``, typeLink(type), words(description)],
    ...within.flatMap((field) => argumentRows(`${path}.${field.name}`, field)),
  ];
}
