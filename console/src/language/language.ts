import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { resources } from './resources.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** A choice of appearance, not a secret: the one thing beside the color scheme that the browser keeps. */
const storageKey = 'console.language';

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources,
    lng: preferredLanguage(),
    fallbackLng: 'en',
    defaultNS: 'shell',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  for (const tag of wanted) {
    const language = languages.find((one) => tag?.toLowerCase().startsWith(one));
    if (language !== undefined) return language;
  }
  return 'en';
}
