import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { receiveSmsBody, sendAll } from './load.ts';
import { startNeighbours } from './neighbours.ts';
import { embeddedPlace, type Place, postgresPlace, processorMs, signingSecret, startProgram } from './processes.ts';
import { tokenOf } from './tokens.ts';

// B70: texts that come all at once, in the default configuration, with a model that takes a second: how soon each is
// accepted, and how soon its draft is on the screen of an approver who follows `approvalRequested`. The first burst after the
// start, then another. `node bench/burst.ts [texts] [bursts]`, with TEST_DATABASE_URL for PostgreSQL beside the embedded database.

const modelMs = 1_000;
const texts = Number(process.argv[2] ?? 100);
const bursts = Number(process.argv[3] ?? 2);
/** A draft that nobody has seen after this is lost. */
const longestMs = 120_000;

/** Never routine: its draft waits for an approver, whatever the tenant owes. */
const content = 'Can I cancel the payment plan?';

const service = await tokenOf('service');
const approver = await tokenOf('approver');
const places: [string, () => Promise<Place>][] = [];
const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl) places.push(['PostgreSQL', () => postgresPlace(serverUrl)]);
places.push(['embedded', embeddedPlace]);

process.stdout.write(`${texts} texts at once, a model that takes ${modelMs} ms, default configuration\n`);
for (const [name, placeOf] of places) await measure(name, await placeOf());

async function measure(name: string, place: Place): Promise<void> {
  const neighbours = await startNeighbours(modelMs);
  const { collectionsMonitor, model } = neighbours;
  const gateway = await startProgram('../src/main.js', {
    ...place.environment,
    ...neighbours.environment,
    PORT: '0',
    LOG_LEVEL: 'error',
    SUPABASE_JWT_SECRET: signingSecret,
    // The load comes from one caller and one address.
    TEXTS_PER_MINUTE_PER_CALLER: '1000000',
  });
  const url = `${gateway.url}/graphql`;
  const screen = await follow(url);
  for (let burst = 0; burst < bursts; burst += 1) {
    const before = {
      monitor: collectionsMonitor.requests.length,
      model: model.requests.length,
      processorMs: await processorMs(gateway.pid),
    };
    const begun = performance.now();
    const seen = screen.next(texts, longestMs);
    const accepted = await sendAll(
      url,
      service,
      texts,
      texts,
      (index) => receiveSmsBody(`burst-${burst}`, burst * 10_000 + index, content),
      '"duplicate":false',
    );
    const seenAfter = (await seen).map((at) => at - begun);
    const at99 = seenAfter[Math.ceil(seenAfter.length * 0.99) - 1] ?? Number.NaN;
    process.stdout.write(
      `  ${`${name}, burst ${burst + 1}`.padEnd(22)} accepted p99 ${accepted.p99.toFixed(0)} ms; ` +
        `on screen ${seenAfter.length} of ${texts}, p99 model + ${(at99 - modelMs).toFixed(0)} ms; ` +
        `${model.requests.length - before.model} calls of the model, ` +
        `${collectionsMonitor.requests.length - before.monitor} of the Collections Monitor; ` +
        `${(((await processorMs(gateway.pid)) - before.processorMs) / texts).toFixed(1)} ms of processor a text\n`,
    );
  }
  if (place.calls !== undefined) {
    const calls = await place.calls();
    const shown = [
      'receive_sms',
      'receive_sms_batch',
      'claim_work',
      'release_turn',
      'end_turns',
      'route_turn',
      'renew_leases',
    ];
    process.stdout.write(
      `    functions called, both bursts, of ${texts * bursts} texts: ${shown.map((each) => `${each} ${calls.get(each) ?? 0}`).join(', ')}\n`,
    );
  }
  await screen.close();
  await gateway.stop();
  await neighbours.close();
  await place.remove();
}

/** One approver's open subscription; when each draft arrived there, in milliseconds of this process. */
async function follow(url: string) {
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${approver}` },
    lazy: false,
  });
  const seen = new Map<string, number>();
  const events = new EventTarget();
  client.subscribe<{ approvalRequested: { kind: string; draft: { id: string } } }>(
    { query: 'subscription { approvalRequested { kind draft { id body confidence } } }' },
    {
      next({ data }) {
        if (data?.approvalRequested.kind !== 'REQUESTED') return;
        const { id } = data.approvalRequested.draft;
        if (seen.has(id)) throw new Error(`draft ${id} came twice`);
        seen.set(id, performance.now());
        events.dispatchEvent(new Event('seen'));
      },
      error: (error) => process.stderr.write(`the subscription failed: ${JSON.stringify(error)}\n`),
      complete() {},
    },
  );
  return {
    async next(count: number, withinMs: number): Promise<number[]> {
      seen.clear();
      const signal = AbortSignal.timeout(withinMs);
      while (seen.size < count && !signal.aborted) await once(events, 'seen', { signal }).catch(() => {});
      return [...seen.values()].sort((a, b) => a - b);
    },
    close: async () => client.dispose(),
  };
}
