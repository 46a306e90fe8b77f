import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { CombinedError } from 'urql';
import { useConnection } from '../live/use-live.ts';
import type { ReadDraft, ReadDrafts } from './read-drafts.ts';

export const ReadDraftsContext = createContext<ReadDrafts | null>(null);

export function useReadDrafts(): ReadDrafts {
  const drafts = useContext(ReadDraftsContext);
  if (drafts === null) throw new Error('outside of the drafts that were read');
  return drafts;
}

export interface OpenDraft {
  /** Undefined until it was read as new as the list has it. */
  read: ReadDraft | undefined;
  error: CombinedError | null;
  tryAgain(): void;
}

/** All of a draft: as it was read before, at once, and as it is read now. */
export function useReadDraft({ id, version }: { id: string; version: number }): OpenDraft {
  const drafts = useReadDrafts();
  const { since } = useConnection();
  const [error, setError] = useState<CombinedError | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these asks for it again
  useEffect(() => {
    let still = true;
    void drafts.read(id).then((failed) => still && setError(failed));
    return () => {
      still = false;
    };
  }, [drafts, id, version, since, turn]);
  const known = useSyncExternalStore(drafts.onChange, () => drafts.known(id));
  return {
    read: known !== undefined && known.card.version >= version ? known : undefined,
    error,
    tryAgain: () => setTurn((before) => before + 1),
  };
}

/** Leafing quickly through the list reads nothing on the way. */
const settledMs = 150;

/** Reads what somebody will probably open next, so that it is there when they do. */
export function useReadAhead(draftIds: readonly (string | null)[]): void {
  const drafts = useReadDrafts();
  const wanted = draftIds.filter((id) => id !== null).join(' ');
  useEffect(() => {
    if (wanted === '') return;
    const timer = setTimeout(() => {
      for (const id of wanted.split(' ')) if (drafts.known(id) === undefined) void drafts.read(id);
    }, settledMs);
    return () => clearTimeout(timer);
  }, [drafts, wanted]);
}
