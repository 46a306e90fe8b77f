import { passGate } from '../../src/domain/gate.ts';
import { sendAtOrNow } from '../../src/domain/send-time.ts';
import type { WholeStore } from '../../src/store/store.ts';
import type { SimulatedClock } from './clock.ts';
import type { SimulatedNeighbours } from './neighbours.ts';
import { quietHours } from './process.ts';
import { businessTimeZone } from './tenants.ts';

/** How long people keep a conversation in which a lawyer was named, in milliseconds. */
const attorneyMs = 12 * 24 * 3_600_000;

const page = 500;

/** What managers do in a round, twice a day: approve what waits, settle what was escalated, and say what became of texts. */
export async function managersRound(
  store: WholeStore,
  { sent }: SimulatedNeighbours,
  clock: SimulatedClock,
): Promise<void> {
  const now = clock.now();
  const escalations = await store.read.listEscalations({ statuses: ['OPEN', 'ACKNOWLEDGED'] }, page, null);
  for (const { node } of escalations) {
    if (node === null || (node.type === 'ATTORNEY' && now.getTime() - node.createdAt.getTime() < attorneyMs)) continue;
    await store.handleEscalation(node.id, 'ann', { status: 'RESOLVED', resolution: 'spoke with them' });
  }
  const unconfirmed = await store.read.listWorkflows({ statuses: ['UNCONFIRMED'] }, page, null);
  for (const { node } of unconfirmed) {
    if (node === null) continue;
    const [draft] = await store.read.draftsOfWorkflows([node.id]);
    const isSent = sent.some(({ body, at }) => body === draft?.body && at >= node.receivedAt.getTime());
    const again = passGate('again' as const, { checks: [], holds: [] }, null);
    if (isSent || !('sent' in again)) await store.settleSends([node.id], { outcome: 'SENT' }, 'ann');
    else await store.settleSends([node.id], { outcome: 'NOT_SENT', again }, 'ann');
  }
  const waiting = await store.read.listWorkflows({ statuses: ['AWAITING_APPROVAL'] }, page, null);
  const ids = waiting.flatMap(({ node }) => (node === null ? [] : [node.id]));
  for (let at = 0; at < ids.length; at += 100) {
    for (const draft of await store.read.draftsOfWorkflows(ids.slice(at, at + 100))) {
      if (draft.status !== 'PENDING') continue;
      const text = passGate({ body: draft.body, checks: draft.checks, agrees: false }, { checks: [], holds: [] }, null);
      if (!('sent' in text)) continue;
      const conversation = (await store.read.findDraft(draft.id))?.conversation;
      if (conversation === undefined) continue;
      const sendAt = sendAtOrNow(clock.now(), conversation, { quietHours, businessTimeZone });
      await store.decideDraft({
        draftId: draft.id,
        version: draft.version,
        actor: 'ann',
        note: null,
        kind: 'APPROVE',
        text,
        sendAt,
      });
    }
  }
}
