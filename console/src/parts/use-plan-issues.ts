import { useTranslation } from 'react-i18next';
import type { PaymentInterval, PlanIssuePartsFragment } from '../graphql/generated/graphql.ts';
import { type Formats, formatsOf } from './format.ts';

/** What speaks against a plan, as the gateway tells it: in English words, and by codes where it has kept them. */
export interface ToldIssues {
  issues: readonly string[];
  reasons: readonly PlanIssuePartsFragment[];
}

export interface IssueWords {
  /** Undefined: the language of the page. */
  lang: 'en' | undefined;
  lines: readonly string[];
}

/** The issues of a plan in the reader's language; those of plans from before there were codes in English. */
export function usePlanIssues(): (told: ToldIssues) => IssueWords {
  const { t, i18n } = useTranslation('planIssues');
  const { t: terms } = useTranslation('terms');
  const formats = formatsOf(i18n.language);
  return ({ issues, reasons }) => {
    if (reasons.length < issues.length) return { lang: 'en', lines: issues };
    const lines = reasons.map(({ code, args }) => {
      const replace = Object.fromEntries(args.map(({ name, value }) => [name, inWords(name, value, formats, terms)]));
      return t(code, { replace });
    });
    return { lang: undefined, lines };
  };
}

/** The name of an argument says what its value is. */
function inWords(
  name: string,
  value: string,
  formats: Formats,
  terms: (key: `interval.${PaymentInterval}`) => string,
): string {
  if (name.endsWith('Cents')) return formats.money(Number(value));
  if (name.endsWith('Day')) return formats.day(value);
  if (name === 'weekday') return formats.weekday(Number(value));
  if (name === 'interval' || name === 'readAs' || name === 'saidAs')
    return terms(`interval.${value as PaymentInterval}`);
  return value;
}
