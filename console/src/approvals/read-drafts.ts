import type { Client, CombinedError } from 'urql';
import {
  CheckEditedTextDocument,
  type DraftCardFragment,
  GateOfDocument,
  OpenDraftDocument,
} from '../graphql/generated/graphql.ts';
import { trusted } from '../graphql/trusted.ts';
import type { Objections } from '../parts/gate.ts';

/** A draft as it was last read, with all that a decision needs. */
export interface ReadDraft {
  card: DraftCardFragment;
  /** What the gate would say to it as it stands; null: nothing; `unknown`: it has not been asked, or did not answer. */
  gate: Objections | null | 'unknown';
}

/** The drafts that somebody has opened, or is about to: what is known is shown at once, and read again. */
export interface ReadDrafts {
  known(draftId: string): ReadDraft | undefined;
  /** Why it could not be read, or null. What comes of it is `known`, and is told. */
  read(draftId: string): Promise<CombinedError | null>;
  onChange(listener: () => void): () => void;
  /** What the gate would say to this text in its place; null also where it could not be asked: then it is when it is sent. */
  objectionsTo(draftId: string, body: string): Promise<Objections | null>;
}

/** The checks that an approver must answer for; the others only lower the confidence. */
const stopping = ['figures', 'content'];
const stops = ({ name, passed }: { name: string; passed: boolean }) => !passed && stopping.includes(name);

/** Neighbours of what is open, and what one comes back to. */
const kept = 30;

export function createReadDrafts(client: Client): ReadDrafts {
  const drafts = new Map<string, ReadDraft>();
  const listeners = new Set<() => void>();

  function keep(draft: ReadDraft): void {
    drafts.delete(draft.card.id);
    drafts.set(draft.card.id, draft);
    const [oldest] = drafts.keys();
    if (drafts.size > kept && oldest !== undefined) drafts.delete(oldest);
    for (const listener of listeners) listener();
  }

  async function ask(draftId: string, body: string): Promise<Objections | null | 'unknown'> {
    const variables = { input: { draftId, body } };
    const { data } = await client.query(trusted(GateOfDocument), variables, { requestPolicy: 'network-only' });
    const gate = data?.checkText;
    if (gate?.__typename !== 'CheckTextSuccess') return 'unknown';
    if (!gate.checks.some(stops) && gate.holds.length === 0) return null;
    const found = await client.query(trusted(CheckEditedTextDocument), variables, { requestPolicy: 'network-only' });
    const checked = found.data?.checkText;
    if (checked?.__typename !== 'CheckTextSuccess') return 'unknown';
    const checks = checked.checks.filter(stops);
    return checks.length === 0 && checked.holds.length === 0 ? null : { checks, holds: checked.holds };
  }

  return {
    known: (draftId) => drafts.get(draftId),
    async read(draftId) {
      const { data, error } = await client.query(
        trusted(OpenDraftDocument),
        { id: draftId },
        { requestPolicy: 'network-only' },
      );
      const card = data?.draft;
      if (card == null) return error ?? null;
      const before = drafts.get(draftId);
      const same = before?.card.version === card.version;
      keep({ card, gate: same ? before.gate : 'unknown' });
      if (card.status === 'PENDING') {
        const gate = await ask(draftId, card.body);
        if (drafts.get(draftId)?.card === card) keep({ card, gate });
      }
      return null;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async objectionsTo(draftId, body) {
      const objections = await ask(draftId, body);
      return objections === 'unknown' ? null : objections;
    },
  };
}
