import { approvalsWords } from '../approvals/words.ts';
import { partsWords } from '../parts/words.ts';
import { queueWords } from '../queue/words.ts';
import { sessionWords } from '../session/words.ts';
import { shellWords } from '../shell/words.ts';
import { unconfirmedWords } from '../unconfirmed/words.ts';
import { failuresWords } from './failures.ts';
import { findingsWords } from './findings.ts';
import type { LateSpace, lateWords } from './late-words.ts';
import { planIssueWords } from './plan-issues.ts';
import { termsWords } from './terms.ts';

/** What comes with the page; for the rest see late-words.ts. */
const all = {
  approvals: approvalsWords,
  failures: failuresWords,
  findings: findingsWords,
  parts: partsWords,
  planIssues: planIssueWords,
  queue: queueWords,
  session: sessionWords,
  shell: shellWords,
  terms: termsWords,
  unconfirmed: unconfirmedWords,
};

type Resources<Language extends 'en' | 'es'> = { [Space in keyof typeof all]: (typeof all)[Space][Language] };

const inLanguage = <Language extends 'en' | 'es'>(language: Language) =>
  Object.fromEntries(Object.entries(all).map(([space, words]) => [space, words[language]])) as Resources<Language>;

export const resources = { en: inLanguage('en'), es: inLanguage('es') };
export type EnglishResources = Resources<'en'> & {
  [Space in LateSpace]: Awaited<ReturnType<(typeof lateWords)[Space]>>['en'];
};
