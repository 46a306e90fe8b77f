import { type RefObject, Suspense, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { ApprovalEvent } from '../live/queue-store.ts';
import { useApprovalEvents } from '../live/use-approvals.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Empty, Loading } from '../parts/async.tsx';
import { Badge } from '../parts/badge.tsx';
import { late } from '../parts/late.ts';
import { useSession } from '../session/use-session.ts';
import { ConnectionStatus } from './connection-status.tsx';
import { Keys } from './keys.tsx';
import styles from './shell.module.css';
import { useAttention } from './use-attention.ts';
import { useCounts } from './use-counts.ts';
import { useFetchedSoon } from './use-fetched-soon.ts';
import { views } from './views.tsx';

const Preferences = late(() => import('./preferences.tsx'), 'Preferences', []);

/** The frame around every view. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { sandbox, viewer } = useSession();
  const counts = useCounts();
  const [location] = useLocation();
  const shown = views.filter(
    ({ sandboxOnly, roles }) => (sandbox || !sandboxOnly) && (roles === undefined || roles.includes(viewer.role)),
  );
  const navigation = useInSight(shown.find(({ path }) => location.startsWith(path))?.path);
  useNewDraftsAnnounced();
  useAttention();
  useFetchedSoon();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <p className={styles.product}>
          <img src="/favicon.svg" alt="" width="24" height="24" /> <span>Collections Orchestrator</span>
        </p>
        {sandbox && (
          <span className={styles.sandbox}>
            <Badge tone="warn">{t('sandbox')}</Badge>
          </span>
        )}
        <ConnectionStatus />
        <Keys views={shown} />
        <Suspense fallback={null}>
          <Preferences />
        </Suspense>
      </header>
      <nav ref={navigation} className={styles.navigation} aria-label={t('views')}>
        <ul>
          {shown.map(({ name, path, icon: Icon }) => (
            <li key={name}>
              <Link href={path} className={styles.link} aria-current={location.startsWith(path) ? 'page' : undefined}>
                <Icon size={18} aria-hidden />
                <span>{t(name)}</span>
                <Count value={counts[name] ?? 0} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <Redirect to="/queue" replace />
            </Route>
            {shown.map(({ name, path, Content }) => (
              <Route key={name} path={path} nest>
                <Content />
              </Route>
            ))}
            <Route>
              <Empty title={t('notFound')} />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </div>
  );
}

/** How many things of a view wait; nothing where none does. */
function Count({ value }: { value: number }) {
  const { t } = useTranslation('shell');
  if (value === 0) return null;
  return (
    <span className={styles.count} role="img" aria-label={t('waiting', { count: value })}>
      {value}
    </span>
  );
}

/** On a phone the bar of the views scrolls, and an address may lead to a view at its end. */
function useInSight(path: string | undefined): RefObject<HTMLElement | null> {
  const navigation = useRef<HTMLElement>(null);
  useEffect(() => {
    navigation.current?.querySelector(`[href="${path}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return navigation;
}

function useNewDraftsAnnounced(): void {
  const { t } = useTranslation('shell');
  const announce = useAnnounce();
  useApprovalEvents(
    useCallback(
      ({ kind, draft }: ApprovalEvent) => {
        if (kind === 'REQUESTED') announce(t('newDraft', { name: draft.workflow.tenant?.name ?? t('someone') }));
      },
      [announce, t],
    ),
  );
}
