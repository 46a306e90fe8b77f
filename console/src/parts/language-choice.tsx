import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { writtenLanguages } from '../../../src/domain/language.ts';
import { Choice } from './choice.tsx';

const languages = ['ANY', ...writtenLanguages] as const;
type LanguageChoice = (typeof languages)[number];

/** Which language the list is narrowed to; null: none. It stands in the address, so that a link shows the same to others. */
export function useLanguage(): string | null {
  const [search] = useSearchParams();
  return writtenLanguages.find((each) => each === search.get('language')) ?? null;
}

/** Narrows a list to tenants who read one language. */
export function LanguageFilter() {
  const { t } = useTranslation('queue');
  const { t: terms } = useTranslation('terms');
  const [, setSearch] = useSearchParams();
  const chosen = useLanguage();
  const choose = (wanted: LanguageChoice) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (wanted === 'ANY') next.delete('language');
        else next.set('language', wanted);
        return next;
      },
      { replace: true },
    );
  return (
    <Choice
      label={t('language')}
      options={languages.map((value) => ({
        value,
        text: value === 'ANY' ? t('anyLanguage') : terms(`language.${value}` as 'language.en'),
      }))}
      value={languages.find((each) => each === chosen) ?? 'ANY'}
      onChange={choose}
    />
  );
}
