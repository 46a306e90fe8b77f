import type { Evidence } from './evidence.ts';
import type { Findings } from './findings.ts';
import type { ApprovalEvent, Follower } from './follower.ts';

/** What approvers are told of, as the log has it. */
const kinds: Readonly<Record<string, ApprovalEvent['kind']>> = {
  'draft.requested': 'REQUESTED',
  'draft.updated': 'UPDATED',
  'draft.approved': 'RESOLVED',
  'draft.rejected': 'RESOLVED',
  'draft.escalated': 'RESOLVED',
  'draft.superseded': 'RESOLVED',
  'draft.expired': 'RESOLVED',
};

interface Told {
  kind: ApprovalEvent['kind'];
  cursor: string;
  draftId: string;
}

function storyOf({ events }: Evidence): Told[] {
  return events.flatMap(({ action, cursor, draft_id: draftId }) => {
    const kind = kinds[action];
    return kind === undefined || draftId === null ? [] : [{ kind, cursor, draftId }];
  });
}

const toldTo = ({ events }: Pick<Follower, 'events'>): Told[] =>
  events.map(({ kind, cursor, draft }) => ({ kind, cursor, draftId: draft.id }));

const lineOf = ({ kind, cursor, draftId }: Told) => `${kind} ${draftId} at ${cursor}`;

/** B42: who followed from the beginning has been told the whole story, each event once, in one order. */
export function judgeFollower({ expect }: Findings, evidence: Evidence, follower: Follower): void {
  const expected = storyOf(evidence).map(lineOf);
  const seen = toldTo(follower).map(lineOf);
  const different = expected.findIndex((line, index) => line !== seen[index]);
  expect(
    different === -1 && seen.length === expected.length,
    'B42: a subscriber misses nothing and sees nothing twice',
    `${follower.name} saw ${seen.length} of ${expected.length}; at ${different === -1 ? expected.length : different} ` +
      `it saw ${seen[different] ?? 'nothing'} in place of ${expected[different] ?? 'nothing'}`,
  );
}

/**
 * B42: who came later was first shown what was open then, and from there on everything. `from` is where the story that
 * it was told begins to be the log's own.
 */
export function judgeLateFollower({ expect }: Findings, evidence: Evidence, follower: Follower): void {
  const story = storyOf(evidence);
  const seen = toldTo(follower);
  let from = seen.length;
  while (from > 0 && isSame(seen[from - 1], story[story.length - seen.length + from - 1])) from--;
  const shown = seen.slice(0, from);
  const start = story.length - (seen.length - from);
  const openThen = story
    .slice(0, start)
    .filter(({ kind, draftId }) => {
      const resolved = story.findIndex((event) => event.kind === 'RESOLVED' && event.draftId === draftId);
      return kind === 'REQUESTED' && (resolved === -1 || resolved >= start);
    })
    .map(lineOf);
  // Had the connection broken in the middle of what was open, the rest would have come as the story it was. That all of
  // it was shown is certain only once something else has come by the same connection.
  const firstChange = follower.events.findIndex(({ kind }) => kind === 'RESOLVED');
  const inOnePiece =
    firstChange >= from &&
    follower.events.slice(0, firstChange + 1).every(({ connection }) => connection === follower.events[0]?.connection);
  const places = seen.map((event) => story.findIndex((other) => isSame(event, other)));
  expect(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    'B42: whoever follows sees one order, and nothing twice',
    `${follower.name}: ${places.join(' ')}`,
  );
  expect(
    inOnePiece ? shown.map(lineOf).join('\n') === openThen.join('\n') : shown.every(({ kind }) => kind === 'REQUESTED'),
    'B42: who comes later sees what is open, then everything',
    `${follower.name} was shown ${shown.map(lineOf).join(', ') || 'nothing'}; open: ${openThen.join(', ') || 'nothing'}`,
  );
}

function isSame(one: Told | undefined, other: Told | undefined): boolean {
  return one !== undefined && other !== undefined && lineOf(one) === lineOf(other);
}
