import { writtenLanguageOf } from '../domain/language.ts';
import { type Condition, holds, statesOf } from '../domain/reply-form/condition.ts';
import { answers } from '../domain/reply-form/intent.ts';
import type { FormRecord } from '../domain/reply-form/record.ts';
import type { FormWording, StoredSentence } from '../domain/reply-form.ts';
import { findFigures } from './figures/find-figures.ts';
import { unusualCharacter } from './reply-forms/characters.ts';
import { unaccented } from './reply-forms/days.ts';
import { type FittingSentences, fittingSentences, type Sayable, sayable } from './reply-forms/fitting.ts';
import { keyOf, slotsIn } from './reply-forms/form-text.ts';
import { type Matcher, matcherOf, telltalesOf } from './reply-forms/matcher.ts';
import { withSlots } from './reply-forms/put-back.ts';
import { cutSentences } from './reply-forms/sentences.ts';
import { type FillSlot, slotsOf } from './reply-forms/slot.ts';

/** A sentence of a reply, and the approved form that it is. */
export interface ReadSentence<Form extends FormWording = FormWording> {
  text: string;
  /** Null: it may not go out without a human. */
  form: Form | null;
  /** Why a form with these words may not be said now; null: it may, or no form has these words. */
  objection: string | null;
}

/**
 * Cuts a reply into sentences and says which approved form each is, filled with the facts of the record and with all of its
 * conditions true (B60). Whatever is not in the language of the forms is no form.
 */
export function readReply<Form extends FormWording>(
  body: string,
  forms: readonly Form[],
  record: FormRecord,
): ReadSentence<Form>[] {
  const language = writtenLanguageOf(record.facts.language);
  const fill = slotsOf(record.facts, language);
  const candidates = forms.filter((form) => form.language === language).map((form) => candidateOf(form, record, fill));
  const names = namesIn(record);
  return cutSentences(body, names).flatMap(({ text }) => {
    if (unusualCharacter(text, names) !== null) return [{ text, form: null, objection: null }];
    return readSentence(text, candidates);
  });
}

/** What is kept of the sentences of a draft, so that decisions about it teach forms (B61). */
export function storedSentences(
  sentences: readonly ReadSentence<FormWording & { id: string }>[],
  record: FormRecord,
): StoredSentence[] {
  const fill = slotsOf(record.facts, writtenLanguageOf(record.facts.language));
  const conditions = statesOf(record);
  return sentences.map(({ text, form }) => {
    const wording = form?.text ?? learnableWording(text, fill, record);
    return { text, formId: form?.id ?? null, key: wording && keyOf(wording), wording, conditions };
  });
}

/**
 * The form that a sentence could become; null: it says something that no slot holds (a figure, a name of the tenant's), or it is
 * written as no form could be.
 */
function learnableWording(text: string, fill: FillSlot, { facts }: FormRecord): string | null {
  if (unusualCharacter(text, []) !== null) return null;
  const wording = withSlots(text, fill);
  if (wording === null || matcherOf(wording, fill)?.matches(text) !== true) return null;
  const words = wording.replace(/\{[^}]+\}/g, ' ');
  const names = facts.tenantName.toLowerCase().split(/\s+/);
  const isPersonal = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word !== '' && names.includes(word));
  return isPersonal || findFigures(words).length > 0 ? null : wording;
}

/** Why sentences may not go out without a human, in words; null: each is an approved form, and they say something (B60). */
export function objectionToSentences(sentences: readonly ReadSentence[], intent: string | null): string | null {
  const others = sentences.filter(({ form }) => form === null);
  if (others.length > 0) return `No approved form: ${others.map(describe).join('; ')}.`;
  const asked = intent !== null && questions.includes(intent);
  if (sentences.length === 0 || (asked && sentences.every(({ form }) => form !== null && isCourtesy(form)))) {
    return 'It does not answer what the tenant wants.';
  }
  return null;
}

const describe = ({ text, objection }: ReadSentence) => (objection === null ? `"${text}"` : `"${text}" (${objection})`);

/** Somebody asked, so thanks alone are no answer. */
const questions: readonly string[] = ['balance_question', 'business_question', 'payment_plan'];

/** A form that states nothing: its slots are names, and nothing has to be true for it but that somebody wrote. */
export function isCourtesy({ text, conditions }: FormWording): boolean {
  return (
    slotsIn(text).every((slot) => slot === 'tenant_name' || slot === 'business_name') &&
    conditions.every((condition) => condition === 'answers_text')
  );
}

/** The sentences that may be said in this turn, whatever it turns out to be about, for whoever writes the reply. */
export function sentencesFor(forms: readonly FormWording[], record: FormRecord): FittingSentences[] {
  const language = writtenLanguageOf(record.facts.language);
  const fitting = forms
    .filter((form) => form.language === language && form.conditions.every((condition) => holds(condition, record)))
    .flatMap((form) => answersBy(form) ?? []);
  return fittingSentences(fitting, slotsOf(record.facts, language)).map(({ intents, texts }) => ({
    intents: intents.length === answers.length ? ['any'] : intents,
    texts,
  }));
}

/** Forms are few and fit with every turn. */
const known = new WeakMap<FormWording, Sayable | null>();

/** What a form is an answer to; null: to nothing that a tenant writes. */
function answersBy(form: FormWording): Sayable | null {
  const before = known.get(form);
  if (before !== undefined) return before;
  const intents = form.intents.filter((intent) => answers.includes(intent));
  const now = intents.length === 0 ? null : sayable(form, intents);
  known.set(form, now);
  return now;
}

interface Candidate<Form> {
  form: Form;
  /** Why it may not be said now; null: it may. */
  objection: string | null;
  /** Null: no sentence with these words is the form. */
  matcherFor(words: string): Matcher | null;
}

function candidateOf<Form extends FormWording>(form: Form, record: FormRecord, fill: FillSlot): Candidate<Form> {
  let made: { matcher: Matcher | null } | null = null;
  const telltales = telltalesOf(form.text);
  return {
    form,
    objection: objectionTo(form, record),
    matcherFor(words) {
      if (!telltales.every((word) => words.includes(word))) return null;
      made ??= { matcher: matcherOf(form.text, fill) };
      return made.matcher;
    },
  };
}

function readSentence<Form extends FormWording>(
  text: string,
  candidates: readonly Candidate<Form>[],
): ReadSentence<Form>[] {
  const words = unaccented(text).toLowerCase();
  const formOf = (sentence: string) =>
    best(candidates.filter(({ matcherFor }) => matcherFor(words)?.matches(sentence)));
  const whole = formOf(text);
  if (whole !== undefined) return [outcome(text, whole)];
  // What follows an opening is a sentence of its own; a second opening is none.
  const openings = candidates.flatMap(({ form, objection, matcherFor }) => {
    const end = objection === null ? (matcherFor(words)?.endOf(text) ?? null) : null;
    if (end === null) return [];
    const [opened, rest] = [text.slice(0, end).trimEnd(), text.slice(end)];
    return [{ opened: { text: opened, form, objection: null }, rest, found: formOf(rest) }];
  });
  const opening =
    openings.find(({ found }) => found !== undefined) ?? openings.find(({ opened }) => /\P{L}$/u.test(opened.text));
  return opening === undefined ? [outcome(text, undefined)] : [opening.opened, outcome(opening.rest, opening.found)];
}

function outcome<Form extends FormWording>(text: string, found: Candidate<Form> | undefined): ReadSentence<Form> {
  const objection = found?.objection ?? null;
  return { text, form: found !== undefined && objection === null ? found.form : null, objection };
}

/** Of forms with the same words one that may be said now. */
function best<Form>(found: readonly Candidate<Form>[]): Candidate<Form> | undefined {
  return found.find(({ objection }) => objection === null) ?? found[0];
}

function objectionTo({ intents, conditions }: FormWording, record: FormRecord): string | null {
  if (!intents.some((intent) => isAbout(intent, record))) {
    return `may be said about ${intents.join(', ')}`;
  }
  const missing = conditions.filter((condition: Condition) => !holds(condition, record));
  return missing.length === 0 ? null : `may be said only where ${missing.join(' and ')}`;
}

/** Questions that the record answers by itself. */
const routine = ['balance_question', 'greeting_or_thanks', 'business_question'];

function isAbout(intent: string, { intent: asked, facts, planAgreed }: FormRecord): boolean {
  if (asked !== null) return intent === asked;
  return routine.includes(intent) || (intent === 'payment_plan' && (planAgreed || facts.counterOffer != null));
}

function namesIn({ facts }: FormRecord): string[] {
  const { tenantName, businessName, propertyName, unitName, businessFacts } = facts;
  const named = [tenantName, businessName, propertyName, unitName].filter((name) => name !== null);
  return [...named, ...(businessFacts ?? []).map(({ value }) => value)];
}
