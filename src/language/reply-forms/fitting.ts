import type { FormWording } from '../../domain/reply-form.ts';
import { parseFormText, slotsIn } from './form-text.ts';
import type { FillSlot } from './slot.ts';

/** Sentences that may be said about the same intents. */
export interface FittingSentences {
  intents: readonly string[];
  texts: readonly string[];
}

/** Wordings of one thing that a model is shown; more cost tokens and say nothing new. */
const mostWordings = 4;

/** The sentence that a form is with its slots filled; null: a fact is not known. */
export function filledForm({ text }: FormWording, fill: FillSlot): string | null {
  if (parseFormText(text) === null) return null;
  const values = new Map(slotsIn(text).map((slot) => [slot, fill(slot).texts[0]]));
  if ([...values.values()].some((value) => value === undefined)) return null;
  const filled = text.replace(/\{([^}]+)\}/g, (_, slot: string) => values.get(slot) ?? '');
  // "… 9 a.m. to 5 p.m.." and "1 payments" are what nobody writes.
  return filled.replace(/\.{2}$/, '.').replace(/(?<![\d,.])1 (payment|day|week|pago|día|semana)s\b/g, '1 $1');
}

/** What may be said about some intents. */
export interface Sayable {
  form: FormWording;
  intents: readonly string[];
  /** The same for those that say the same thing. */
  alike: string;
}

export function sayable(form: FormWording, intents: readonly string[]): Sayable {
  return { form, intents, alike: JSON.stringify([intents, form.conditions, slotsIn(form.text).toSorted()]) };
}

/** The sentences that forms are with their slots filled, together by what they answer; a few wordings of each thing. */
export function fittingSentences(all: readonly Sayable[], fill: FillSlot): FittingSentences[] {
  const few = [...Map.groupBy(all, ({ alike }) => alike).values()].flatMap((wordings) => fewOf(wordings, fill));
  const byIntents = Map.groupBy(few, ({ intents }) => intents.join(' '));
  return [...byIntents.values()].map((alike) => ({
    intents: alike[0]?.intents ?? [],
    texts: alike.map(({ text }) => text),
  }));
}

function fewOf(wordings: readonly Sayable[], fill: FillSlot) {
  const few: { intents: readonly string[]; text: string }[] = [];
  for (const { form, intents } of wordings) {
    const text = filledForm(form, fill);
    if (text !== null) few.push({ intents, text });
    if (few.length === mostWordings) break;
  }
  return few;
}
