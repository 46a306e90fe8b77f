import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricsWindow, ReadNumbersQuery } from '../graphql/generated/graphql.ts';
import { Card } from '../parts/card.tsx';
import { useFormats } from '../parts/format.ts';
import { activityOf } from './activity-data.ts';
import { calibrationOf } from './calibration-data.ts';
import { CalibrationPlot } from './charts/calibration-plot.tsx';
import { ChartFigure } from './charts/chart-figure.tsx';
import { DurationBars } from './charts/duration-bars.tsx';
import { ShareLines } from './charts/share-lines.tsx';
import { StackedBars } from './charts/stacked-bars.tsx';
import styles from './numbers.module.css';

/** The window's numbers drawn: what came in, what became of it, what approvers decided, how long it took. */
export function ChartsOfWindow({ numbers, window }: { numbers: ReadNumbersQuery; window: MetricsWindow }) {
  const { t, i18n } = useTranslation('numbers');
  const formats = useFormats();
  const wording = useMemo(
    () => ({ t, formats, locale: i18n.language.startsWith('es') ? 'es-US' : 'en-US' }),
    [t, formats, i18n.language],
  );
  const activity = useMemo(() => activityOf(numbers.metricsSeries, window, wording), [numbers, window, wording]);
  const calibration = useMemo(() => calibrationOf(numbers.calibration, wording), [numbers, wording]);
  const { metrics } = numbers;
  return (
    <>
      <Card title={t('volumes')}>
        <div className={styles.pair}>
          <ChartFigure title={t('received')} note={t('receivedNote')} data={activity.received} empty={t('noTexts')}>
            {(drawing) => <StackedBars label={t('received')} data={activity.received} {...drawing} />}
          </ChartFigure>
          <ChartFigure title={t('outcomes')} note={t('outcomesNote')} data={activity.outcomes} empty={t('noOutcomes')}>
            {(drawing) => <StackedBars label={t('outcomes')} data={activity.outcomes} {...drawing} />}
          </ChartFigure>
        </div>
      </Card>
      <Card title={t('approvals')}>
        <div className={styles.pair}>
          <ChartFigure
            title={t('decisions')}
            note={t('decisionsNote')}
            data={activity.decisions}
            empty={t('noDecisions')}
          >
            {(drawing) => <StackedBars label={t('decisions')} data={activity.decisions} {...drawing} />}
          </ChartFigure>
          <ChartFigure title={t('rates')} note={t('ratesNote')} data={activity.rates} empty={t('noDecisions')} lines>
            {(drawing) => <ShareLines label={t('rates')} data={activity.rates} {...drawing} />}
          </ChartFigure>
        </div>
      </Card>
      <div className={styles.cards}>
        <Card title={t('times')}>
          <DurationBars
            title={t('routeTimes')}
            note={t('routeTimesNote')}
            empty={t('noRoutes')}
            seconds={metrics.routeSeconds}
          />
          <DurationBars
            title={t('decisionTimes')}
            note={t('decisionTimesNote')}
            empty={t('noDecisions')}
            seconds={metrics.decisionSeconds}
          />
        </Card>
        <Card title={t('trust')}>
          <ChartFigure
            title={t('calibration')}
            note={t('calibrationNote')}
            data={calibration.data}
            empty={t('noDecisions')}
          >
            {(drawing) => <CalibrationPlot label={t('calibration')} {...calibration} {...drawing} />}
          </ChartFigure>
        </Card>
      </div>
    </>
  );
}
