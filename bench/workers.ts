import { receiveSmsBody, sendAll } from './load.ts';
import { startNeighbours } from './neighbours.ts';
import { postgresPlace, signingSecret, startProgram } from './processes.ts';
import { tokenOf } from './tokens.ts';

// What an operator sizes by: one process that answers callers and 1, 2 or 4 that work, on one PostgreSQL (TEST_DATABASE_URL), from receipt
// to sent; with a model that takes 0.8 s, and with one that answers at once, where the processors of the machine are the limit.
// `node bench/workers.ts [texts]`

const texts = Number(process.argv[2] ?? 1_000);
const warmUpTexts = 200;
const serverUrl = process.env.TEST_DATABASE_URL;
if (!serverUrl) throw new Error('TEST_DATABASE_URL is not set');
const token = await tokenOf('service');

process.stdout.write(`${texts} texts at once from receipt to sent, one API process\n`);
for (const modelMs of [800, 0]) {
  for (const workers of [1, 2, 4]) await measure(serverUrl, modelMs, workers);
}

async function measure(server: string, modelMs: number, workers: number): Promise<void> {
  const place = await postgresPlace(server);
  const neighbours = await startNeighbours(modelMs);
  const environment = {
    ...place.environment,
    ...neighbours.environment,
    PORT: '0',
    LOG_LEVEL: 'error',
    SUPABASE_JWT_SECRET: signingSecret,
    // The load comes from one caller and one address.
    TEXTS_PER_MINUTE_PER_CALLER: '1000000',
  };
  const api = await startProgram('../src/main.js', { ...environment, ROLE: 'api' });
  const working = [];
  for (let worker = 0; worker < workers; worker += 1) {
    working.push(await startProgram('../src/main.js', { ...environment, ROLE: 'worker' }));
  }
  const send = (kind: string, count: number, first: number) =>
    sendAll(
      `${api.url}/graphql`,
      token,
      count,
      100,
      (index) => receiveSmsBody(kind, first + index),
      '"duplicate":false',
    );
  await send('warm', warmUpTexts, 500_000);
  await neighbours.sentAtLeast(warmUpTexts);
  const begun = performance.now();
  await send('text', texts, 0);
  await neighbours.sentAtLeast(warmUpTexts + texts);
  const seconds = (performance.now() - begun) / 1_000;
  process.stdout.write(
    `  model of ${modelMs} ms, ${workers} ${workers === 1 ? 'worker ' : 'workers'}: ${(texts / seconds).toFixed(0).padStart(4)} texts/s\n`,
  );
  await Promise.all([api, ...working].map((program) => program.stop()));
  await neighbours.close();
  await place.remove();
}
