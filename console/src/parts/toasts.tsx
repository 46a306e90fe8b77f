import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Tone } from './badge.tsx';
import { Button } from './button.tsx';
import styles from './toasts.module.css';

export interface ToastMessage {
  title: string;
  detail?: string;
  tone?: Tone;
  /** Something that can still be done about it. */
  action?: { label: string; onPress(): void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 4 });

/** Long enough to be read; what must not be missed is said in its place on the page instead. */
const shownMs = 6_000;

/** Says something in passing. Returns how to take it away again. */
export function toast(message: ToastMessage, { lasts = shownMs }: { lasts?: number | null } = {}): () => void {
  const key = queue.add(message, lasts === null ? {} : { timeout: lasts });
  return () => queue.close(key);
}

export function Toasts() {
  const { t } = useTranslation('parts');
  return (
    <ToastRegion queue={queue} className={styles.region ?? ''}>
      {({ toast: shown }) => (
        <Toast toast={shown} className={`${styles.toast} ${styles[shown.content.tone ?? 'neutral']}`}>
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title" className={styles.title ?? ''}>
              {shown.content.title}
            </Text>
            {shown.content.detail !== undefined && <Text slot="description">{shown.content.detail}</Text>}
          </ToastContent>
          {shown.content.action && (
            <Button
              size="small"
              onPress={() => {
                shown.content.action?.onPress();
                queue.close(shown.key);
              }}
            >
              {shown.content.action.label}
            </Button>
          )}
          <Button slot="close" look="plain" size="small" aria-label={t('close')}>
            ✕
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
