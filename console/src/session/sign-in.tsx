import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { type Credentials, SignInError, type SignInOptions } from './session.ts';
import styles from './sign-in.module.css';
import { useSessionKeeper } from './use-session.ts';

/** By role in the sandbox, by account where Supabase Auth is configured, by token otherwise. */
export function SignIn({ options, expired }: { options: SignInOptions; expired: boolean }) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const keeper = useSessionKeeper();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function signIn(credentials: Credentials): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await keeper.signIn(credentials);
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      setProblem(error.message || t(error.status === 0 ? 'noAnswer' : 'refused'));
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '').trim();
    void signIn(
      options.signIn === 'password'
        ? { email: value('email'), password: String(form.get('password') ?? '') }
        : { token: value('token') },
    );
  }

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.product}>Collections Orchestrator</p>
        <h1>{t('title')}</h1>
        {expired && <Notice tone="warn">{t('expired')}</Notice>}
        {problem !== null && <Notice tone="bad">{problem}</Notice>}
        {options.signIn === 'role' ? (
          <>
            <p>{t('pickRole')}</p>
            <ul className={styles.roles}>
              {options.roles.map((role) => (
                <li key={role}>
                  <button type="button" className={styles.role} disabled={busy} onClick={() => void signIn({ role })}>
                    <strong>{terms(`role.${role}`)}</strong>
                    <span>{t(`${role}Does`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Form className={styles.form ?? ''} onSubmit={submit}>
            {options.signIn === 'password' ? (
              <>
                <TextLine label={t('email')} name="email" type="email" autoComplete="username" isRequired autoFocus />
                <TextLine
                  label={t('password')}
                  name="password"
                  type="password"
                  autoComplete="current-password"
                  isRequired
                />
              </>
            ) : (
              <TextLine
                label={t('token')}
                name="token"
                type="password"
                autoComplete="off"
                isRequired
                hint={t('tokenHint')}
              />
            )}
            <Button type="submit" look="primary" isDisabled={busy}>
              {t(busy ? 'signingIn' : 'signIn')}
            </Button>
          </Form>
        )}
      </div>
    </main>
  );
}
