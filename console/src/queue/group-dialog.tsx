import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecisions } from '../approvals/decisions.ts';
import { useReadDrafts } from '../approvals/use-read-draft.ts';
import { useSeen } from '../approvals/use-seen.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import layout from '../parts/layout.module.css';
import { MarkedText } from '../parts/marked-text.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './queue.module.css';
import { nameOfItem } from './queue-list.tsx';

/** As many as somebody reads in one go. */
const most = 12;

/** Drafts that answer the same question, read one below the other and approved with one press; each goes through its own gate. */
export function GroupDialog({ items, onClose }: { items: readonly WorkRow[]; onClose(): void }) {
  const { t } = useTranslation('queue');
  const { t: parts } = useTranslation('parts');
  const decisions = useDecisions();
  const drafts = useReadDrafts();
  // What is decided is what was shown when the dialog was opened.
  const [rows] = useState(() =>
    items.flatMap((item) => (item.draft === null ? [] : [{ item, draft: item.draft }])).slice(0, most),
  );
  useEffect(() => {
    for (const { draft } of rows) void drafts.read(draft.id);
  }, [drafts, rows]);
  useSyncExternalStore(drafts.onChange, () => rows.map(({ draft }) => gateOf(draft.id)).join());
  const read = rows.map(({ item, draft }) => ({ item, draft, read: drafts.known(draft.id) }));
  const ready = read.filter(({ draft, read: known }) => known?.gate === null && known.card.version === draft.version);
  const seen = useSeen(ready.length === 0 ? null : ready.map(({ draft }) => draft.id).join());

  function gateOf(draftId: string): string {
    const gate = drafts.known(draftId)?.gate;
    return gate === undefined || gate === 'unknown' ? '?' : gate === null ? 'free' : 'stopped';
  }

  function approve(): void {
    for (const { draft } of ready) {
      decisions.add({ kind: 'approve', draftId: draft.id, version: draft.version, body: null, overrideReason: null });
    }
    onClose();
  }

  return (
    <Dialog title={t('groupTitle', { count: rows.length })} isOpen onClose={onClose}>
      <p>{t('groupHint')}</p>
      {items.length > most && <p>{t('groupMost', { count: most })}</p>}
      <ul className={styles.group}>
        {read.map(({ item, draft, read: known }) => (
          <li key={draft.id}>
            <strong>{nameOfItem(item)}</strong>
            <span className={layout.soft}>{item.preview}</span>
            {known === undefined ? (
              <span className={layout.soft}>{t('groupReading')}</span>
            ) : (
              <MarkedText body={known.card.body} claims={known.card.claims} language={known.card.language} />
            )}
            {known !== undefined && known.gate !== null && known.gate !== 'unknown' && (
              <Notice tone="warn">{t('groupStopped')}</Notice>
            )}
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>{parts('cancel')}</Button>
        <Button look="primary" isDisabled={!seen || ready.length === 0} onPress={approve}>
          {t('groupApprove', { count: ready.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
