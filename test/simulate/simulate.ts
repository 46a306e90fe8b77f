import { parseArgs } from 'node:util';
import { createRuleThreads } from '../../src/rule-threads/rule-threads.ts';
import { createRandom } from '../chaos/random.ts';
import { embeddedDatabases, serverDatabases } from './database.ts';
import { judgeSeason } from './judge.ts';
import { runSeason } from './season.ts';

// Tenants who promise and pay, or do not, over 90 days in spring and 90 in autumn, on a clock of their own; what the gateway makes of it
// is judged by what they really did. Exits with 1 where something is wrong.
//
// On the PostgreSQL server at TEST_DATABASE_URL, else on the embedded database, which takes some times as long.
//
//   npm run simulate -- --tenants 10000 --days 90 --seed 1

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '10000' },
    days: { type: 'string', default: '90' },
    /** Between two promises of a tenant, on average. */
    rest: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '0.002' },
    /** A migrated database of the server at TEST_DATABASE_URL to copy. */
    template: { type: 'string' },
  },
});
const [tenants, days, seed] = [Number(values.tenants), Number(values.days), Number(values.seed)];

/** Each holds a change of the clocks: 14 March and 7 November 2027. */
const seasons = [
  { name: 'spring', from: '2027-02-08' },
  { name: 'autumn', from: '2027-09-27' },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const rules = createRuleThreads();
const { TEST_DATABASE_URL: serverUrl } = process.env;
const databases = serverUrl ? await serverDatabases(serverUrl, values.template ?? null) : embeddedDatabases;
let wrong = 0;
for (const { name, from } of seasons) {
  const random = createRandom(seed).fork(name);
  const began = performance.now();
  const season = await runSeason({
    name,
    from,
    days,
    restDays: Number(values.rest),
    tenants: Math.ceil(tenants / seasons.length),
    random,
    rules: rules.own,
    databases,
    killChance: Number(values.kills),
    onProgress: (day) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${name} ${day} `);
    },
  });
  const seconds = Math.round((performance.now() - began) / 1_000);
  say(
    `\n${name}: ${season.tenants.length} tenants, ${days} days from ${from}; ${season.kills} kills, ${season.away.length} absences; ${seconds} s`,
  );
  for (const { what, count, wrong: names } of judgeSeason(season)) {
    wrong += names.length;
    say(`${String(count).padStart(8)}  ${what}${names.length > 0 ? `: ${names.length} WRONG` : ''}`);
    for (const each of names.slice(0, 10)) say(`            ${each}`);
  }
}
await rules.close();
await databases.close();
say(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} are wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
