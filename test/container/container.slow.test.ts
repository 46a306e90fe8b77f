import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { createTestPostgres } from '../support/databases.ts';
import { canIsolate, runContainer } from './container.ts';
import { imageSays } from './dockerfile.ts';
import { buildImage, type Image } from './image.ts';

const root = join(import.meta.dirname, '../..');

/** Whatever production needs, with neighbours that nobody has to ask. */
const neighbours = {
  SMS_AGENT_URL: 'http://127.0.0.1:9',
  COLLECTIONS_MONITOR_URL: 'http://127.0.0.1:9',
  NOTIFICATION_URL: 'http://127.0.0.1:9',
  NOTIFICATION_RECIPIENTS: 'managers@example.com',
  OPENAI_API_KEY: 'unused',
  SUPABASE_JWT_SECRET: 'a secret of thirty-two characters or more',
};

describe('the image', () => {
  let image: Image;
  beforeAll(async () => {
    image = await buildImage();
  }, 300_000);
  afterAll(() => image?.remove());

  it.runIf(inject('postgres')).each(['all', 'api', 'worker'])(
    'B48: serves in production with ROLE=%s: healthy, and stops with 0 in time',
    async (ROLE) => {
      const database = await createTestPostgres();
      onTestFinished(() => database.drop());
      const container = await runContainer(image, { ...neighbours, DATABASE_URL: database.url, ROLE });
      await expect.poll(container.health, { timeout: 120_000, interval: 500 }).toBe(0);
      await expect.poll(container.output, { timeout: 120_000 }).toMatch(/Collections Orchestrator (listens|works)/);
      if (ROLE !== 'worker') {
        expect((await fetch(`${container.url}/health/ready`)).status).toBe(200);
        expect(await (await fetch(`${container.url}/`)).text()).toContain('<div id="root">');
      }
      const asked = Date.now();
      await container.signal('SIGTERM');
      expect(await container.exited, container.output()).toBe(0);
      // What an orchestrator gives it before it kills.
      expect(Date.now() - asked).toBeLessThan(10_000);
      expect(await readdir(image.volume)).toEqual([]);
    },
  );

  it('shows itself with stand-ins, and keeps what it knows in the volume', async () => {
    const container = await runContainer(image, { NODE_ENV: 'development' });
    await expect.poll(container.output, { timeout: 120_000 }).toContain('A token for each role:');
    expect(await container.health()).toBe(0);
    const options = await (await fetch(`${container.url}/session/options`)).json();
    expect(options).toMatchObject({ signIn: 'role', sandbox: true });
    await container.signal('SIGTERM');
    expect(await container.exited, container.output()).toBe(0);
    expect(await readdir(image.volume)).toContain('pglite');
  });

  it('ends at once when it is stopped while it starts', async () => {
    // A database that takes the connection and says nothing.
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const container = await runContainer(image, {
      ...neighbours,
      DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres`,
    });
    await once(silent, 'connection');
    expect(await container.health()).toBe(1);
    await container.signal('SIGTERM');
    expect(await container.exited, container.output()).toBe(128 + 15);
  });

  it.runIf(canIsolate)('says what is missing in one line of the form of all others', async () => {
    const container = await runContainer(image, {});
    expect(await container.exited).toBe(1);
    const [line = '', ...others] = container.output().trim().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      level: 'fatal',
      msg: expect.stringContaining('DATABASE_URL is needed in production'),
    });
  });

  it('is not root, and runs the Node that the tests run on', async () => {
    expect(imageSays(image.dockerfile, 'USER')).toEqual(['node']);
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const [major] = devDependencies.node.split('.');
    const bases = image.dockerfile.filter(({ name }) => name === 'FROM').map(({ rest }) => rest.split(' ')[0]);
    expect(new Set(bases)).toEqual(new Set([`node:${major}-slim`]));
  });
});
