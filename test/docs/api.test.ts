import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInputObjectType, isIntrospectionType, isSpecifiedScalarType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { permissions } from '../../src/auth/permissions.ts';
import { schema } from '../../src/schema/schema.ts';
import { startTestGateway } from '../support/gateway.ts';
import { pendingDraft } from '../support/operations.ts';

const root = join(import.meta.dirname, '../..');
const pageOf = (name: string) => readFile(join(root, name), 'utf8');
const pages = { 'api.md': await pageOf('docs/api.md'), 'types.md': await pageOf('docs/types.md') };

describe('docs/api.md and docs/types.md', () => {
  it('has every operation, and every type that is answered', () => {
    const places = new Set(
      [
        ...Object.values(pages)
          .join('')
          .matchAll(/<a id="(.+?)"><\/a>/g),
      ].map(([, id]) => id),
    );
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isInputObjectType(type),
    );
    const roots = ['Query', 'Mutation', 'Subscription'];
    const wanted = [
      ...Object.keys(permissions).map((name) => `operation-${name.toLowerCase()}`),
      ...types.filter(({ name }) => !roots.includes(name)).map(({ name }) => `type-${name.toLowerCase()}`),
    ];
    expect(wanted.filter((place) => !places.has(place))).toEqual([]);
  });

  it('shows operations that go well', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    const { draft, workflowId } = await pendingDraft(await gateway.as('service'), approver, '+12035550114');
    const run = async (name: string, variables?: object) => {
      const text = await readFile(join(root, 'examples', name), 'utf8');
      expect(pages['api.md']).toContain(`](../examples/${name})`);
      expect(validate(schema, parse(text))).toEqual([]);
      const { data, errors } = await approver.raw(text, variables);
      expect([name, errors]).toEqual([name, undefined]);
      return data;
    };
    const followed = {
      workflow: { id: workflowId, status: 'AWAITING_APPROVAL', completedAt: null, supersededBy: null },
    };
    expect(await run('follow-text.graphql', { id: workflowId })).toMatchObject(followed);
    expect(await run('waiting-drafts.graphql')).toMatchObject({ drafts: { nodes: [{ id: draft.id, version: 1 }] } });
    const decision = { draftId: draft.id, version: draft.version };
    const approved = { approveDraft: { __typename: 'DecideDraftSuccess', draft: { status: 'APPROVED' } } };
    expect(await run('approve-draft.graphql', decision)).toMatchObject(approved);
    const conflict = { approveDraft: { __typename: 'ConflictError', code: 'CONFLICT', now: { status: 'APPROVED' } } };
    expect(await run('approve-draft.graphql', decision)).toMatchObject(conflict);
    expect(await run('day-in-figures.graphql')).toMatchObject({ metrics: { received: 1, approved: 1 } });
  });
});
