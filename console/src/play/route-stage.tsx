import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import { Badge, type Tone } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { useReasons } from '../parts/use-reasons.ts';
import styles from './route-stage.module.css';
import type { Stage } from './stages.ts';

const routeTone: Record<NonNullable<PlayedTurnFragment['route']>, Tone> = {
  AUTO_SEND: 'good',
  APPROVAL: 'accent',
  ESCALATION: 'warn',
  NONE: 'neutral',
};

/** What the checks found, the confidence that they add up to, and where that leads. */
export function RouteStage({ stage, turn: { draft, route } }: { stage: Stage; turn: PlayedTurnFragment }) {
  const { t } = useTranslation('play');
  const { t: terms, i18n } = useTranslation('terms');
  const formats = useFormats();
  const words = useReasons()({ inEnglish: stage.detail, reasons: stage.reasons });
  if (draft === null) return words === null ? null : <p>{words}</p>;
  const failed = draft.checks.filter(({ passed }) => !passed);
  const checkName = (name: string) => (i18n.exists(`terms:check.${name}`) ? terms(`check.${name as 'figures'}`) : name);
  return (
    <div className={styles.route}>
      <div className={styles.confidence}>
        <strong>
          {t('confidence')} {formats.percent(draft.confidence)}
        </strong>
        <span className={styles.meter} aria-hidden="true">
          <span style={{ width: `${draft.confidence * 100}%` }} />
        </span>
        {route !== null && <Badge tone={routeTone[route]}>{terms(`route.${route}`)}</Badge>}
      </div>
      <ul className={styles.checks}>
        {failed.map(({ name, detail }) => (
          <li key={name} className={styles.failed}>
            <X size={16} aria-hidden />
            <span>
              <strong>{checkName(name)}</strong>
              {detail !== null && <>: {detail}</>}
            </span>
          </li>
        ))}
        <li className={styles.passed}>
          <Check size={16} aria-hidden />
          <span>
            <strong>{t('checksPassed', { count: draft.checks.length - failed.length })}</strong>:{' '}
            {draft.checks
              .filter(({ passed }) => passed)
              .map(({ name }) => checkName(name))
              .join(', ')}
          </span>
        </li>
      </ul>
    </div>
  );
}
