import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useWork } from '../live/use-approvals.ts';
import { useWaiting } from '../live/use-waiting.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { chime, isOn } from './attention.ts';

/** Tells somebody who looks elsewhere what newly waits, as they want it told, and the device's icon how much does. */
export function useAttention(): void {
  const { t } = useTranslation('shell');
  const { t: queue } = useTranslation('queue');
  const [, navigate] = useLocation();
  const { items, complete } = useWork();
  const waiting = useWaiting();
  /** Null until all that waited when the page was opened is here: none of that is news. */
  const known = useRef<ReadonlySet<string> | null>(null);

  /** Names and kinds alone: what tenants write is not for a locked screen. */
  const call = useEffectEvent((news: readonly WorkRow[]) => {
    const [first] = news;
    if (first === undefined || !document.hidden) return;
    if (isOn('sound')) chime();
    if (!isOn('notifications') || Notification.permission !== 'granted') return;
    const title =
      news.length === 1 ? (first.conversation.tenant?.name ?? t('someone')) : t('waiting', { count: news.length });
    const body = first.kinds.map((kind) => queue(`one.${kind}`)).join(', ');
    const notification = new Notification(title, {
      tag: 'waiting',
      icon: '/favicon.svg',
      ...(news.length === 1 && { body }),
    });
    notification.onclick = () => {
      window.focus();
      navigate(news.length === 1 ? `/queue/${first.id}` : '/queue');
      notification.close();
    };
  });
  useEffect(() => {
    if (!complete) return;
    const before = known.current;
    known.current = new Set(items.map(({ id }) => id));
    if (before !== null) call(items.filter(({ id, snoozed }) => !snoozed && !before.has(id)));
  }, [items, complete]);
  useEffect(() => {
    // Where the page is not installed there is no icon to say it on.
    if ('setAppBadge' in navigator) void navigator.setAppBadge(waiting).catch(() => {});
  }, [waiting]);
}
