import { groupBy } from './findings.ts';
import type { Aftermath } from './storm.ts';
import { takeoversIn } from './takeovers.ts';

/** The numbers of a storm, for people. */
export function describe(aftermath: Aftermath): string {
  const { options, evidence, neighbours, traffic, decisions, strikes, stops } = aftermath;
  const { acknowledgements } = traffic;
  const takeovers = takeoversIn(evidence, strikes, neighbours.sightings);
  const afterKill = takeovers.flatMap(({ strike, tookMs }) =>
    strike?.kind === 'kill' && tookMs !== null ? tookMs : [],
  );
  const byStatus = [...groupBy(evidence.workflows, ({ status }) => status)].map(
    ([status, { length }]) => `${status} ${length}`,
  );
  const events = groupBy(evidence.events, ({ action }) => action);
  const count = (action: string) => events.get(action)?.length ?? 0;
  const outcomes = groupBy(decisions, ({ outcome }) => outcome);
  const rows: [string, string][] = [
    ['seed', String(options.seed)],
    ['database', `${options.database.kind}, ${options.roles.length} instance(s), ${options.seconds} s`],
    ['texts', `${new Set(acknowledgements.map(({ messageId }) => messageId)).size} acknowledged`],
    [
      'deliveries',
      `${acknowledgements.length} acknowledged, ${duplicatesIn(aftermath)} as duplicates, ${traffic.retries()} without an answer`,
    ],
    ['workflows', `${evidence.workflows.length}: ${byStatus.sort().join(', ')}`],
    [
      'sends',
      `${neighbours.sent.length}, ${evidence.outbound.filter(({ attempts }) => attempts > 1).length} after more than one attempt`,
    ],
    ['found in history', String(evidence.found_in_history)],
    ['mishaps', `${neighbours.mishaps()} calls to neighbours`],
    ['strikes', `${ofKind('kill')} kills, ${ofKind('stall')} stalls, ${ofKind('freeze')} freezes`],
    [
      'claims',
      `${count('turn.started')} begun, ${count('turn.taken_over')} taken over, ${count('turn.released')} given back`,
    ],
    [
      'longest takeover',
      afterKill.length === 0
        ? 'none'
        : `${Math.round(Math.max(...afterKill))} ms from the kill (of ${afterKill.length} whose holder is known; lease ${options.leaseMs} ms)`,
    ],
    [
      'decisions',
      `${outcomes.get('DecideDraftSuccess')?.length ?? 0} successes, ${outcomes.get('ConflictError')?.length ?? 0} conflicts`,
    ],
    [
      'followers',
      aftermath.followers
        .concat(aftermath.lateFollowers)
        .map((one) => `${one.name} ${one.events.length} events, ${one.connections() - 1} reconnects`)
        .join('; '),
    ],
    ['log', `${evidence.events.length} events in ${evidence.conversations.length} chains`],
    [
      'notifications',
      `${evidence.notifications.sent} sent, ${evidence.notifications.waiting} waiting, ${neighbours.notifications()} accepted`,
    ],
    ['at rest', `${aftermath.drainMs} ms after the storm`],
    ['stops', stops.map(({ code, signal, tookMs }) => `${code ?? signal} in ${tookMs} ms`).join(', ')],
  ];
  for (const workflow of evidence.workflows.filter(({ status }) => status === 'FAILED')) {
    rows.push(['FAILED', `${workflow.id}: ${workflow.error}`]);
  }
  return rows.map(([name, value]) => `  ${name.padEnd(18)}${value}\n`).join('');

  function ofKind(kind: 'kill' | 'stall' | 'freeze'): number {
    return strikes.filter((strike) => strike.kind === kind).length;
  }
}

function duplicatesIn({ traffic }: Aftermath): number {
  return traffic.acknowledgements.filter(({ duplicate }) => duplicate).length;
}
