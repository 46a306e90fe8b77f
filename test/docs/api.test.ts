import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInputObjectType, isIntrospectionType, isSpecifiedScalarType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { permissions } from '../../src/auth/permissions.ts';
import { schema } from '../../src/schema/schema.ts';
import { startTestGateway } from '../support/gateway.ts';
import { pendingDraft } from '../support/operations.ts';

const root = join(import.meta.dirname, '../..');
const page = await readFile(join(root, 'docs/api.md'), 'utf8');

/** What a heading is linked by, as GitHub makes it. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

describe('docs/api.md', () => {
  it('has every operation, and every type that is answered', () => {
    const places = new Set([...page.matchAll(/<a id="(.+?)"><\/a>/g)].map(([, id]) => id));
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

  it('leads nowhere that is not there', () => {
    const prose = page.replace(/```[\s\S]*?```/g, '');
    const places = [
      ...[...prose.matchAll(/<a id="(.+?)"><\/a>/g)].map(([, id]) => id),
      ...[...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading)),
    ];
    const links = [...prose.matchAll(/\]\(#(.+?)\)/g)].map(([, place]) => place);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((place) => !places.includes(place))).toEqual([]);
  });

  it('shows operations that go well', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    const { draft } = await pendingDraft(await gateway.as('service'), approver, '+12035550114');
    const run = async (name: string, variables?: object) => {
      const text = await readFile(join(root, 'examples', name), 'utf8');
      expect(page).toContain(text.trimEnd());
      expect(validate(schema, parse(text))).toEqual([]);
      const { data, errors } = await approver.raw(text, variables);
      expect([name, errors]).toEqual([name, undefined]);
      return data;
    };
    expect(await run('waiting-drafts.graphql')).toMatchObject({ drafts: { nodes: [{ id: draft.id, version: 1 }] } });
    const decision = { draftId: draft.id, version: draft.version };
    const approved = { approveDraft: { __typename: 'DecideDraftSuccess', draft: { status: 'APPROVED' } } };
    expect(await run('approve-draft.graphql', decision)).toMatchObject(approved);
    const conflict = { approveDraft: { __typename: 'ConflictError', code: 'CONFLICT', now: { status: 'APPROVED' } } };
    expect(await run('approve-draft.graphql', decision)).toMatchObject(conflict);
    expect(await run('day-in-figures.graphql')).toMatchObject({ metrics: { received: 1, approved: 1 } });
  });
});
