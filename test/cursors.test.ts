import { expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';

const id = '00000000-0000-4000-8000-000000000000';
const at = '2026-01-31 17:00:00.123456+00';

it('a cursor that no list gave out is refused before the database is asked', async () => {
  const called: string[] = [];
  const gateway = await startTestGateway({ config: { role: 'api' }, onCall: (name) => called.push(name) });
  const analyst = await gateway.as('analyst');
  const page = async (cursor: string) => {
    const after = Buffer.from(cursor).toString('base64url');
    return analyst.raw('query ($after: String) { workflows(after: $after) { nodes { id } } }', { after });
  };
  const lists = () => called.filter((name) => name.startsWith('list'));
  const forged = [
    'yesterday',
    `${at}|`,
    `${at}|${'-'.repeat(36)}`,
    `${at}|${'0'.repeat(36)}`,
    `2026-02-30 17:00:00+00|${id}`,
    `2026-13-01 17:00:00+00|${id}`,
    `2026-01-31 24:61:00+00|${id}`,
    `0000-01-31 17:00:00+00|${id}`,
    `2026-01-31 17:00:00+99|${id}`,
    `${at}|${id}' or true --`,
  ];
  for (const cursor of forged) {
    const { data, errors } = await page(cursor);
    expect([cursor, data ?? null, errors?.[0]]).toEqual([
      cursor,
      null,
      expect.objectContaining({ message: 'after: this is not a cursor of this list' }),
    ]);
  }
  expect(lists()).toEqual([]);
  for (const cursor of [`${at}|${id}`, `2026-01-31 17:00:00+05:30|${id}`]) {
    expect((await page(cursor)).data).toEqual({ workflows: { nodes: [] } });
  }
  expect(lists()).toHaveLength(2);
});
