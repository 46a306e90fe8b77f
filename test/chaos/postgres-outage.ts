import { createPostgresDatabase } from './database.ts';
import { readOptions } from './options.ts';
import { type OutageReport, takeDatabaseAway } from './outage.ts';
import { createPrivateCluster, findServerPrograms } from './private-cluster.ts';
import { describe } from './report.ts';
import { runStorm } from './storm.ts';
import { judge } from './verdict.ts';

// PostgreSQL stopped for ten seconds under load and started again, once in order and once as by `kill -9` (B47):
// `node test/chaos/postgres-outage.ts --seed 1`. It runs a server of its own. Exits with 1 when a promise was broken.
const awayMs = 10_000;

const options = readOptions(['--seconds', '25', '--texts', '250', '--conversations', '60', ...process.argv.slice(2)]);
const programs = await findServerPrograms();
if (programs === null) {
  process.stdout.write('No PostgreSQL server is installed here: skipped.\n');
} else {
  for (const mode of ['fast', 'immediate'] as const) await rehearse(programs, mode);
}

async function rehearse(serverPrograms: string, mode: 'fast' | 'immediate'): Promise<void> {
  process.stdout.write(`An outage of ${awayMs / 1000} s (${mode}) with seed ${options.seed} …\n`);
  const cluster = await createPrivateCluster(serverPrograms);
  const report: OutageReport = { probes: 0, wrong: [], readyAfterMs: 0 };
  try {
    await cluster.start();
    const aftermath = await runStorm({
      seed: options.seed,
      texts: options.texts,
      conversations: options.conversations,
      roles: ['all', 'all'],
      seconds: options.seconds,
      database: await createPostgresDatabase(cluster.url, undefined),
      leaseMs: 5_000,
      settleMs: 3_000,
      rage: takeDatabaseAway(cluster, mode, awayMs, report),
      mishaps: true,
      databaseFails: true,
    });
    process.stdout.write(describe(aftermath));
    const errors = [...aftermath.errors].map(([words, count]) => `${count} × ${words}`);
    process.stdout.write(
      `  probes            ${report.probes} while it was away, ready ${report.readyAfterMs} ms after\n`,
    );
    process.stdout.write(`  errors logged     ${errors.join('; ')}\n`);
    const violations = [...judge(aftermath), ...report.wrong.map((wrong) => `B47: ${wrong}`)];
    process.stdout.write(
      violations.length === 0 ? 'Every promise was kept.\n' : `${violations.length} broken promises:\n`,
    );
    for (const violation of violations) process.stdout.write(`  ${violation}\n`);
    if (violations.length > 0) process.exitCode = 1;
  } finally {
    await cluster.remove();
  }
}
