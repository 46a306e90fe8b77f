import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { startFuzzedGateway } from './gateway-process.ts';

// `npm run fuzz -- --seconds 60 --seed 7`: an hour by hand unless said otherwise. Ends with 1 when anything was found.

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 3_600);
const seed = Number(values.seed ?? Date.now() % 2 ** 32);

const gateway = await startFuzzedGateway();
const report = await fuzz({ url: gateway.url, seed, seconds, memory: gateway.memory });
const crash = gateway.ended();
await gateway.stop();

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
process.stdout.write(
  `seed ${seed}: ${report.sent} sent in ${seconds} s; memory ${megabytes(report.memory.begun)} at first, ${megabytes(report.memory.ended)} at last\n`,
);
for (const [code, count] of Object.entries(report.codes).sort(([, a], [, b]) => b - a))
  process.stdout.write(`  ${code} ${count}\n`);
for (const finding of report.findings) process.stdout.write(`FOUND ${finding}\n`);
if (crash !== null) process.stdout.write(`FOUND ${crash}\n${gateway.output().slice(-4_000)}\n`);
process.exitCode = crash !== null || report.findings.length > 0 ? 1 : 0;
