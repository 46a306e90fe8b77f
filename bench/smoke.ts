import { startCountedGateway } from './counted-gateway.ts';
import { receiveSmsBody, sendAll } from './load.ts';
import { tokenOf } from './tokens.ts';

// What a text costs in calls and claims, which no busy machine changes much: fails when it grows. `npm run bench:smoke`, in CI.

const burst = 100;
const single = 20;
const token = await tokenOf('service');
const gateway = await startCountedGateway(500);
let failed = false;

function check(what: string, found: number, most: number): void {
  const fits = found <= most;
  failed ||= !fits;
  process.stdout.write(`${fits ? '  ok    ' : '  GREW  '}${what.padEnd(64)} ${found.toFixed(2)} (at most ${most})\n`);
}

const sent = async (count: number) => {
  while (gateway.smsAgent.sent.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
};
const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
const send = (run: string, from: number, count: number) =>
  sendAll(gateway.url, token, count, count, (index) => receiveSmsBody(run, from + index), '"duplicate":false');

// What is read once is known after this.
await send('first', 0, 1);
await sent(1);

gateway.beginCount();
for (let index = 0; index < single; index += 1) {
  await send('single', 100 + index, 1);
  await sent(2 + index);
}
const one = gateway.counts();
process.stdout.write(`${single} texts, one after the other\n`);
const perText = [...one.database].filter(([name]) => name !== 'claim_work');
check('calls of the database a text, claims aside', sum(new Map(perText)) / single, 3);
check('claims a text', one.claimed / single, 1);
check('calls of the model a text', one.model / single, 1);

gateway.beginCount();
const begun = performance.now();
await send('burst', 1_000, burst);
await sent(1 + single + burst);
const seconds = (performance.now() - begun) / 1_000;
const many = gateway.counts();
process.stdout.write(`${burst} texts at once\n`);
// A machine that takes them in one by one shares no transaction between them; even then there are no more calls than for one.
check('calls of the database a text', sum(many.database) / burst, 4);
check('claims a text', many.claimed / burst, 1);
check('calls of the model a text', many.model / burst, 1);
// Ten for a burst, and as many for each further second that the machine makes of it.
check('calls of the Collections Monitor', many.monitor, 10 + Math.floor(10 * seconds));
const recipients = new Set(gateway.smsAgent.sent.map(({ to }) => to));
check('texts sent twice', gateway.smsAgent.sent.length - recipients.size, 0);

await gateway.stop();
if (failed) process.exitCode = 1;
