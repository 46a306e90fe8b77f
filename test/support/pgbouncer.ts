import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Where PgBouncer is installed, or null: tests through it are skipped then. */
export const pgbouncerPath = find();

function find(): string | null {
  try {
    const path = `${process.env.PATH}:/usr/sbin`;
    return execFileSync('sh', ['-c', 'command -v pgbouncer'], { encoding: 'utf8', env: { PATH: path } }).trim();
  } catch {
    return null;
  }
}

/** PgBouncer in transaction mode before a server, with few backends, so that clients do meet on the same one. */
export async function startPgBouncer(databaseUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const behind = new URL(databaseUrl);
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), 'collections-pgbouncer-'));
  await chmod(directory, 0o755);
  const file = join(directory, 'pgbouncer.ini');
  const target = {
    host: behind.hostname,
    port: behind.port || '5432',
    user: behind.username,
    password: behind.password,
  };
  const settings = Object.entries(target).filter(([, value]) => value !== '');
  await writeFile(
    file,
    `[databases]
* = ${settings.map(([name, value]) => `${name}=${decodeURIComponent(value)}`).join(' ')}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 2
`,
  );
  // It refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(pgbouncerPath ?? '', ['-q', ...asUser, file], { stdio: 'ignore' });
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url.href });
    const failed = await client.connect().then(
      () => null,
      (error: Error) => error,
    );
    await client.end().catch(() => {});
    if (failed === null) break;
    if (tries > 100 || child.exitCode !== null) throw failed;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: url.href,
    async close() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      await rm(directory, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
