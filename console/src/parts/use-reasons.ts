import { useTranslation } from 'react-i18next';
import type { ReasonPartsFragment } from '../graphql/generated/graphql.ts';
import { formatsOf } from './format.ts';
import { keyOf } from './use-finding.ts';

/** Reasons as the gateway tells them: in English words, and by codes where it has kept them. */
export interface ToldReasons {
  inEnglish: string | null;
  reasons: readonly ReasonPartsFragment[];
}

/** Reasons in the reader's language; those from before there were codes, and what people wrote, as they stand. Null: nothing to say. */
export function useReasons(): (told: ToldReasons) => string | null {
  const { t, i18n } = useTranslation('reasons');
  const { t: terms } = useTranslation('terms');
  const formats = formatsOf(i18n.language);
  const term = (group: 'escalationType' | 'check' | 'ledgerField', name: string) =>
    i18n.exists(`terms:${group}.${name}`) ? terms(`${group}.${name}` as 'check.figures') : name;

  /** The name of an argument says what its value is. */
  function inWords(name: string, value: string): string {
    if (name.endsWith('Cents')) return formats.money(Number(value));
    if (name.endsWith('Day')) return formats.day(value);
    switch (name) {
      case 'escalationCode':
        return term('escalationType', value);
      case 'checkCode':
        return term('check', value);
      case 'fieldsCode':
        return value
          .split(', ')
          .map((field) => term('ledgerField', keyOf(field)))
          .join(', ');
      case 'countryCode':
        return new Intl.DisplayNames(i18n.language, { type: 'region' }).of(value) ?? value;
      default:
        return value;
    }
  }

  return ({ inEnglish, reasons }) => {
    if (reasons.length === 0) return inEnglish;
    const sentences = reasons.flatMap(({ code, args }) => {
      if (code === 'ROUTED') return [];
      const replace = Object.fromEntries(args.map(({ name, value }) => [name, inWords(name, value)]));
      return [t(code, { replace })];
    });
    return sentences.join(' ') || null;
  };
}
