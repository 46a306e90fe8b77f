import type { ReadNumbersQuery } from '../graphql/generated/graphql.ts';
import type { Wording } from './activity-data.ts';
import type { ChartData } from './charts/chart-data.ts';

type Tenth = ReadNumbersQuery['calibration'][number];

/** What confidence predicted, and how much of it approvers approved as it was. */
export function calibrationOf(
  tenths: readonly Tenth[],
  { t, formats }: Wording,
): { data: ChartData; tenths: { predicted: number | null; approved: number | null; decided: number }[] } {
  const share = (part: number, of: number) => (of === 0 ? null : part / of);
  const decided = tenths.reduce((total, tenth) => total + tenth.decided, 0);
  const unchanged = tenths.reduce((total, tenth) => total + tenth.approvedUnchanged, 0);
  const edited = tenths.reduce((total, tenth) => total + tenth.approvedEdited, 0);
  const confidence = tenths.reduce((total, tenth) => total + (tenth.averageConfidence ?? 0) * tenth.decided, 0);
  const points = tenths.map((tenth) => ({
    predicted: tenth.averageConfidence ?? null,
    approved: share(tenth.approvedUnchanged, tenth.decided),
    decided: tenth.decided,
  }));
  return {
    tenths: points,
    data: {
      heading: t('confidence'),
      columns: tenths.map(({ from, to }) => ({
        key: String(from),
        label: t('tenth', { from: formats.percent(from), to: formats.percent(to) }),
        short: `${formats.number(from * 100)}–${formats.number(to * 100)}`,
      })),
      series: [
        {
          key: 'predicted',
          label: t('predicted'),
          look: null,
          values: points.map(({ predicted }) => predicted),
          whole: share(confidence, decided),
          format: formats.percent,
        },
        {
          key: 'approved',
          label: t('approvedUnchangedShare'),
          look: 'accent',
          values: points.map(({ approved }) => approved),
          whole: share(unchanged, decided),
          format: formats.percent,
        },
        {
          key: 'edited',
          label: t('approvedEditedShare'),
          look: null,
          values: tenths.map((tenth) => share(tenth.approvedEdited, tenth.decided)),
          whole: share(edited, decided),
          format: formats.percent,
        },
        {
          key: 'decided',
          label: t('decided'),
          look: null,
          values: points.map((point) => point.decided),
          whole: decided,
          format: formats.number,
        },
      ],
    },
  };
}
