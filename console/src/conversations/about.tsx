import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConversationQuery } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { Notice } from '../parts/notice.tsx';
import { phoneNumberText } from '../parts/phone-number.ts';
import { ShownText } from '../parts/shown-text.tsx';
import { TenantFacts } from '../parts/tenant-facts.tsx';
import { severityTone } from '../parts/tones.ts';
import { useNow } from '../parts/use-now.ts';
import { useReasons } from '../parts/use-reasons.ts';
import styles from './conversations.module.css';

/** The gateway says now for now, and the clocks differ. */
const soonMs = 60_000;

export type OpenConversation = NonNullable<ConversationQuery['conversation']>;

/** Who it is, what they owe, and whether and when they may be texted. */
export function About({ conversation }: { conversation: OpenConversation }) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  const wordsOf = useReasons();
  const formats = useFormats();
  const now = useNow();
  const { phoneNumber, tenant, consent, holds, localTime, nextAllowedSendAt } = conversation;
  const number = phoneNumberText(phoneNumber);
  const next = new Date(nextAllowedSendAt);
  return (
    <Card
      title={tenant?.name ?? number}
      aside={<Badge tone={consent === 'OPTED_IN' ? 'good' : 'bad'}>{terms(`consent.${consent}`)}</Badge>}
    >
      {tenant !== null && <p className={layout.soft}>{number}</p>}
      <Facts
        facts={[
          [t('localTime'), formats.clock(localTime)],
          [
            t('nextSend'),
            consent === 'OPTED_OUT' ? null : next.getTime() - now.getTime() < soonMs ? t('now') : formats.instant(next),
          ],
        ]}
      />
      {tenant === null ? <p className={layout.soft}>{t('nobodyKnown')}</p> : <TenantFacts tenant={tenant} />}
      {holds.length > 0 && (
        <Notice tone="warn" title={t('holdTitle')}>
          <ul className={styles.holds}>
            {holds.map(({ id, type, severity, reason, reasons }) => (
              <li key={id}>
                <Badge tone={severityTone[severity]}>{terms(`severity.${severity}`)}</Badge>{' '}
                <Link href={`~/escalations/${id}`}>{terms(`escalationType.${type}`)}</Link>:{' '}
                <ShownText text={wordsOf({ inEnglish: reason, reasons }) ?? reason} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Card>
  );
}
