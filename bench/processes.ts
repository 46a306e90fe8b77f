import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export const signingSecret = 'a secret of the benchmarks alone, long enough';

/** A program that is measured, in a process of its own. */
export interface Measured {
  /** Empty where it only works. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

// A measurement that fails leaves nothing behind that would disturb the next.
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => void child.kill('SIGKILL')));

export async function startProgram(file: string, environment: Record<string, string>): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file)], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const url = await listeningUrl(child);
  return {
    url,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Milliseconds of processor time that a process has taken so far, by all of its threads; NaN where no /proc tells. */
export async function processorMs(pid: number): Promise<number> {
  const told = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Its name, in brackets, may hold spaces. What follows is counted in hundredths of a second: user and system time.
  const [user, system] = told
    .slice(told.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

function listeningUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const begun = /listens at (http:\/\/\S+)|works /.exec(text);
      if (begun !== null) resolve(begun[1] ?? '');
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}

/** Where a measured gateway keeps its data: a fresh directory, or a fresh database on the server. */
export interface Place {
  environment: Record<string, string>;
  /** How often each function of the database was called, by others too; absent where nobody counts. */
  calls?(): Promise<Map<string, number>>;
  remove(): Promise<void>;
}

export async function embeddedPlace(): Promise<Place> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-bench-'));
  return { environment: { DATA_DIR: directory }, remove: () => rm(directory, { recursive: true, force: true }) };
}

export async function postgresPlace(serverUrl: string): Promise<Place> {
  const name = `collections_bench_${process.pid}_${Date.now()}`;
  const query = async (connectionString: string, statement: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const { rows } = await client.query(statement);
    await client.end();
    return rows;
  };
  const onServer = (statement: string) => query(serverUrl, statement);
  await onServer(`create database ${name}`);
  await onServer(`alter database ${name} set track_functions = 'all'`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    environment: { DATABASE_URL: url.href, DATA_DIR: join(tmpdir(), name) },
    async calls() {
      const rows = await query(url.href, 'select funcname, calls from pg_stat_user_functions');
      return new Map(rows.map(({ funcname, calls }) => [funcname, Number(calls)]));
    },
    remove: async () => void (await onServer(`drop database ${name} with (force)`)),
  };
}
