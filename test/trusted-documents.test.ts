import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RoleName } from '../src/auth/viewer.ts';
import { readConfig } from '../src/environment/read-config.ts';
import { measure } from '../src/limits/cost.ts';
import { usualLimits } from '../src/limits/limits.ts';
import { schema } from '../src/schema/schema.ts';
import { readTrustedDocuments } from '../src/trusted-documents.ts';
import { startTestGateway } from './support/gateway.ts';
import { sampleVariables } from './support/sample-variables.ts';
import { byHash, waysIn } from './support/ways-in.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const documents = {
  viewer: 'query Who { viewer { role } }',
  two: 'query One { viewer { role } } query Other { viewer { id } }',
  page: 'query Page($first: Int) { workflows(first: $first) { nodes { id } } }',
  approvals: 'subscription Approvals { approvalRequested { cursor } }',
  text: 'mutation Text($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename } }',
  costly:
    'query Costly { workflows(first: 100) { nodes { conversation { workflows(first: 100) { nodes { id status route attempts error message receivedAt } } } } } }',
  deep: `{ workflow(id: "1") { ${'draft { workflow { '.repeat(8)} id ${'} }'.repeat(8)} } }`,
  invalid: 'query Gone { aFieldOfAnOlderSchema }',
};

/** A file as code generation writes it. */
async function fileOf(content: unknown): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'trusted-documents-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'documents.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const listOf = (texts: string[]) => Object.fromEntries(texts.map((text) => [`sha256:${sha256(text)}`, text]));

async function gatewayWith(onlyFor: RoleName[]) {
  const file = await fileOf(listOf(Object.values(documents)));
  return startTestGateway({ config: { role: 'api', trustedDocuments: { file, onlyFor } } });
}

const everyWay = Object.entries(waysIn);

describe.each(everyWay)('documents by hash: %s', (_way, send) => {
  it('are answered like their text, whether or not others are allowed', async () => {
    for (const onlyFor of [[], ['approver']] as RoleName[][]) {
      const gateway = await gatewayWith(onlyFor);
      for (const role of ['approver', 'analyst', 'admin', 'service'] as const) {
        const { token } = await gateway.as(role);
        const answer = await send(gateway.url, token, byHash(sha256(documents.viewer)));
        expect(answer).toMatchObject({ data: { viewer: { role: role.toUpperCase() } }, codes: [] });
      }
      const { token } = await gateway.as('approver');
      const page = byHash(sha256(documents.page), { first: 3 });
      expect((await send(gateway.url, token, page)).data).toEqual({ workflows: { nodes: [] } });
      const second = { ...byHash(sha256(documents.two)), operationName: 'Other' };
      expect((await send(gateway.url, token, second)).data).toEqual({ viewer: { id: 'approver-1' } });
      const prefixed = byHash(`sha256:${sha256(documents.viewer)}`);
      expect((await send(gateway.url, token, prefixed)).codes).toEqual([]);
    }
  });

  it('that are not in the list are refused with a reason, and so is a request for nothing', async () => {
    const gateway = await gatewayWith(['approver']);
    for (const role of ['approver', 'analyst'] as const) {
      const { token } = await gateway.as(role);
      for (const hash of [sha256('{ viewer { id } }'), '', 'constructor', '__proto__']) {
        const answer = await send(gateway.url, token, byHash(hash));
        expect(answer).toMatchObject({ data: null, codes: ['PERSISTED_QUERY_NOT_IN_LIST'] });
        expect(answer.messages[0]).toContain('hash');
      }
      for (const nothing of [{}, { extensions: {} }, { extensions: { persistedQuery: { sha256Hash: 7 } } }]) {
        expect(await send(gateway.url, token, nothing)).toMatchObject({ data: null, codes: ['BAD_REQUEST'] });
      }
    }
  });

  it('B49: are measured and authorised like any other', async () => {
    const gateway = await gatewayWith(['approver']);
    const { token } = await gateway.as('approver');
    const outcomes = [];
    for (const text of [documents.costly, documents.deep]) {
      outcomes.push((await send(gateway.url, token, byHash(sha256(text)))).codes);
    }
    expect(outcomes).toEqual([['TOO_COSTLY'], ['TOO_DEEP']]);
    const page = await send(gateway.url, token, byHash(sha256(documents.page), { first: 101 }));
    expect(page).toMatchObject({ data: null, codes: ['BAD_USER_INPUT'] });
    const invalid = await send(gateway.url, token, byHash(sha256(documents.invalid)));
    expect(invalid.messages[0]).toContain('aFieldOfAnOlderSchema');
    const service = await gateway.as('service');
    const forbidden = await send(gateway.url, service.token, byHash(sha256(documents.page)));
    expect(forbidden).toMatchObject({ data: null, codes: ['FORBIDDEN'] });
  });

  it('when set for approvers: they send nothing else, and everybody else still may', async () => {
    const gateway = await gatewayWith(['approver']);
    const approver = await gateway.as('approver');
    const own = [
      { query: '{ viewer { id } }' },
      { query: documents.viewer },
      { query: documents.viewer, ...byHash(sha256(documents.viewer)) },
      { query: '{ syntax' },
    ];
    for (const operation of own) {
      const answer = await send(gateway.url, approver.token, operation);
      expect(answer).toMatchObject({ data: null, codes: ['PERSISTED_QUERY_ONLY'] });
    }
    for (const role of ['analyst', 'admin', 'service'] as const) {
      const { token } = await gateway.as(role);
      const answer = await send(gateway.url, token, { query: '{ viewer { role } }' });
      expect(answer.data).toEqual({ viewer: { role: role.toUpperCase() } });
    }
    const closed = await gatewayWith(['approver', 'admin']);
    const { token: adminToken } = await closed.as('admin');
    for (const operation of own) {
      expect(await send(closed.url, adminToken, operation)).toMatchObject({ codes: ['PERSISTED_QUERY_ONLY'] });
    }
    const open = await gatewayWith([]);
    const { token } = await open.as('approver');
    expect((await send(open.url, token, { query: '{ viewer { role } }' })).codes).toEqual([]);
  });
});

describe('subscriptions by hash', () => {
  it.each(['web socket', 'server-sent events'] as const)('%s: refused to whom they are not for', async (way) => {
    const gateway = await gatewayWith(['approver']);
    const { token } = await gateway.as('analyst');
    const { data, codes, status } = await waysIn[way](gateway.url, token, byHash(sha256(documents.approvals)));
    expect(data).toBeNull();
    expect(codes[0] ?? status).toBe(way === 'web socket' ? 4403 : 'FORBIDDEN');
  });
});

describe('what clients send over HTTP', () => {
  it('may be a `documentId`, in a body or an address; a mutation is not done by GET', async () => {
    const gateway = await gatewayWith(['approver']);
    const { token } = await gateway.as('approver');
    const documentId = `sha256:${sha256(documents.viewer)}`;
    for (const way of ['HTTP POST', 'HTTP GET', 'server-sent events'] as const) {
      const answer = await waysIn[way](gateway.url, token, { documentId });
      expect([way, answer.data]).toEqual([way, { viewer: { role: 'APPROVER' } }]);
    }
    const service = await gateway.as('service');
    const input = { messageId: 'SM1', phoneNumber: '+12035550114', content: 'Hi' };
    const operation = byHash(sha256(documents.text), { input });
    expect(await waysIn['HTTP GET'](gateway.url, service.token, operation)).toMatchObject({ data: null, status: 405 });
    expect((await waysIn['HTTP POST'](gateway.url, service.token, operation)).codes).toEqual([]);
  });
});

describe('the list', () => {
  it('that is missing, empty or misshapen is an error where nothing else may be sent, and said in words', async () => {
    const missing = '/nowhere/documents.json';
    expect((await readTrustedDocuments({ file: missing, onlyFor: [] })).byHash.size).toBe(0);
    const problems = [missing, await fileOf({}), await fileOf('no JSON'), await fileOf({ a: 1 }), await fileOf(['a'])];
    for (const file of problems) {
      await expect(readTrustedDocuments({ file, onlyFor: ['approver'] })).rejects.toThrow(file);
    }
  });

  it('of the console is known by true hashes, valid, and uses at most half of what is allowed', async () => {
    const { file } = readConfig({}).trustedDocuments;
    const list = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
    expect(list.length).toBeGreaterThan(0);
    for (const [id, text] of list) {
      expect.soft(id.replace(/^sha256:/, ''), text).toBe(sha256(text));
      const document = parse(text, { maxTokens: usualLimits.tokens / 2 });
      expect.soft(validate(schema, document), text).toEqual([]);
      const measured = measure({ schema, document, variableValues: sampleVariables(document) });
      expect.soft(measured?.fields, text).toBeLessThanOrEqual(usualLimits.fields / 2);
      expect.soft(measured?.cost, text).toBeLessThanOrEqual(usualLimits.cost / 2);
    }
  });

  it('is set by TRUSTED_DOCUMENTS_ONLY, for nobody unless it says so', () => {
    expect(readConfig({}).trustedDocuments).toEqual({
      file: expect.stringMatching(/console.*persisted-documents\.json$/),
      onlyFor: [],
    });
    expect(
      readConfig({ TRUSTED_DOCUMENTS_ONLY: 'approvers', TRUSTED_DOCUMENTS_FILE: '/a.json' }).trustedDocuments,
    ).toEqual({ file: '/a.json', onlyFor: ['approver'] });
    expect(readConfig({ TRUSTED_DOCUMENTS_ONLY: 'approvers, admins' }).trustedDocuments.onlyFor).toEqual([
      'approver',
      'admin',
    ]);
    expect(() => readConfig({ TRUSTED_DOCUMENTS_ONLY: 'yes' })).toThrow(
      /must be off, or some of approvers, analysts, admins, services/,
    );
  });
});
