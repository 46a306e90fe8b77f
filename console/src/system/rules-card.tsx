import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TryRulesDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Failed } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choice } from '../parts/choice.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { RulesResult } from './rules-result.tsx';
import styles from './system.module.css';
import { useTenantChoice } from './use-tenant-choice.ts';

/** As many as the gateway takes in one text. */
const longestText = 1_600;

const examples = ['plan', 'lawyer', 'stop', 'steering', 'ordinary'] as const;

/** A place to write a text and see what the rules make of it. */
export function RulesCard() {
  const { t } = useTranslation('system');
  const announce = useAnnounce();
  const tenants = useTenantChoice();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<{ content: string; tenantId: string | null } | null>(null);
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: TryRulesDocument,
    variables: asked ?? { content: '' },
    pause: asked === null,
  });
  const answered = data != null && operation?.variables.content === asked?.content && !fetching;
  useEffect(() => {
    if (answered) announce(t('analyzed'));
  }, [answered, announce, t]);

  const tryOut = (content: string) => {
    if (content.trim() === '') return;
    if (content === asked?.content && tenants.chosen === asked.tenantId) ask({ requestPolicy: 'network-only' });
    setAsked({ content, tenantId: tenants.chosen });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tryOut(text);
  };
  return (
    <Card title={t('rules')}>
      <p className={styles.note}>{t('rulesHint')}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextBox label={t('text')} value={text} onChange={setText} maxLength={longestText} />
        <div className={styles.examples}>
          <span id="rule-examples">{t('examples')}</span>
          <ul aria-labelledby="rule-examples">
            {examples.map((example) => (
              <li key={example}>
                <Button size="small" onPress={() => setText(t(`example.${example}`))}>
                  {t(`example.${example}`)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
        <div className={styles.submit}>
          <Choice label={t('tenant')} options={tenants.options} value={tenants.value} onChange={tenants.choose} />
          <Button type="submit" look="primary" isDisabled={text.trim() === ''} isPending={fetching}>
            {t(fetching ? 'trying' : 'tryText')}
          </Button>
        </div>
      </form>
      {error && asked !== null && <Failed error={error} onTryAgain={() => ask({ requestPolicy: 'network-only' })} />}
      {answered && asked !== null && <RulesResult text={asked.content} analysis={data.analyzeMessage} />}
    </Card>
  );
}
