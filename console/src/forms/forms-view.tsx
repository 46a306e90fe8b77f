import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormRowFragment, ReplyFormsDocument } from '../graphql/generated/graphql.ts';
import { Empty } from '../parts/async.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page.tsx';
import { PagedList } from '../parts/paged-list.tsx';
import { Rows } from '../parts/rows.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import { Split } from '../parts/split.tsx';
import { useOpenKey } from '../parts/use-open-key.ts';
import { usePages } from '../parts/use-pages.ts';
import { useSession } from '../session/use-session.ts';
import { formColumns } from './csv-columns.ts';
import { Evidence } from './evidence.tsx';
import { type FormFilter, formLanguages, formStatuses, inOrder, useFormFilter } from './filter.ts';
import { FormDetail } from './form-detail.tsx';
import styles from './forms.module.css';
import { formTone } from './tones.ts';
import { WriteFormDialog } from './write-form-dialog.tsx';

/** More sentences than a landlord has. */
const pages = 10;

/** The sentences that may go out without a person, that are proposed for it, or that were retired. */
export function FormsView() {
  const { t } = useTranslation('forms');
  const { viewer } = useSession();
  if (viewer.role !== 'admin')
    return (
      <Page title={t('title')}>
        <Empty title={t('notForYou')} />
      </Page>
    );
  return <Forms />;
}

function Forms() {
  const { t } = useTranslation('forms');
  const [filter, change] = useFormFilter();
  const { openKey, open, close } = useOpenKey();
  const [writing, setWriting] = useState(false);
  const list = usePages({
    query: ReplyFormsDocument,
    variables: {
      filter: {
        ...(filter.status !== null && { statuses: [filter.status] }),
        ...(filter.language !== null && { languages: [filter.language] }),
      },
    },
    connectionOf: ({ replyForms }) => replyForms,
    pages,
  });
  const rows = list.nodes && inOrder(list.nodes);
  const form = list.nodes?.find(({ id }) => id === openKey);
  return (
    <Page
      title={t('title')}
      panes
      open={form !== undefined}
      tools={
        <div className={layout.tools}>
          <Filters filter={filter} onChange={change} />
          <SaveCsv name="reply-forms" list={list} columns={formColumns} />
          <Button onPress={() => setWriting(true)}>{t('write')}</Button>
        </div>
      }
    >
      <Split
        openKey={form?.id ?? null}
        onClose={close}
        list={
          <PagedList list={list} rows={rows} none={{ title: t('none'), why: t('noneWhy') }}>
            {(shown) => <FormList rows={shown} openKey={openKey} onOpen={open} />}
          </PagedList>
        }
        detail={
          form === undefined ? (
            <Empty title={t('chooseOne')}>
              <p>{t('hint')}</p>
            </Empty>
          ) : (
            <FormDetail key={`${form.id} ${form.status} ${form.text}`} form={form} onChanged={list.refresh} />
          )
        }
      />
      {writing && (
        <WriteFormDialog
          onClose={() => setWriting(false)}
          onWritten={(id) => {
            setWriting(false);
            list.refresh();
            open(id);
          }}
        />
      )}
    </Page>
  );
}

const any = 'ANY';

function Filters({ filter, onChange }: { filter: FormFilter; onChange(change: Partial<FormFilter>): void }) {
  const { t } = useTranslation('forms');
  const { t: terms } = useTranslation('terms');
  return (
    <>
      <Choice
        label={t('status')}
        quiet
        options={[any, ...formStatuses].map((value) => ({
          value,
          text: value === any ? t('anyStatus') : t(`statuses.${value as 'PROPOSED'}`),
        }))}
        value={filter.status ?? any}
        onChange={(status) => onChange({ status: status === any ? null : (status as FormFilter['status']) })}
      />
      <Choice
        label={t('language')}
        quiet
        options={[any, ...formLanguages].map((value) => ({
          value,
          text: value === any ? t('anyLanguage') : terms(`language.${value as 'en'}`),
        }))}
        value={filter.language ?? any}
        onChange={(language) => onChange({ language: language === any ? null : (language as FormFilter['language']) })}
      />
    </>
  );
}

interface FormListProps {
  rows: readonly FormRowFragment[];
  openKey: string | null;
  onOpen(id: string): void;
}

function FormList({ rows, openKey, onOpen }: FormListProps) {
  const { t } = useTranslation('forms');
  return (
    <Rows
      label={t('list')}
      items={rows}
      openKey={openKey}
      onOpen={onOpen}
      textOf={({ text, status, approvals }) =>
        [text, t(`statuses.${status}`), t('approvals', { count: approvals })].join(', ')
      }
    >
      {(form) => (
        <>
          <span className={styles.sentence} lang={form.language}>
            {form.text}
          </span>
          <span className={layout.rowLine}>
            <Badge tone={formTone[form.status]}>{t(`statuses.${form.status}`)}</Badge>
            <span className={layout.soft}>
              <Evidence form={form} />
            </span>
          </span>
        </>
      )}
    </Rows>
  );
}
