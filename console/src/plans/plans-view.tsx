import { useTranslation } from 'react-i18next';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Page } from '../parts/page.tsx';
import { ShortcutsSwitch } from '../parts/shortcuts.tsx';
import { Split } from '../parts/split.tsx';
import { Stale } from '../parts/stale.tsx';
import { useOpenRow } from '../parts/use-open-row.ts';
import { useMayDecide } from '../session/use-session.ts';
import { inOrderOfWork, statusChoices, statusesOf, useStatusChoice } from './filter.ts';
import { FoundPlan } from './found-plan.tsx';
import { PlanList } from './plan-list.tsx';
import styles from './plans.module.css';
import { usePlans } from './use-plans.ts';

/** All that waits is read, so that what waits longest is among it; of what is decided the last hundred. */
const pagesUndecided = 5;

/** What tenants offer to pay: approved, refused, or answered with another offer. */
export function PlansView() {
  const { t } = useTranslation('plans');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const mayDecide = useMayDecide();
  const [status, choose] = useStatusChoice();
  const waiting = status === 'UNDECIDED';
  const list = usePlans(statusesOf(status), { pages: waiting ? pagesUndecided : 1 });
  const rows = list.nodes && (waiting ? inOrderOfWork(list.nodes) : list.nodes);
  const { openKey, open } = useOpenRow(rows?.map(({ id }) => id));
  return (
    <Page title={t('title')} tools={mayDecide && <ShortcutsSwitch />}>
      <div className={`${styles.filter} ${openKey === null ? '' : styles.aside}`}>
        <Choice
          label={t('status')}
          options={statusChoices.map((value) => ({
            value,
            text:
              value === 'UNDECIDED' ? t('undecided') : value === 'ANY' ? t('any') : terms(`paymentPlanStatus.${value}`),
          }))}
          value={status}
          onChange={choose}
        />
      </div>
      <Split
        openKey={openKey}
        onClose={() => open(null)}
        list={
          <>
            {list.error !== undefined &&
              (rows === undefined ? (
                <Failed error={list.error} onTryAgain={list.refresh} />
              ) : (
                <Stale error={list.error} at={list.at} />
              ))}
            {rows === undefined && list.error === undefined && <Loading lines={6} />}
            {rows?.length === 0 && (
              <Empty title={t(waiting ? 'none' : 'noneSuch')}>
                <p>{t('noneWhy')}</p>
              </Empty>
            )}
            {rows !== undefined && rows.length > 0 && <PlanList rows={rows} openKey={openKey} onOpen={open} />}
            {list.hasMore && (
              <Button onPress={list.more} isDisabled={list.fetching}>
                {parts('more')}
              </Button>
            )}
          </>
        }
        detail={
          openKey === null ? (
            <Empty title={t('chooseOne')} />
          ) : (
            <FoundPlan key={openKey} id={openKey} rows={list.nodes} onChanged={list.refresh} />
          )
        }
      />
    </Page>
  );
}
