import { createEmbeddedDatabase, createPostgresDatabase } from './database.ts';
import { keep } from './keep.ts';
import { readOptions } from './options.ts';
import { killEverySecond } from './rages.ts';
import { describe } from './report.ts';
import { runStorm } from './storm.ts';
import { judge } from './verdict.ts';

// Texts, approvals and subscriptions while instances are killed and neighbours fail, and then the verdict (B1, B2, B37,
// B40, B42, B45): `node test/chaos/chaos.ts --database postgres --seed 1`. PostgreSQL is where TEST_DATABASE_URL says.
// Exits with 1 when a promise was broken.
const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const options = readOptions(process.argv.slice(2));
process.stdout.write(`A storm of ${options.seconds} s with seed ${options.seed} …\n`);
const database =
  options.database === 'embedded'
    ? await createEmbeddedDatabase(undefined)
    : await createPostgresDatabase(serverUrl, undefined);
try {
  const aftermath = await runStorm({
    seed: options.seed,
    texts: options.texts,
    conversations: options.conversations,
    roles: Array.from({ length: options.instances }, () => 'all' as const),
    seconds: options.seconds,
    database,
    leaseMs: options.database === 'embedded' ? 2_000 : 5_000,
    settleMs: 3_000,
    rage: killEverySecond,
    mishaps: true,
  });
  process.stdout.write(describe(aftermath));
  const violations = judge(aftermath);
  process.stdout.write(
    violations.length === 0 ? 'Every promise was kept.\n' : `${violations.length} broken promises:\n`,
  );
  for (const violation of violations) process.stdout.write(`  ${violation}\n`);
  if (violations.length > 0) process.stdout.write(`All that was seen is in ${await keep(aftermath)}\n`);
  process.exitCode = violations.length === 0 ? 0 : 1;
} finally {
  await database.drop();
}
