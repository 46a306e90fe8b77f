import { approvalsWords } from '../approvals/words.ts';
import { conversationsWords } from '../conversations/words.ts';
import { escalationsWords } from '../escalations/words.ts';
import { numbersWords } from '../numbers/words.ts';
import { outreachWords } from '../outreach/words.ts';
import { partsWords } from '../parts/words.ts';
import { plansWords } from '../plans/words.ts';
import { playWords } from '../play/words.ts';
import { promisesWords } from '../promises/words.ts';
import { queueWords } from '../queue/words.ts';
import { sessionWords } from '../session/words.ts';
import { shellWords } from '../shell/words.ts';
import { systemWords } from '../system/words.ts';
import { unconfirmedWords } from '../unconfirmed/words.ts';
import { termsWords } from './terms.ts';

const all = {
  approvals: approvalsWords,
  conversations: conversationsWords,
  escalations: escalationsWords,
  numbers: numbersWords,
  outreach: outreachWords,
  parts: partsWords,
  plans: plansWords,
  play: playWords,
  promises: promisesWords,
  queue: queueWords,
  session: sessionWords,
  shell: shellWords,
  system: systemWords,
  terms: termsWords,
  unconfirmed: unconfirmedWords,
};

type Resources<Language extends 'en' | 'es'> = { [Space in keyof typeof all]: (typeof all)[Space][Language] };

const inLanguage = <Language extends 'en' | 'es'>(language: Language) =>
  Object.fromEntries(Object.entries(all).map(([space, words]) => [space, words[language]])) as Resources<Language>;

export const resources = { en: inLanguage('en'), es: inLanguage('es') };
export type EnglishResources = Resources<'en'>;
