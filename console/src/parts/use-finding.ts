import { useTranslation } from 'react-i18next';
import type { CheckFindingsFragment, CheckPartsFragment, CheckReasonCode } from '../graphql/generated/graphql.ts';

/** A check with what it found, where that was asked for. */
export type ShownCheck = CheckPartsFragment & Partial<Pick<CheckFindingsFragment, 'reasons'>>;

type Reason = CheckFindingsFragment['reasons'][number];

/** What a check found, in the reader's language; in the gateway's own words where it has told no codes. Null: nothing to say. */
export function useFinding(): (check: ShownCheck) => string | null {
  const { t } = useTranslation('findings');
  const { t: parts } = useTranslation('parts');
  const { t: terms, i18n } = useTranslation('terms');
  const term = (group: 'language' | 'intent' | 'ledgerField' | 'forbidden', name: string) =>
    i18n.exists(`terms:${group}.${name}`) ? terms(`${group}.${name}` as 'language.en') : name;

  function words({ code, args }: Reason): string {
    const valuesOf = (name: string) => args.find((one) => one.name === name)?.values ?? [];
    const quoted = (name: string) =>
      valuesOf(name)
        .map((value) => `"${value}"`)
        .join(', ');
    const named = (group: Parameters<typeof term>[0], name: string) =>
      valuesOf(name)
        .map((value) => term(group, value))
        .join(', ');
    switch (code) {
      case 'SEGMENTS': {
        const count = Number(valuesOf('count')[0] ?? 0);
        const costly = valuesOf('encoding')[0] === 'UCS2' ? `, ${parts('costly')}` : '';
        return `${parts('segments', { count })}${costly}.`;
      }
      case 'WRONG_LANGUAGE':
      case 'UNWRITTEN_LANGUAGE':
        return t(code, { reads: named('language', 'reads'), written: named('language', 'written') || t('neither') });
      case 'FORBIDDEN':
        return t(code, { rule: named('forbidden', 'rule'), words: quoted('words') });
      case 'INTENT_FOR_HUMAN':
        return t(code, { intent: named('intent', 'intent') });
      case 'NOT_READ':
        return t(code, {
          what: valuesOf('what')
            .map((field) => term('ledgerField', keyOf(field)))
            .join(', '),
        });
      case 'PLAN_ISSUES':
        return t(code);
      case 'MODEL_RATING':
        return t(code, { rating: valuesOf('rating')[0] ?? '' });
      default:
        return t(code, { figures: quoted('figures'), words: quoted('words'), sentences: quoted('sentences') });
    }
  }

  return ({ detail, reasons = [] }) => (reasons.length === 0 ? detail : reasons.map(words).join(' '));
}

/** Words of the gateway as a key of ours: `tenant's portion` is `tenant_s_portion`. */
export const keyOf = (words: string): string => words.toLowerCase().replaceAll(/[^a-z]+/g, '_');

/** Codes that are words of the page; one that is missing does not compile. */
export type FindingWords = Record<CheckReasonCode, string> & { neither: string };
