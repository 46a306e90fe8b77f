import { createPostgresDatabase } from './database.ts';
import { keep } from './keep.ts';
import { readOptions } from './options.ts';
import { failOver, type OutageReport, outageModes, takeDatabaseAway } from './outage.ts';
import { createPrivateCluster, findServerPrograms } from './private-cluster.ts';
import { describe } from './report.ts';
import { type Rage, runStorm } from './storm.ts';
import { judge } from './verdict.ts';

// PostgreSQL away for ten seconds under load: stopped in order, stopped as by `kill -9`, and frozen; and then a failover
// that leaves every connection dead and nobody told (B47): `node test/chaos/postgres-outage.ts --seed 1`. It runs a
// server of its own. Exits with 1 when a promise was broken.
const awayMs = 10_000;

const options = readOptions(['--seconds', '25', '--texts', '250', '--conversations', '60', ...process.argv.slice(2)]);
const programs = await findServerPrograms();
if (programs === null) {
  process.stdout.write('No PostgreSQL server is installed here: skipped.\n');
} else {
  const cluster = await createPrivateCluster(programs);
  try {
    await cluster.start();
    for (const mode of outageModes) {
      const report: OutageReport = { probes: 0, wrong: [], readyAfterMs: 0 };
      await rehearse(`${awayMs / 1000} s away (${mode})`, cluster.url, takeDatabaseAway(cluster, mode, awayMs, report));
      process.stdout.write(
        `  probes            ${report.probes} while it was away, ready ${report.readyAfterMs} ms after\n`,
      );
      for (const wrong of new Set(report.wrong)) process.stdout.write(`  B47 broken: ${wrong}\n`);
      if (report.wrong.length > 0 || report.probes === 0) process.exitCode = 1;
    }
    await rehearse('failover', cluster.url, failOver);
  } finally {
    await cluster.remove();
  }
}

async function rehearse(what: string, serverUrl: string, rage: (storm: Rage) => Promise<void>): Promise<void> {
  process.stdout.write(`An outage, ${what}, with seed ${options.seed} …\n`);
  const aftermath = await runStorm({
    seed: options.seed,
    texts: options.texts,
    conversations: options.conversations,
    roles: ['all', 'all'],
    seconds: options.seconds,
    database: await createPostgresDatabase(serverUrl, undefined),
    leaseMs: 5_000,
    settleMs: 3_000,
    rage,
    mishaps: true,
    databaseFails: true,
  });
  process.stdout.write(describe(aftermath));
  const errors = [...aftermath.errors].map(([words, count]) => `${count} times ${words}`);
  process.stdout.write(`  errors logged     ${errors.join('; ')}\n`);
  const violations = judge(aftermath);
  process.stdout.write(
    violations.length === 0 ? 'Every promise was kept.\n' : `${violations.length} broken promises:\n`,
  );
  for (const violation of violations) process.stdout.write(`  ${violation}\n`);
  if (violations.length === 0) return;
  process.stdout.write(`All that was seen is in ${await keep(aftermath)}\n`);
  process.exitCode = 1;
}
