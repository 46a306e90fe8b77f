import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Provider as GraphqlProvider } from 'urql';
import { createDecisions, DecisionsContext } from './approvals/decisions.ts';
import { createReadDrafts } from './approvals/read-drafts.ts';
import { UndoBar } from './approvals/undo-bar.tsx';
import { ReadDraftsContext } from './approvals/use-read-draft.ts';
import { createGraphqlClient } from './graphql/client.ts';
import { openLiveConnection } from './live/connection.ts';
import { followQueue } from './live/queue-store.ts';
import { QueueContext } from './live/use-approvals.ts';
import { LiveContext } from './live/use-live.ts';
import { Announcer } from './parts/announcer.tsx';
import { late } from './parts/late.ts';
import { Toasts } from './parts/toasts.tsx';
import { createSessionKeeper } from './session/session.ts';
import { SessionGate } from './session/session-gate.tsx';
import { SessionContext, useMayDecide, useSessionKeeper } from './session/use-session.ts';
import { applyScheme } from './shell/appearance.ts';
import { Shell } from './shell/shell.tsx';

const GateDialog = late(() => import('./parts/gate-dialog.tsx'), 'GateDialog', []);

/** Everything that the page is made of. */
export function App() {
  const { i18n } = useTranslation();
  const [keeper] = useState(createSessionKeeper);
  useEffect(applyScheme, []);
  return (
    <I18nProvider locale={i18n.language.startsWith('es') ? 'es-US' : 'en-US'}>
      <SessionContext value={keeper}>
        <Announcer>
          <SessionGate>
            <Live>
              <Shell />
            </Live>
          </SessionGate>
          <Toasts />
          <Suspense fallback={null}>
            <GateDialog />
          </Suspense>
        </Announcer>
      </SessionContext>
    </I18nProvider>
  );
}

/** What lives as long as somebody is signed in: the next person starts from nothing. */
function Live({ children }: { children: ReactNode }) {
  const keeper = useSessionKeeper();
  const mayDecide = useMayDecide();
  const [parts, setParts] = useState<ReturnType<typeof openParts> | null>(null);
  useEffect(() => {
    const opened = openParts(keeper, mayDecide);
    setParts(opened);
    return () => opened.close();
  }, [keeper, mayDecide]);
  if (parts === null) return null;
  return (
    <GraphqlProvider value={parts.client}>
      <LiveContext value={parts.connection}>
        <QueueContext value={parts.queue}>
          <DecisionsContext value={parts.decisions}>
            <ReadDraftsContext value={parts.drafts}>
              {children}
              <UndoBar />
            </ReadDraftsContext>
          </DecisionsContext>
        </QueueContext>
      </LiveContext>
    </GraphqlProvider>
  );
}

function openParts(keeper: Parameters<typeof createGraphqlClient>[0], mayDecide: boolean) {
  const client = createGraphqlClient(keeper);
  const connection = openLiveConnection(keeper);
  const queue = mayDecide ? followQueue(connection, client) : null;
  const decisions = createDecisions(client);
  const drafts = createReadDrafts(client);
  return {
    client,
    connection,
    queue,
    decisions,
    drafts,
    close() {
      decisions.close();
      queue?.close();
      connection.close();
    },
  };
}
