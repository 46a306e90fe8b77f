import type { MetricsWindow, ReadNumbersQuery } from '../graphql/generated/graphql.ts';

/**
 * The numbers of a window for a spreadsheet, one a line, by the API's own names: those of the whole window, those of each
 * bucket, and those of each tenth of confidence. `from` and `to` are instants, or shares of confidence. What was not
 * measured has no line.
 */
export function numbersCsv({ metrics, metricsSeries, calibration }: ReadNumbersQuery, window: MetricsWindow): string {
  const { routeSeconds, decisionSeconds, ...figures } = metrics;
  const [first, last] = [metricsSeries[0]?.from ?? '', metricsSeries.at(-1)?.to ?? ''];
  const lines = [
    ...linesOf('metrics', first, last, figures),
    ...linesOf('metrics.routeSeconds', first, last, routeSeconds),
    ...linesOf('metrics.decisionSeconds', first, last, decisionSeconds),
    ...metricsSeries.flatMap(({ from, to, ...bucket }) => linesOf('metricsSeries', from, to, bucket)),
    ...calibration.flatMap(({ from, to, ...tenth }) => linesOf('calibration', String(from), String(to), tenth)),
  ];
  return ['window,figures,from,to,name,value', ...lines.map((line) => `${window},${line}`), ''].join('\r\n');
}

function linesOf(figures: string, from: string, to: string, values: Record<string, unknown>): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [`${figures},${from},${to},${name},${value}`] : [],
  );
}
