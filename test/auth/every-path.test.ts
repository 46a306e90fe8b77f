import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { acrossProperties, mayCall } from '../../src/auth/permissions.ts';
import { type RoleName, roles } from '../../src/auth/viewer.ts';
import { schema } from '../../src/schema/schema.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { pendingDraft, sendText, workflowReaches } from '../support/operations.ts';
import { sampleVariables } from '../support/sample-variables.ts';
import { signToken } from '../support/tokens.ts';
import { byHash, type SentOperation, type WayIn, waysIn } from '../support/ways-in.ts';

type Kind = 'query' | 'mutation' | 'subscription';

interface Operation {
  name: string;
  kind: Kind;
  text: string;
  variables: Record<string, unknown>;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The shortest operation that calls a field, with the smallest values that its arguments may have. */
function shortestCall(kind: Kind, { name, args, type }: GraphQLField<unknown, unknown>): Operation {
  const given = args.filter((argument) => isRequiredArgument(argument) || Object.hasOwn(alsoGiven, argument.name));
  const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const call = passed === '' ? name : `${name}(${passed})`;
  const selection = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  const text = `${kind} Call${declared === '' ? '' : `(${declared})`} { ${call}${selection} }`;
  const variables = sampleVariables(parse(text));
  for (const argument of given) variables[argument.name] ??= alsoGiven[argument.name];
  return { name, kind, text, variables };
}

/** Arguments that may be absent, but not from the shortest call: one of several, or what is told without changes. */
const alsoGiven: Record<string, string> = { workflowId: '', window: 'LAST_HOUR' };

const roots: [Kind, GraphQLObjectType | null | undefined][] = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
  ['subscription', schema.getSubscriptionType()],
];
const operations = roots.flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => shortestCall(kind, field)),
);

/** Every path that an operation may take, those of which its kind is capable. */
const paths: { name: string; kinds: readonly Kind[]; wayIn: WayIn; sent(operation: Operation): SentOperation }[] =
  Object.entries({
    'HTTP POST': ['query', 'mutation'],
    'HTTP GET': ['query'],
    'server-sent events': ['query', 'mutation', 'subscription'],
    'web socket': ['query', 'mutation', 'subscription'],
  } satisfies Record<keyof typeof waysIn, Kind[]>).flatMap(([name, kinds]) => {
    const wayIn = waysIn[name as keyof typeof waysIn];
    return [
      { name, kinds, wayIn, sent: ({ text, variables }) => ({ query: text, variables }) },
      { name: `${name}, by hash`, kinds, wayIn, sent: ({ text, variables }) => byHash(sha256(text), variables) },
    ];
  });

/** A gateway that knows every operation by its hash, with a draft and an escalation that wait. */
async function openedGateway(): Promise<{ gateway: TestGateway; workflowId: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'trusted-documents-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'documents.json');
  await writeFile(file, JSON.stringify(Object.fromEntries(operations.map(({ text }) => [sha256(text), text]))));
  const gateway = await startTestGateway({ config: { trustedDocuments: { file, onlyFor: [] } } });
  const service = await gateway.as('service');
  const approver = await gateway.as('approver');
  const { workflowId } = await pendingDraft(service, approver, '+12035550114');
  const unknown = await sendText(service, '+12125550199', 'Hi');
  await workflowReaches(approver, unknown, 'ESCALATED');
  return { gateway, workflowId };
}

/** A busy machine takes its time over them. */
const hundredsOfCalls = { timeout: 300_000 };

interface Caller {
  role: RoleName | null;
  token: string | null;
  namesProperties?: boolean;
}

/** How who may not is told: a socket is closed to nobodies, and to whoever subscribes to what is not for them. */
function refusals(role: RoleName | null, kind: Kind): string[] {
  if (role === null) return ['UNAUTHENTICATED', '4401'];
  return kind === 'subscription' ? ['FORBIDDEN', '4403'] : ['FORBIDDEN'];
}

describe('every operation, for every role, on every path', () => {
  it.each(paths)(
    '$name: is answered for those who may, and refused to the others',
    hundredsOfCalls,
    async ({ kinds, wayIn, sent }) => {
      const { gateway, workflowId } = await openedGateway();
      const callers: Caller[] = [{ role: null, token: null }];
      for (const role of roles) {
        callers.push({ role, token: await signToken(role) });
        if (role === 'service') continue;
        callers.push({ role, token: await signToken(role, { properties: ['Elm Street'] }), namesProperties: true });
      }
      const wrong: unknown[] = [];
      for (const operation of operations.filter(({ kind }) => kinds.includes(kind))) {
        if ('workflowId' in operation.variables) operation.variables.workflowId = workflowId;
        const call = async ({ role, token, namesProperties }: Caller) => {
          // Of what is open here nothing is of their properties, so they would wait.
          if (namesProperties && operation.kind === 'subscription') return;
          const answer = await wayIn(gateway.url, token, sent(operation));
          const told = Object.values(answer.data ?? {}).some((value) => value !== null);
          const beyond = namesProperties && acrossProperties.includes(operation.name);
          const allowed = role !== null && mayCall(role, operation.name) && !beyond;
          const right = allowed
            ? answer.codes.length === 0 && answer.data !== null
            : !told && refusals(role, operation.kind).includes(answer.codes[0] ?? String(answer.status));
          if (!right) wrong.push({ role, namesProperties, operation: operation.name, answer });
        };
        await Promise.all(callers.map(call));
      }
      expect(wrong).toEqual([]);
    },
  );
});
