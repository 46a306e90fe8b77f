import { SignJWT } from 'jose';
import { type LoadResult, post, receiveSmsBody, sendAll } from './load.ts';
import { embeddedPlace, signingSecret, startProgram } from './processes.ts';

// What one analyst costs those who hand in texts (B53): `node bench/starvation.ts`. Eight connections ask for 25 analyses of 1,600
// characters in one operation, again and again and whatever is answered. The gateway runs in a process of its own; load and attack
// share this one, so that part of the difference is the machine's.

const texts = 1_000;
const concurrency = 4;
const attackers = 8;

const sign = (role: string) =>
  new SignJWT({ app_metadata: { role } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(`${role}-bench`)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(signingSecret));

const hostile = 'I can pay $200 a week starting friday but my lawyer said stop. '.repeat(26).slice(0, 1_600);
const attack = JSON.stringify({
  query: `query ($c: String!) { ${Array.from(
    { length: 25 },
    (_, index) =>
      `a${index}: analyzeMessage(input: { content: $c }) { escalations { type evidence } paymentPlan { issues } }`,
  ).join(' ')} }`,
  variables: { c: hostile },
});

const place = await embeddedPlace();
const gateway = await startProgram('../src/main.js', {
  ...place.environment,
  PORT: '0',
  ROLE: 'api',
  LOG_LEVEL: 'error',
  SUPABASE_JWT_SECRET: signingSecret,
});
const url = `${gateway.url}/graphql`;
const [service, analyst] = await Promise.all([sign('service'), sign('analyst')]);
const send = (run: string, from: number) =>
  sendAll(url, service, texts, concurrency, (index) => receiveSmsBody(run, from + index), '"duplicate":false');

await send('warm', 0);
const quiet = await send('quiet', 10_000);
let isOver = false;
const answers = { done: 0, refused: 0 };
const attacking = Array.from({ length: attackers }, async () => {
  while (!isOver) {
    const answer = await post(url, analyst, attack);
    if (answer.includes('RATE_LIMITED')) answers.refused++;
    else answers.done++;
  }
});
const attacked = await send('attacked', 20_000);
isOver = true;
await Promise.all(attacking);
await gateway.stop();
await place.remove();

report('quiet', quiet);
report('under attack', attacked);
process.stdout.write(
  `  p95 under attack is ${(attacked.p95 / quiet.p95).toFixed(2)} times the quiet one; ${answers.done} operations of the attack were answered, ${answers.refused} refused\n`,
);

function report(name: string, { perSecond, p50, p95, p99 }: LoadResult): void {
  process.stdout.write(
    `  ${name.padEnd(14)} ${perSecond.toFixed(0).padStart(6)} texts/s  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms\n`,
  );
}
