import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ReadBusinessFactsDocument,
  RemoveBusinessFactDocument,
  SayBusinessFactDocument,
} from '../graphql/generated/graphql.ts';
import { useMutation, useQuery } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Failed } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choice } from '../parts/choice.tsx';
import layout from '../parts/layout.module.css';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { useSession } from '../session/use-session.ts';
import styles from './system.module.css';

const nothing = { key: '', value: '', propertyName: '', language: '' };

/** What the landlord wants said of itself: everybody reads it, administrators keep it. */
export function BusinessFactsCard() {
  const { t } = useTranslation('system');
  const announce = useAnnounce();
  const refusalOf = useRefusalOf();
  const { viewer } = useSession();
  const [{ data, error }, read] = useQuery({ query: ReadBusinessFactsDocument, variables: {} });
  const [saying, say] = useMutation(SayBusinessFactDocument);
  const [removing, remove] = useMutation(RemoveBusinessFactDocument);
  const [typed, setTyped] = useState(nothing);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const mayKeep = viewer.role === 'admin';
  const again = () => read({ requestPolicy: 'network-only' });
  const change = (part: Partial<typeof nothing>) => setTyped({ ...typed, ...part });

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { key, value, propertyName, language } = typed;
    const input = { key, value, propertyName: propertyName.trim() || null, language: language || null };
    const answer = await say({ input });
    const refused = refusalOf(answer.error, answer.data?.setBusinessFact);
    setRefusal(refused);
    if (refused !== null) return;
    setTyped(nothing);
    announce(t('factSaid'));
    again();
  }

  async function takeBack(businessFactId: string): Promise<void> {
    const answer = await remove({ input: { businessFactId } });
    setRefusal(refusalOf(answer.error, answer.data?.removeBusinessFact));
    again();
  }

  return (
    <Card title={t('facts')}>
      <p className={styles.note}>{t('factsHint')}</p>
      {error && <Failed error={error} onTryAgain={again} />}
      <ul aria-label={t('facts')}>
        {data?.businessFacts.map(({ id, key, value, propertyName, language }) => (
          <li key={id}>
            <strong>{key}</strong>
            {propertyName !== null && ` · ${propertyName}`}
            {language !== null && ` · ${language}`}: {value}{' '}
            {mayKeep && (
              <Button
                size="small"
                look="plain"
                isDisabled={removing}
                aria-label={t('removeFact', { key, value })}
                onPress={() => void takeBack(id)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayKeep && (
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <TextLine
            label={t('factKey')}
            hint={t('factKeyHint')}
            value={typed.key}
            onChange={(key) => change({ key })}
            error={refusal?.fields.key}
          />
          <TextLine
            label={t('factValue')}
            value={typed.value}
            onChange={(value) => change({ value })}
            error={refusal?.fields.value}
          />
          <TextLine
            label={t('factProperty')}
            hint={t('factPropertyHint')}
            value={typed.propertyName}
            onChange={(propertyName) => change({ propertyName })}
            error={refusal?.fields.propertyName}
          />
          <Choice
            label={t('factLanguage')}
            options={[
              { value: '', text: t('anyLanguage') },
              { value: 'en', text: 'English' },
              { value: 'es', text: 'Español' },
            ]}
            value={typed.language}
            onChange={(language) => change({ language })}
          />
          {refusal !== null && Object.keys(refusal.fields).length === 0 && <RefusalNotice refusal={refusal} />}
          <div className={layout.buttons}>
            <Button type="submit" look="primary" isPending={saying} isDisabled={typed.key === '' || typed.value === ''}>
              {t('sayFact')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
