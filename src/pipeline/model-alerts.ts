import type { CallListener } from '../clients/resilience.ts';
import { modelPausedNotification } from '../domain/notification.ts';
import type { Store } from '../store/store.ts';

export interface ModelAlertDependencies {
  alerts: Store['alerts'];
  /** Whether replies are drafted all the same, by another model. */
  isCovered(): boolean;
  onError(error: unknown): void;
}

/**
 * Tells managers that a model refuses its account, and ends the alert when it answers. Idempotent: the database says whether
 * the alert stands already, so several processes tell it once. What could not be stored is stored with the next call.
 */
export function createModelAlerts({
  alerts,
  isCovered,
  onError,
}: ModelAlertDependencies): NonNullable<CallListener['onAccount']> {
  const wanted = new Map<string, { trouble: string | null; server: string }>();
  /** What the database was told last; a new process does not know. */
  const stored = new Map<string, string | null>();
  const busy = new Set<string>();

  async function store(service: string): Promise<void> {
    if (busy.has(service)) return;
    busy.add(service);
    try {
      for (let now = wanted.get(service); now && stored.get(service) !== now.trouble; now = wanted.get(service)) {
        const { trouble, server } = now;
        if (trouble === null) await alerts.end(service);
        else await alerts.raise(service, modelPausedNotification(server, trouble, isCovered()));
        stored.set(service, trouble);
      }
    } catch (error) {
      onError(error);
    } finally {
      busy.delete(service);
    }
  }

  return ({ service, server, trouble }) => {
    wanted.set(service, { trouble, server });
    void store(service);
  };
}
