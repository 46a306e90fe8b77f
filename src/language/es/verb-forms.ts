/**
 * The forms of Spanish verbs in which somebody is told, asked or forbidden to do something, without accents, so that a
 * verb is understood in all of them: "no me manden", "que no me mandaran", "no me mandés", "deje de mandarme".
 */
export interface VerbForms {
  /** Subjunctive: "(que no me) mande, mandes, manden, mandara, mandase". */
  told: readonly string[];
  /** Imperative, with and without whom: "quite, quiten, quita, quiteme, quitenlo". */
  ordered: readonly string[];
  /** "mandar, mandarme, mandarles". */
  infinitive: readonly string[];
  /** "mandando, mandandome". */
  gerund: readonly string[];
}

const CLITICS = [
  '',
  'me',
  'nos',
  'le',
  'les',
  'lo',
  'la',
  'los',
  'las',
  'se',
  'melo',
  'melos',
  'noslo',
  'selo',
  'selos',
];

/** Regular verbs by their infinitive, the spelling of c, g and z before e included: "notificar" → "notifique". */
export function verbForms(infinitive: string): VerbForms {
  const [stem, ending] = [infinitive.slice(0, -2), infinitive.slice(-2)];
  const isAr = ending === 'ar';
  const soft = isAr ? stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c') : stem;
  const [vowel, own] = isAr ? ['e', 'a'] : ['a', 'e'];
  const past = isAr ? `${stem}a` : `${stem}ie`;
  const present = ['', 's', 'n'].map((person) => soft + vowel + person);
  const you = isAr ? `${soft}eis` : `${soft}ais`;
  const imperfect = ['ra', 'ras', 'ran', 'se', 'ses', 'sen'].map((person) => past + person);
  const orders = [soft + vowel, `${soft + vowel}n`, stem + own, ...(ending === 'ir' ? [`${stem}i`] : [])];
  const gerund = isAr ? `${stem}ando` : `${stem}iendo`;
  const withWhom = (forms: readonly string[]) => forms.flatMap((form) => CLITICS.map((clitic) => form + clitic));
  return {
    told: [...present, you, ...imperfect],
    ordered: [...withWhom(orders), `${stem}${isAr ? 'ad' : 'ed'}`],
    infinitive: withWhom([infinitive]),
    gerund: withWhom([gerund]),
  };
}

/** One kind of form of several verbs, as a class for phrases. */
export const formsOf = (infinitives: string, kind: keyof VerbForms): string =>
  [...new Set(infinitives.match(/\S+/g)?.flatMap((verb) => verbForms(verb)[kind]) ?? [])].join('|');
