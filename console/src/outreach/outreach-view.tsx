import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StartTextsDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choice } from '../parts/choice.tsx';
import { useFormats } from '../parts/format.ts';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { SaveCsv, shownRows } from '../parts/save-csv.tsx';
import { Switch } from '../parts/switch.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { useNow } from '../parts/use-now.ts';
import { useMayDecide } from '../session/use-session.ts';
import { tenantColumns } from './csv-columns.ts';
import { FirstTexts } from './first-texts.tsx';
import styles from './outreach.module.css';
import { type Outcome, Progress } from './progress.tsx';
import { TenantTable } from './tenant-table.tsx';
import { type OutreachTenant, useForms, useTenants } from './use-tenants.ts';

/** Texts that are shown before any goes out. */
const firstTexts = 5;

const dayMs = 86_400_000;

const wholeOf = (words: string) => (/^\d{1,6}$/.test(words.trim()) ? Number(words.trim()) : 0);

/** Whom to write to first: who owes, is late, has promised nothing and was not texted lately. */
export function OutreachView() {
  const { t } = useTranslation('outreach');
  const { i18n } = useTranslation();
  const formats = useFormats();
  const now = useNow();
  const mayDecide = useMayDecide();
  const [late, setLate] = useState('1');
  const [dollars, setDollars] = useState('1');
  const [quiet, setQuiet] = useState('0');
  const [onlyAble, setOnlyAble] = useState(true);
  const [turn, setTurn] = useState(0);
  const { tenants, total, error } = useTenants(wholeOf(late), wholeOf(dollars) * 100, turn);
  const forms = useForms(mayDecide);
  const [formId, setFormId] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<string[] | null>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [starting, start] = useMutation(StartTextsDocument);

  const isQuiet = ({ lastTextedAt }: OutreachTenant) =>
    lastTextedAt === null || now.getTime() - new Date(lastTextedAt).getTime() >= wholeOf(quiet) * dayMs;
  const shown = tenants?.filter((tenant) => isQuiet(tenant) && (!onlyAble || tenant.outreachObstacle === null)) ?? [];
  const ids = shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const own = forms?.filter(({ language }) => language === (i18n.language.startsWith('es') ? 'es' : 'en'));
  const sayable = [...(own ?? []), ...(forms?.filter((form) => !own?.includes(form)) ?? [])];
  const form = sayable.find(({ id }) => id === formId) ?? sayable[0];
  const nameOf = (id: string) => tenants?.find((tenant) => tenant.id === id)?.name ?? t('unknown');
  const choose = (next: ReadonlySet<string>) => {
    setChosen(next);
    setPreviewed(null);
  };

  async function begin(): Promise<void> {
    if (form === undefined) return;
    setRefusal(null);
    const { data, error: failed } = await start({ input: { tenantIds: ids, replyFormId: form.id } });
    const answer = data?.startOutreach;
    if (answer !== undefined && 'results' in answer) setOutcomes(answer.results);
    else setRefusal(answer !== undefined && 'message' in answer ? answer.message : (failed?.message ?? ''));
  }

  if (outcomes !== null) {
    const again = () => {
      setOutcomes(null);
      choose(new Set());
      setTurn((before) => before + 1);
    };
    return (
      <Page title={t('title')}>
        <Progress outcomes={outcomes} nameOf={nameOf} onAgain={again} />
      </Page>
    );
  }
  return (
    <Page title={t('title')}>
      <p>{t('about')}</p>
      <div className={styles.filters}>
        <TextLine label={t('daysLate')} value={late} onChange={setLate} inputMode="numeric" />
        <TextLine label={t('amount')} value={dollars} onChange={setDollars} inputMode="numeric" />
        <TextLine label={t('quietDays')} value={quiet} onChange={setQuiet} inputMode="numeric" />
        <Switch isSelected={onlyAble} onChange={setOnlyAble}>
          {t('noPromise')}
        </Switch>
      </div>
      {error && <Failed error={error} onTryAgain={() => setTurn((before) => before + 1)} />}
      {refusal !== null && <Notice tone="bad" title={refusal} />}
      <Card title={t('tenants')} aside={<SaveCsv name="tenants" list={shownRows(shown)} columns={tenantColumns} />}>
        {tenants === undefined ? (
          !error && <Loading lines={6} />
        ) : shown.length === 0 ? (
          <Empty title={t('nobody')} />
        ) : (
          <TenantTable tenants={shown} chosen={chosen} onChoose={choose} />
        )}
        {tenants !== undefined && total > tenants.length && (
          <p>{t('more', { count: total, shown: formats.number(tenants.length) })}</p>
        )}
      </Card>
      {mayDecide && (
        <div className={styles.bar}>
          {form === undefined ? (
            forms !== undefined && <p>{t('noForm')}</p>
          ) : (
            <Choice
              label={t('form')}
              options={sayable.map(({ id, text }) => ({ value: id, text }))}
              value={form.id}
              onChange={(id) => {
                setFormId(id);
                setPreviewed(null);
              }}
            />
          )}
          <span role="status">{t('chosen', { count: ids.length })}</span>
          <Button
            isDisabled={ids.length === 0 || form === undefined}
            onPress={() => setPreviewed(ids.slice(0, firstTexts))}
          >
            {t('preview')}
          </Button>
          <Button
            look="primary"
            isDisabled={previewed === null || ids.length === 0 || starting}
            onPress={() => void begin()}
          >
            {starting ? t('starting') : t('start', { count: ids.length })}
          </Button>
        </div>
      )}
      {previewed !== null && form !== undefined && <FirstTexts tenantIds={previewed} replyFormId={form.id} />}
    </Page>
  );
}
