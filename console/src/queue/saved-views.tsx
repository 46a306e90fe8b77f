import { Bookmark, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { useSession } from '../session/use-session.ts';
import { readFilter, type WorkFilter, writeFilter } from './filters.ts';
import styles from './queue.module.css';

/** A filter by the name that somebody gave it. */
interface SavedView {
  name: string;
  search: string;
}

const most = 10;
const storageKey = (viewerId: string) => `console.views.${viewerId}`;

/** What this browser keeps for a person; what cannot be read counts as nothing. */
function readViews(viewerId: string): SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(viewerId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView).slice(0, most) : [];
  } catch {
    return [];
  }
}

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'search' in value &&
  typeof value.name === 'string' &&
  typeof value.search === 'string';

export interface SavedViewsProps {
  filter: WorkFilter;
  onChange(change: Partial<WorkFilter>): void;
}

/** Filters that somebody comes back to, kept by this browser. */
export function SavedViews({ filter, onChange }: SavedViewsProps) {
  const { t } = useTranslation('queue');
  const { t: parts } = useTranslation('parts');
  const { viewer } = useSession();
  const [views, setViews] = useState(() => readViews(viewer.id));
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const search = writeFilter(filter).toString();

  function keep(next: SavedView[]): void {
    localStorage.setItem(storageKey(viewer.id), JSON.stringify(next));
    setViews(next);
  }
  function save(): void {
    if (name.trim() === '') return;
    keep([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), search }].slice(-most));
    setNaming(false);
    setName('');
  }

  return (
    <>
      {views.length > 0 && (
        <ul className={styles.views} aria-label={t('views')}>
          {views.map((view) => (
            <li key={view.name}>
              <button
                type="button"
                className={styles.tab}
                aria-pressed={view.search === search}
                onClick={() => onChange(readFilter(new URLSearchParams(view.search)))}
              >
                {view.name}
              </button>
              <button
                type="button"
                className={styles.forget}
                aria-label={t('forget', { name: view.name })}
                onClick={() => keep(views.filter((other) => other !== view))}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {search !== '' && views.every((view) => view.search !== search) && (
        <Button look="plain" size="small" onPress={() => setNaming(true)}>
          <Bookmark size={14} aria-hidden /> {t('saveView')}
        </Button>
      )}
      {naming && (
        <Dialog title={t('saveView')} isOpen onClose={() => setNaming(false)}>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <TextLine label={t('viewName')} value={name} onChange={setName} maxLength={40} autoFocus />
            <DialogActions>
              <Button onPress={() => setNaming(false)}>{parts('cancel')}</Button>
              <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
                {t('save')}
              </Button>
            </DialogActions>
          </form>
        </Dialog>
      )}
    </>
  );
}
