import { useSearchParams } from 'wouter';
import type { MetricsWindow } from '../graphql/generated/graphql.ts';

export const windows = [
  'LAST_HOUR',
  'TODAY',
  'LAST_7_DAYS',
  'LAST_30_DAYS',
] as const satisfies readonly MetricsWindow[];

/** The window that is looked at; a part of the address, so that it outlasts a reload and can be passed on. */
export function useWindow(): [MetricsWindow, (window: MetricsWindow) => void] {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('window');
  const window = windows.find((each) => each === named) ?? 'TODAY';
  return [window, (next) => setParameters({ window: next }, { replace: true })];
}
