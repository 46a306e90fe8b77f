import pg from 'pg';
import { migrate, readMigrations } from '../src/store/migrations.ts';
import { fillStatements } from './lists-data.ts';
import { postgresPlace } from './processes.ts';

// What lists and numbers cost on a large history: `TEST_DATABASE_URL=… node bench/lists.ts`, with WORKFLOWS for another size
// than a million. Fills a database of its own and drops it; LISTS_DATABASE_URL names one that is filled already, and stays.

const workflows = Number(process.env.WORKFLOWS ?? 1_000_000);
const serverUrl = process.env.TEST_DATABASE_URL;
const filledUrl = process.env.LISTS_DATABASE_URL;
if (!serverUrl && !filledUrl) throw new Error('TEST_DATABASE_URL says where PostgreSQL is');
const place = filledUrl ? null : await postgresPlace(serverUrl ?? '');
const client = new pg.Client({ connectionString: filledUrl ?? place?.environment.DATABASE_URL });
await client.connect();
const query = async (sql: string, values?: unknown[]) => (await client.query(sql, values)).rows;
if (place) {
  await migrate({ execute: async (sql) => void (await client.query(sql)), query }, await readMigrations());
  for (const statement of fillStatements(workflows)) await client.query(statement);
}
const [someone] = await query(
  `select * from workflows where status = 'SENT' order by received_at desc offset 1000 limit 1`,
);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const oneDayLastSpring = { from: daysAgo(200), to: daysAgo(199) };

/** Each list with each filter: common values, rare ones, values that nothing has, and all of them together. */
const lists: Record<string, object[]> = {
  conversations: [
    {},
    { holdsOnly: true },
    { search: { words: ['carter'], tenantId: 'carter' } },
    { search: { words: ['nobody'], tenantId: 'nobody' } },
    { search: { words: ['0123'], tenantId: '0123', digits: '0123' } },
    { search: { words: ['0123'], tenantId: '0123', lastDigits: '0123' } },
    { search: { words: ['carter'], tenantId: 'carter' }, holdsOnly: true },
  ],
  workflows: [
    {},
    { statuses: ['SENT'] },
    { statuses: ['FAILED'] },
    { statuses: ['AWAITING_APPROVAL', 'SCHEDULED', 'FAILED'] },
    { routes: ['NONE'] },
    { statuses: ['ESCALATED'], routes: ['APPROVAL'] },
    { statuses: ['REJECTED'], routes: ['AUTO_SEND'] },
    { tenantIds: [someone?.tenant_id] },
    { tenantIds: [someone?.tenant_id], statuses: ['FAILED'] },
    { conversationIds: [someone?.conversation_id] },
    oneDayLastSpring,
    { ...oneDayLastSpring, statuses: ['FAILED'] },
  ],
  drafts: [
    {},
    { statuses: ['PENDING'] },
    { languages: ['pt'] },
    { statuses: ['REJECTED'], languages: ['pt'] },
    { minConfidence: 0.9 },
    { maxConfidence: 0.1 },
    { statuses: ['ESCALATED'], minConfidence: 0.9 },
    oneDayLastSpring,
  ],
  escalations: [
    {},
    { statuses: ['OPEN'] },
    { statuses: ['OPEN', 'ACKNOWLEDGED'], severities: ['CRITICAL'] },
    { severities: ['HIGH', 'CRITICAL'] },
    { types: ['ATTORNEY'] },
    { types: ['ATTORNEY', 'BANKRUPTCY'], statuses: ['OPEN'], severities: ['CRITICAL'] },
    { types: ['DISCRIMINATION'] },
    oneDayLastSpring,
  ],
  payment_plans: [
    {},
    { statuses: ['COUNTERED'] },
    { statuses: ['VALID', 'NEEDS_REVIEW'] },
    { tenantIds: [someone?.tenant_id] },
    oneDayLastSpring,
  ],
  events: [
    {},
    { conversationIds: [someone?.conversation_id] },
    { workflowIds: [someone?.id] },
    { actors: ['approver-3'] },
    { actors: ['nobody'] },
    { actors: ['tenant'] },
    { actions: ['draft.rejected'] },
    { actions: ['message.sent'] },
    { actions: ['consent.changed'] },
    { actors: ['approver-3'], actions: ['draft.rejected'] },
    oneDayLastSpring,
    { ...oneDayLastSpring, actors: ['approver-3'] },
  ],
};

/** What `explain (analyze, buffers, format json)` says of a statement. */
interface Explained {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
  'Execution Time': number;
}

/** The quickest of three runs in milliseconds, and the pages of 8 kB that it touched. */
async function cost(call: string, values: unknown[]): Promise<string> {
  const runs: { ms: number; pages: number }[] = [];
  for (let run = 0; run < 3; run++) {
    const { rows } = await client.query<{ 'QUERY PLAN': Explained[] }>(
      `explain (analyze, buffers, format json) select ${call}`,
      values,
    );
    const explained = rows[0]?.['QUERY PLAN'][0];
    if (explained === undefined) throw new Error('no plan');
    const { Plan: plan, 'Execution Time': ms } = explained;
    runs.push({ ms, pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'] });
  }
  const best = runs.reduce((a, b) => (b.ms < a.ms ? b : a));
  return `${best.ms.toFixed(1).padStart(8)} ms ${String(best.pages).padStart(8)} pages`;
}

const pageSize = 21;
for (const [name, filters] of Object.entries(lists)) {
  process.stdout.write(`\n${name}: a page of ${pageSize - 1}; the total, up to 10,000\n`);
  for (const filter of filters) {
    const page = await cost(`list_${name}($1::jsonb, ${pageSize})`, [JSON.stringify(filter)]);
    const total = await cost(`count_${name}($1::jsonb, 10000)`, [JSON.stringify(filter)]);
    process.stdout.write(`  ${page}  | ${total}  ${JSON.stringify(filter)}\n`);
  }
}

process.stdout.write('\na page in the middle of all workflows and of the log\n');
const [middle] = await query(
  `select received_at::text || '|' || id as cursor from workflows where received_at < $1
  order by received_at desc, id desc limit 1`,
  [daysAgo(180)],
);
const [middleOfLog] = await query(
  `select at::text || '|' || lpad(to_hex(position), 32, '0')::uuid as cursor from events
  where at < $1 order by at desc, position desc limit 1`,
  [daysAgo(180)],
);
process.stdout.write(`  ${await cost(`list_workflows('{}', ${pageSize}, $1)`, [middle?.cursor])}\n`);
process.stdout.write(`  ${await cost(`list_events('{}', ${pageSize}, $1)`, [middleOfLog?.cursor])}\n`);

process.stdout.write('\nmetrics; the same day by day; calibration\n');
for (const days of [1 / 24, 1, 7, 30]) {
  const { rows } = await client.query('select count(*) as events from events where at >= $1', [daysAgo(days)]);
  process.stdout.write(
    `  ${await cost('measure_window($1)', [daysAgo(days)])}  ${days.toFixed(2)} days, ${rows[0]?.events} events\n`,
  );
  const starts = Array.from({ length: Math.ceil(days) }, (_, day) => daysAgo(days - day));
  process.stdout.write(`  ${await cost('measure_series($1)', [starts])}\n`);
  process.stdout.write(`  ${await cost('measure_calibration($1)', [daysAgo(days)])}\n`);
}
process.stdout.write('\nwhat a subscription begins with: open escalations, pending drafts\n');
process.stdout.write(`  ${await cost('open_escalations()', [])}\n  ${await cost('open_approvals()', [])}\n`);
await client.end();
await place?.remove();
