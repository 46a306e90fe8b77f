import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useApprovals } from '../live/use-approvals.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextLine } from '../parts/text-line.tsx';
import styles from './keys.module.css';
import type { View } from './views.tsx';

const most = 8;

interface Place {
  name: string;
  path: string;
}

/** Anywhere by its name: a view, somebody who waits, or a search over all conversations. */
export function GoToDialog({ views, onClose }: { views: readonly View[]; onClose(): void }) {
  const { t } = useTranslation('shell');
  const [, navigate] = useLocation();
  const { drafts } = useApprovals();
  const [text, setText] = useState('');
  const wanted = folded(text.trim());
  const people = drafts.flatMap(({ workflow: { tenant, conversation } }): Place[] =>
    tenant === null ? [] : [{ name: tenant.name, path: `/conversations/${conversation.id}` }],
  );
  const found = [...views.map(({ name, path }): Place => ({ name: t(name), path })), ...people]
    .filter(({ name }) => folded(name).includes(wanted))
    .slice(0, most);
  const places: Place[] =
    wanted === ''
      ? found
      : [
          ...found,
          { name: t('searchFor', { text }), path: `/conversations?search=${encodeURIComponent(text.trim())}` },
        ];

  function go({ path }: Place): void {
    onClose();
    navigate(path);
  }

  return (
    <Dialog title={t('goTo')} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = places;
          if (first !== undefined) go(first);
        }}
      >
        <TextLine label={t('goToHint')} value={text} onChange={setText} type="search" maxLength={100} autoFocus />
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={`${place.path} ${place.name}`}>
              <button type="button" onClick={() => go(place)}>
                {place.name}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
  );
}

/** Without accents and case, as people type names. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
