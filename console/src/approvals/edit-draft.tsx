import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CheckEditedTextDocument,
  type CheckEditedTextQuery,
  type DraftCardFragment,
} from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Badge } from '../parts/badge.tsx';
import { useSettled } from '../parts/checked-words.tsx';
import { Figures } from '../parts/figures.tsx';
import { useFormats } from '../parts/format.ts';
import { Holds } from '../parts/holds.tsx';
import { late } from '../parts/late.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { Notice } from '../parts/notice.tsx';
import { onControlEnter } from '../parts/on-control-enter.ts';
import { TextBox } from '../parts/text-box.tsx';
import { Checks } from './checks.tsx';
import styles from './edit-draft.module.css';

const CannedReplies = late(() => import('../parts/canned-replies.tsx'), 'CannedReplies', []);
const Changes = late(() => import('./changes.tsx'), 'Changes', []);

export interface EditDraftProps {
  draft: DraftCardFragment;
  text: string;
  onChange(text: string): void;
  /** Control or Command with Enter. */
  onSubmit(): void;
}

/** The words of a draft under an approver's hands, and what the gateway makes of them as they change. */
export function EditDraft({ draft, text, onChange, onSubmit }: EditDraftProps) {
  const { t } = useTranslation('approvals');
  const { t: parts } = useTranslation('parts');
  const formats = useFormats();
  const box = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(text);
  const [{ data, error, stale, fetching }] = useQuery({
    query: CheckEditedTextDocument,
    variables: { input: { draftId: draft.id, body: settled } },
    pause: settled.trim() === '',
  });
  const checked = data?.checkText;
  const current = settled === text && !fetching && !stale;
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={styles.edit}>
      <TextBox
        label={t('body')}
        value={text}
        onChange={onChange}
        rows={5}
        inputRef={box}
        maxLength={1_600}
        lang={draft.language}
        onKeyDown={onControlEnter(onSubmit)}
        hint={checked?.__typename === 'CheckTextSuccess' && <Segments checked={checked} />}
      />
      <div>
        <Suspense fallback={null}>
          <CannedReplies
            language={draft.language}
            facts={draft.facts}
            intent={draft.intent}
            text={text}
            onChange={(longer) => {
              onChange(longer);
              box.current?.focus();
            }}
          />
        </Suspense>
      </div>
      <div className={styles.outcome} aria-busy={!current}>
        {error && (
          <Notice tone="warn">
            {t('notChecked', { reason: error.graphQLErrors[0]?.message ?? parts('networkDown') })}
          </Notice>
        )}
        {checked !== undefined && checked.__typename !== 'CheckTextSuccess' && (
          <Notice tone="warn">
            {'fields' in checked ? checked.fields.map(({ message }) => message).join(' ') : checked.message}
          </Notice>
        )}
        {checked?.__typename === 'CheckTextSuccess' && (
          <>
            {checked.optOutLineAdded && <p className={styles.note}>{t('optOutLineAdded')}</p>}
            <h3>{t('asSent')}</h3>
            <MarkedText body={checked.body} claims={checked.claims} language={draft.language} />
            <Figures claims={checked.claims} />
            <Checks confidence={null} checks={checked.checks.filter(({ passed }) => !passed)} />
            <Holds holds={checked.holds} />
            {checked.sendAt !== null && (
              <p className={styles.note}>{t('sendAt', { time: formats.instant(new Date(checked.sendAt)) })}</p>
            )}
          </>
        )}
        <Suspense fallback={null}>
          <Changes before={draft.body} after={text} />
        </Suspense>
      </div>
    </div>
  );
}

function Segments({
  checked,
}: {
  checked: Extract<CheckEditedTextQuery['checkText'], { __typename: 'CheckTextSuccess' }>;
}) {
  const { t } = useTranslation('parts');
  const { count, characters, encoding } = checked.segments;
  return (
    <span className={styles.segments}>
      {t('characters', { count: characters })} · <strong>{t('segments', { count })}</strong>
      {encoding === 'UCS2' && ` · ${t('costly')}`}
      {count > 2 && <Badge tone="warn">{t('segments', { count })}</Badge>}
    </span>
  );
}
