import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalEvent } from '../live/queue-store.ts';
import { useApprovalEvents, useApprovals } from '../live/use-approvals.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Empty, Loading } from '../parts/async.tsx';
import { Choice } from '../parts/choice.tsx';
import layout from '../parts/layout.module.css';
import { isNarrow } from '../parts/narrow.ts';
import { Page } from '../parts/page.tsx';
import { SaveCsv, shownRows } from '../parts/save-csv.tsx';
import { ShortcutsSwitch, useShortcuts } from '../parts/shortcuts.tsx';
import { Split } from '../parts/split.tsx';
import { useOpenKey } from '../parts/use-open-key.ts';
import { useMayDecide, useSession } from '../session/use-session.ts';
import { draftColumns } from './csv-columns.ts';
import { DecidedList } from './decided-list.tsx';
import { usePendingDecisions } from './decisions.ts';
import { DraftDetail } from './draft-detail.tsx';
import { DraftList } from './draft-list.tsx';
import { inOrder, orders, type QueueOrder } from './queue-order.ts';
import { ResolvedDraft } from './resolved-draft.tsx';
import { useLooker } from './use-looker.ts';
import { useReadAhead } from './use-read-draft.ts';

const any = 'any';

/** The drafts that wait for a decision, live. */
export function ApprovalsView() {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const { viewer } = useSession();
  const mayDecide = useMayDecide();
  const { drafts, resolutions, complete } = useApprovals();
  const pending = usePendingDecisions();
  const [order, setOrder] = useState<QueueOrder>('oldest');
  const [language, setLanguage] = useState(any);
  const [property, setProperty] = useState(any);
  const { openKey: selected, open: goTo, close } = useOpenKey();

  const shown = useMemo(
    () =>
      inOrder(drafts, order, {
        language: language === any ? null : language,
        property: property === any ? null : property,
      }).filter(({ id }) => !pending.has(id)),
    [drafts, order, language, property, pending],
  );
  const draft = drafts.find(({ id }) => id === selected && !pending.has(id));
  const resolution = resolutions.find(({ draft: { id, decidedBy } }) => id === selected && decidedBy !== viewer.id);
  const open = draft?.id ?? resolution?.draft.id ?? null;
  const select = useCallback((draftId: string | null) => goTo(draftId, { replace: true }), [goTo]);
  const next = (from: string | null, step: 1 | -1 = 1) => {
    const place = shown.findIndex(({ id }) => id === from);
    return shown[place + step]?.id ?? shown.findLast(({ id }) => id !== from)?.id ?? null;
  };

  // There is always one open, but on a phone, where the list is what one starts from.
  const first = shown[0]?.id ?? null;
  const lost = selected === null || (complete && draft === undefined && resolution === undefined);
  useEffect(() => {
    if (lost && !isNarrow() && first !== null) select(first);
    else if (lost && selected !== null && complete) select(null);
  }, [lost, first, selected, complete, select]);

  useShortcuts({ j: () => select(next(selected)), k: () => select(next(selected, -1)) });
  useOthersAnnounced(viewer.id);

  const lookerOf = useLooker();
  useReadAhead([open, next(open), next(open, -1)]);

  if (!mayDecide)
    return (
      <Page title={t('title')}>
        <Empty title={t('notForYou')} />
      </Page>
    );
  const languages = [...new Set(drafts.map((one) => one.language))].sort();
  const properties = [...new Set(drafts.flatMap((one) => one.workflow.tenant?.propertyName ?? []))].sort();
  return (
    <Page
      title={t('title')}
      panes
      open={open !== null}
      tools={
        <div className={layout.tools}>
          <Choice<QueueOrder>
            label={t('order')}
            quiet
            options={orders.map((value) => ({ value, text: t(value) }))}
            value={order}
            onChange={setOrder}
          />
          {languages.length > 1 && (
            <Choice
              label={t('language')}
              quiet
              options={[any, ...languages].map((value) => ({
                value,
                text:
                  value === any
                    ? t('anyLanguage')
                    : terms(`language.${value}` as 'language.en', { defaultValue: value }),
              }))}
              value={language}
              onChange={setLanguage}
            />
          )}
          {properties.length > 1 && (
            <Choice
              label={t('property')}
              quiet
              options={[any, ...properties].map((value) => ({ value, text: value === any ? t('anyProperty') : value }))}
              value={property}
              onChange={setProperty}
            />
          )}
          <ShortcutsSwitch />
          <SaveCsv name="drafts" list={shownRows(shown)} columns={draftColumns} />
        </div>
      }
    >
      {!complete && shown.length === 0 ? (
        <Loading lines={6} />
      ) : shown.length === 0 && resolution === undefined ? (
        <>
          <Empty title={t('nothingWaits')}>{t('nothingWaitsHint')}</Empty>
          <DecidedList resolutions={resolutions} />
        </>
      ) : (
        <Split
          openKey={open}
          onClose={close}
          list={
            <>
              <DraftList drafts={shown} selected={selected} onSelect={select} />
              <DecidedList resolutions={resolutions} />
            </>
          }
          detail={
            draft === undefined ? (
              resolution && (
                <ResolvedDraft resolution={resolution} onGoOn={() => (isNarrow() ? close() : select(first))} />
              )
            ) : (
              <DraftDetail
                key={`${draft.id} ${draft.version}`}
                draft={draft}
                alsoLooking={lookerOf(draft)}
                onDecided={() => (isNarrow() ? close() : select(next(draft.id)))}
              />
            )
          }
        />
      )}
    </Page>
  );
}

/** What others decide is said to those who cannot see cards vanish. */
function useOthersAnnounced(viewerId: string): void {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const announce = useAnnounce();
  useApprovalEvents(
    useCallback(
      ({ kind, draft }: ApprovalEvent) => {
        if (kind !== 'RESOLVED' || draft.decidedBy === viewerId) return;
        const name = draft.workflow.tenant?.name ?? draft.workflow.conversation.phoneNumber;
        announce(t('othersDecided', { name, status: terms(`draftStatus.${draft.status}`) }));
      },
      [announce, t, terms, viewerId],
    ),
  );
}
