import { SignJWT } from 'jose';
import { type LoadResult, receiveSmsBody, sendAll } from './load.ts';
import { startNeighbours } from './neighbours.ts';
import { embeddedPlace, type Place, postgresPlace, signingSecret, startProgram } from './processes.ts';

// Side by side in one run, since machines differ and drift: quote the ratios. `npm run bench`, with TEST_DATABASE_URL for
// PostgreSQL beside the embedded database. The gateway runs in a process of its own; the load and the neighbours, which
// answer at once, share this one.

/** Texts of the runs that are accepted only, and of those that go the whole path. */
const acceptTexts = 5_000;
const wholeTexts = 2_000;
const warmUpTexts = 500;
const concurrency = 100;

const token = await new SignJWT({ app_metadata: { role: 'service' }, sub: 'bench' })
  .setProtectedHeader({ alg: 'HS256' })
  .setSubject('bench')
  .setExpirationTime('1h')
  .sign(new TextEncoder().encode(signingSecret));

const places: [string, () => Promise<Place>][] = [['embedded', embeddedPlace]];
const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl) places.push(['PostgreSQL', () => postgresPlace(serverUrl)]);

print('accepting texts', `${acceptTexts} texts, ${concurrency} at once; the yardstick is a bare Yoga mutation`);
const yardstick = await accept('bare Yoga', 'bare-yoga.ts', {});
for (const [name, placeOf] of places) {
  const place = await placeOf();
  const gateway = await accept(`gateway, ${name}`, '../src/main.js', { ...environmentOf(place), ROLE: 'api' });
  process.stdout.write(`    ratio to the yardstick: ${(gateway.perSecond / yardstick.perSecond).toFixed(2)}\n`);
  await place.remove();
}

print('the whole path', `${wholeTexts} texts from receipt to sent, neighbours that answer at once`);
for (const [name, placeOf] of places) await wholePath(name, await placeOf());

async function accept(name: string, file: string, environment: Record<string, string>): Promise<LoadResult> {
  const program = await startProgram(file, environment);
  const url = `${program.url}/graphql`;
  await sendAll(
    url,
    token,
    warmUpTexts,
    concurrency,
    (index) => receiveSmsBody('warm', 500_000 + index),
    '"duplicate":false',
  );
  const result = await sendAll(
    url,
    token,
    acceptTexts,
    concurrency,
    (index) => receiveSmsBody('text', index),
    '"duplicate":false',
  );
  await program.stop();
  report(name, result);
  return result;
}

async function wholePath(name: string, place: Place): Promise<void> {
  const neighbours = await startNeighbours();
  const { collectionsMonitor, sentAtLeast } = neighbours;
  const gateway = await startProgram('../src/main.js', {
    ...environmentOf(place),
    ...neighbours.environment,
    TURN_CONCURRENCY: '64',
  });
  const url = `${gateway.url}/graphql`;
  await sendAll(
    url,
    token,
    warmUpTexts,
    concurrency,
    (index) => receiveSmsBody('warm', 500_000 + index),
    '"duplicate":false',
  );
  await sentAtLeast(warmUpTexts);
  const calls = collectionsMonitor.requests.length;
  const begun = performance.now();
  await sendAll(url, token, wholeTexts, concurrency, (index) => receiveSmsBody('text', index), '"duplicate":false');
  const accepted = performance.now();
  await sentAtLeast(warmUpTexts + wholeTexts);
  const seconds = (performance.now() - begun) / 1000;
  const lookUps = collectionsMonitor.requests.length - calls;
  process.stdout.write(
    `  ${`gateway, ${name}`.padEnd(22)} ${(wholeTexts / seconds).toFixed(0).padStart(6)} texts/s (all accepted after ${((accepted - begun) / 1000).toFixed(1)} s, all sent after ${seconds.toFixed(1)} s; ${lookUps} calls of the Collections Monitor)\n`,
  );
  await gateway.stop();
  await neighbours.close();
  await place.remove();
}

function environmentOf(place: Place): Record<string, string> {
  return { ...place.environment, PORT: '0', LOG_LEVEL: 'error', SUPABASE_JWT_SECRET: signingSecret };
}

function print(title: string, what: string): void {
  process.stdout.write(`\n${title}: ${what}\n`);
}

function report(name: string, { perSecond, p50, p99 }: LoadResult): void {
  process.stdout.write(
    `  ${name.padEnd(22)} ${perSecond.toFixed(0).padStart(6)} requests/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms\n`,
  );
}
