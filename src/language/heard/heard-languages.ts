import type { HeardLanguage } from '../../domain/language.ts';
import { arabic } from './ar.ts';
import { french } from './fr.ts';
import type { HeardWords } from './heard-words.ts';
import { haitianCreole } from './ht.ts';
import { korean } from './ko.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

/** The languages besides those of the replies in which a right is heard. */
export const heardLanguages = {
  pt: portuguese,
  fr: french,
  ht: haitianCreole,
  zh: chinese,
  vi: vietnamese,
  ar: arabic,
  ru: russian,
  ko: korean,
} satisfies Record<HeardLanguage, HeardWords>;
