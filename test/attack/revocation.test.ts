import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase, createTestPostgres, type DatabaseKind, databaseKinds } from '../support/databases.ts';
import { callerOf, startNeighbours, startTestGateway } from '../support/gateway.ts';
import { graphql } from '../support/graphql/gql.ts';
import { Approvals } from '../support/operations.ts';
import { signToken } from '../support/tokens.ts';

const RevokeAccess = graphql(`
  mutation RevokeAccess($input: RevokeAccessInput!) {
    revokeAccess(input: $input) {
      __typename
      ... on RevokeAccessSuccess { revocation { id kind value reason revokedBy } }
      ... on ValidationError { fields { path message } }
    }
  }
`);

const RestoreAccess = graphql(`
  mutation RestoreAccess($input: RestoreAccessInput!) {
    restoreAccess(input: $input) {
      __typename
      ... on RestoreAccessSuccess { revocation { id value } }
      ... on NotFoundError { code }
    }
  }
`);

const Revocations = graphql(`
  query Revocations { revocations { id kind value } }
`);
const WhoAmI = graphql(`
  query WhoAmI { viewer { id } }
`);

const withinSeconds = { timeout: 120_000, interval: 100 };
const codeOf = ({ errors }: { errors: { extensions?: { code?: string } }[] | undefined }) =>
  errors?.[0]?.extensions?.code ?? null;

describe('B57: access that an administrator revokes', () => {
  it.each(databaseKinds.filter((kind): kind is DatabaseKind => kind !== 'embedded'))(
    'ends on every instance within seconds, for open sockets too, until it is restored (%s)',
    async (kind) => {
      const database = await createTestDatabase(kind);
      const neighbours = await startNeighbours();
      onTestFinished(async () => {
        await neighbours.close();
        await database.drop();
      });
      const [here, there] = [
        await startTestGateway({ database, neighbours }),
        await startTestGateway({ database, neighbours }),
      ];
      const admin = await here.as('admin');
      const stolen = await signToken('approver', { subject: 'mallory' });
      const [atHere, atThere] = [callerOf(here.url, stolen), callerOf(there.url, stolen)];
      const sockets = [atHere.subscribe(Approvals), atThere.subscribe(Approvals)];
      // Each is open, and its token known to the instance.
      for (const caller of [atHere, atThere]) expect(codeOf(await caller.request(WhoAmI))).toBeNull();

      const { revokeAccess } = await admin.data(RevokeAccess, { input: { subject: 'mallory', reason: 'left' } });
      if (revokeAccess.__typename !== 'RevokeAccessSuccess') throw new Error(JSON.stringify(revokeAccess));
      expect(revokeAccess.revocation).toMatchObject({ kind: 'SUBJECT', value: 'mallory', revokedBy: 'admin-1' });
      expect(codeOf(await atHere.request(WhoAmI))).toBe('UNAUTHENTICATED');
      await expect.poll(async () => codeOf(await atThere.request(WhoAmI)), withinSeconds).toBe('UNAUTHENTICATED');
      for (const socket of sockets) expect((await socket.closed).code).toBe(4401);
      // With a new token too.
      const renewed = await signToken('approver', { subject: 'mallory', expiresIn: 1_800 });
      expect(codeOf(await callerOf(here.url, renewed).request(WhoAmI))).toBe('UNAUTHENTICATED');

      const { id } = revokeAccess.revocation;
      expect((await admin.data(RestoreAccess, { input: { revocationId: id } })).restoreAccess).toMatchObject({
        __typename: 'RestoreAccessSuccess',
      });
      expect((await admin.data(RestoreAccess, { input: { revocationId: id } })).restoreAccess).toMatchObject({
        __typename: 'NotFoundError',
      });
      await expect.poll(async () => codeOf(await atThere.request(WhoAmI)), withinSeconds).toBeNull();
    },
  );

  it('may be that of one token, and is the same said twice', async () => {
    const gateway = await startTestGateway();
    const admin = await gateway.as('admin');
    const lost = callerOf(gateway.url, await signToken('approver', { claims: { jti: 'token-1' } }));
    const other = callerOf(gateway.url, await signToken('approver', { claims: { jti: 'token-2' } }));
    const input = { tokenId: 'token-1', reason: 'on a lost phone' };
    const first = await admin.data(RevokeAccess, { input });
    expect(await admin.data(RevokeAccess, { input })).toEqual(first);
    expect(codeOf(await lost.request(WhoAmI))).toBe('UNAUTHENTICATED');
    expect(codeOf(await other.request(WhoAmI))).toBeNull();
    expect((await admin.data(Revocations)).revocations).toMatchObject([{ kind: 'TOKEN', value: 'token-1' }]);
  });

  it.each([
    [{ reason: 'x' }, 'subject'],
    [{ subject: 'a', tokenId: 'b', reason: 'x' }, 'subject'],
    [{ subject: 'admin-1', reason: 'x' }, 'subject'],
    [{ subject: 'a', reason: ' ' }, 'reason'],
    [{ subject: 'x'.repeat(256), reason: 'x' }, 'subject'],
  ])('is refused where it names nobody, or the administrator: %j', async (input, path) => {
    const admin = await (await startTestGateway({ config: { role: 'api' } })).as('admin');
    expect((await admin.data(RevokeAccess, { input })).revokeAccess).toMatchObject({ fields: [{ path }] });
    expect((await admin.data(RestoreAccess, { input: { revocationId: 'none' } })).restoreAccess).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.runIf(databaseKinds.includes('postgres'))("ends through Supabase's Data API too", async () => {
    const database = await createTestPostgres();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onTestFinished(async () => {
      await client.end();
      await database.drop();
    });
    await client.query(`insert into conversations (phone_number) values ('+12035550114')`);
    const seen = async (claims: object) => {
      await client.query('begin; set local role authenticated');
      await client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify(claims)]);
      const { rowCount } = await client.query('select from dashboard_conversations');
      await client.query('rollback');
      return rowCount;
    };
    const claims = { sub: 'mallory', jti: 'token-1', app_metadata: { role: 'admin' } };
    expect(await seen(claims)).toBe(1);
    await client.query(`select revoke_access('TOKEN', 'token-1', 'lost', 'ann')`);
    expect(await seen(claims)).toBe(0);
    expect(await seen({ ...claims, jti: undefined })).toBe(1);
    await client.query(`select revoke_access('SUBJECT', 'mallory', 'left', 'ann')`);
    expect(await seen({ ...claims, jti: undefined })).toBe(0);
  });
});
