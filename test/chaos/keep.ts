import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Aftermath } from './storm.ts';

/** Writes down what was seen, for whoever looks for the reason. */
export async function keep({ evidence, neighbours, traffic, decisions, followers, lateFollowers, strikes }: Aftermath) {
  const file = join(await mkdtemp(join(tmpdir(), 'collections-chaos-findings-')), 'aftermath.json');
  const { sent, sightings } = neighbours;
  const { acknowledgements } = traffic;
  const told = [...followers, ...lateFollowers].map(({ name, events }) => ({ name, events }));
  await writeFile(
    file,
    JSON.stringify({ evidence, sent, sightings, acknowledgements, decisions, told, strikes }, null, 1),
  );
  return file;
}
