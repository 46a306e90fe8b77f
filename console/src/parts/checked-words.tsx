import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckTextInput, CheckWordsDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { FailedChecks } from './failed-checks.tsx';
import { Holds } from './holds.tsx';
import { Notice } from './notice.tsx';

/** Typing is over for the moment. */
const settledMs = 300;

/** What the checks make of words that somebody writes to a conversation, as they are written. */
export function CheckedWords({ conversationId, words }: { conversationId: string; words: string }) {
  const { t } = useTranslation('parts');
  const settled = useSettled(words);
  const input: CheckTextInput = { conversationId, body: settled };
  const [{ data }] = useQuery({ query: CheckWordsDocument, variables: { input }, pause: settled.trim() === '' });
  const checked = data?.checkText;
  if (settled.trim() === '' || checked?.__typename !== 'CheckTextSuccess') return null;
  const failed = checked.checks.filter(({ passed }) => !passed);
  if (failed.length === 0 && checked.holds.length === 0) return null;
  return (
    <Notice tone="warn" title={t('checksFound')}>
      <FailedChecks checks={failed} />
      <Holds holds={checked.holds} />
    </Notice>
  );
}

/** A text once nobody has changed it for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settledMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
