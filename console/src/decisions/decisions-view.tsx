import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { decisionKinds } from '../../../src/domain/decision.ts';
import { type DecisionRowFragment, DecisionsDocument, PeopleDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Choice } from '../parts/choice.tsx';
import { useFormats } from '../parts/format.ts';
import { Page } from '../parts/page.tsx';
import { PagedList } from '../parts/paged-list.tsx';
import { usePersonName } from '../parts/people.ts';
import { phoneNumberText } from '../parts/phone-number.ts';
import { SaveCsv } from '../parts/save-csv.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { usePages } from '../parts/use-pages.ts';
import { decisionColumns } from './csv-columns.ts';
import styles from './decisions.module.css';
import { asked, type LogFilter, useLogFilter } from './filter.ts';

/** What people decided, newest first, to look through and to take along. */
export function DecisionsView() {
  const { t } = useTranslation('decisions');
  const [filter, change] = useLogFilter();
  const list = usePages({
    query: DecisionsDocument,
    variables: { filter: asked(filter) },
    connectionOf: ({ decisions }) => decisions,
    pages: 1,
  });
  return (
    <Page title={t('title')} tools={<SaveCsv name="decisions" list={list} columns={decisionColumns} />}>
      <Filters filter={filter} onChange={change} />
      <PagedList list={list} none={{ title: t('none'), why: t('noneWhy') }}>
        {(rows) => <DecisionTable rows={rows} />}
      </PagedList>
    </Page>
  );
}

const any = '';

function Filters({ filter, onChange }: { filter: LogFilter; onChange(change: Partial<LogFilter>): void }) {
  const { t } = useTranslation('decisions');
  const nameOf = usePersonName();
  const [{ data }] = useQuery({ query: PeopleDocument, variables: {} });
  const people = (data?.people ?? []).map((person) => ({ value: person.id, text: nameOf(person) }));
  return (
    <div className={styles.filters}>
      <Choice
        label={t('what')}
        options={[
          { value: any, text: t('anything') },
          ...decisionKinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) })),
        ]}
        value={filter.kind ?? any}
        onChange={(kind) => onChange({ kind: kind === any ? null : (kind as NonNullable<LogFilter['kind']>) })}
      />
      <Choice
        label={t('who')}
        options={[{ value: any, text: t('anybody') }, ...people]}
        value={filter.by ?? any}
        onChange={(by) => onChange({ by: by === any ? null : by })}
      />
      <TextLine
        label={t('from')}
        type="date"
        value={filter.from ?? ''}
        onChange={(from) => onChange({ from: from || null })}
      />
      <TextLine label={t('to')} type="date" value={filter.to ?? ''} onChange={(to) => onChange({ to: to || null })} />
    </div>
  );
}

function DecisionTable({ rows }: { rows: readonly DecisionRowFragment[] }) {
  const { t } = useTranslation('decisions');
  const formats = useFormats();
  const nameOf = usePersonName();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className={styles.scroll} tabIndex={0} aria-label={t('title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['when', 'who', 'what', 'about', 'detail'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, at, by, person, kind, conversation, detail }) => (
            <tr key={id}>
              <td className={styles.when}>{formats.instant(new Date(at))}</td>
              <td>{nameOf(person ?? { id: by })}</td>
              <td>{kind === null ? t('unknownKind') : t(`kind.${kind}`)}</td>
              <td>
                {conversation !== null && (
                  <Link href={`~/conversations/${conversation.id}`}>
                    {conversation.tenant?.name ?? phoneNumberText(conversation.phoneNumber)}
                  </Link>
                )}
              </td>
              <td className={styles.detail}>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
