import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';
import { SignIn } from './sign-in.tsx';
import { useSessionKeeper, useSessionState } from './use-session.ts';

const tryAgainMs = 2_000;

/** Shows the console to whoever is signed in, and to everybody else how to become so. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('session');
  const keeper = useSessionKeeper();
  const state = useSessionState();
  useEffect(() => {
    void keeper.start();
  }, [keeper]);
  useEffect(() => {
    if (state.kind !== 'unreachable') return;
    const timer = setInterval(() => void keeper.start(), tryAgainMs);
    return () => clearInterval(timer);
  }, [state.kind, keeper]);

  if (state.kind === 'signedIn') return children;
  if (state.kind === 'signedOut') return <SignIn options={state.options} expired={state.expired} />;
  return (
    <main className={styles.page}>
      <p role="status">{t(state.kind)}</p>
    </main>
  );
}
