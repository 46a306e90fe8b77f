import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { PlayableTenantsDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Page } from '../parts/page.tsx';
import { useSession } from '../session/use-session.ts';
import { Cast, type Character } from './cast.tsx';
import { nobodysNumber } from './examples.ts';
import { Examples } from './examples-card.tsx';
import { Phone } from './phone.tsx';
import styles from './play-view.module.css';
import { useSandboxTexts } from './sandbox-texts.ts';
import { Story } from './story.tsx';
import { useTurns } from './use-turns.ts';

/** A tenant's phone, and beside it what the gateway makes of each text. */
export function PlayView() {
  const { t } = useTranslation('play');
  const { viewer } = useSession();
  const [{ data, fetching, error }, ask] = useQuery({ query: PlayableTenantsDocument });
  const tenants = data?.delinquentTenants.tenants;
  return (
    <Page title={t('title')}>
      <p className={styles.intro}>{t('intro')}</p>
      {viewer.role === 'analyst' ? (
        <Empty title={t('masked')} />
      ) : tenants !== undefined ? (
        <Scene
          characters={tenants.flatMap(({ phoneNumbers: [phoneNumber], ...tenant }) =>
            phoneNumber === undefined ? [] : [{ phoneNumber, tenant }],
          )}
        />
      ) : error && !fetching ? (
        <Failed error={error} onTryAgain={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Loading lines={6} />
      )}
    </Page>
  );
}

/** The example that newcomers are shown first: an English-speaking tenant who owes. */
const firstNumber = '+12035550114';

function Scene({ characters }: { characters: readonly Character[] }) {
  const [search, setSearch] = useSearchParams();
  const all: Character[] = [...characters, { phoneNumber: nobodysNumber, tenant: null }];
  const wanted = search.get('from') ?? firstNumber;
  const character = all.find(({ phoneNumber }) => phoneNumber === wanted) ?? all[0];
  const phoneNumber = character?.phoneNumber ?? nobodysNumber;
  const sandbox = useSandboxTexts();
  const { look } = sandbox;
  const onChange = useCallback(() => void look(), [look]);
  const texts = sandbox.texts?.filter(({ from, to }) => from === phoneNumber || to === phoneNumber) ?? null;
  const { turns, loading, error, take } = useTurns(
    phoneNumber,
    texts?.[0]?.conversationId.toString() ?? null,
    onChange,
  );
  const [body, setBody] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = (words: string) => {
    setBody(words);
    input.current?.focus();
  };
  return (
    <div className={styles.stage}>
      <div className={styles.tenant}>
        <Cast characters={all} chosen={phoneNumber} onChoose={(from) => setSearch({ from }, { replace: true })} />
        <Phone
          phoneNumber={phoneNumber}
          texts={texts}
          failed={sandbox.failed}
          optedOut={turns[0]?.conversation.consent === 'OPTED_OUT'}
          body={body}
          onBody={setBody}
          inputRef={input}
          send={sandbox.send}
          onTryAgain={onChange}
        />
      </div>
      <div className={styles.behind}>
        <Examples onChoose={choose} />
        <Story turn={turns[0] ?? null} loading={loading} error={error} onDecided={take} />
      </div>
    </div>
  );
}
