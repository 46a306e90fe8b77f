import { type FillSlot, type SlotName, slotTable } from './slot.ts';

/** A place in a sentence where facts stand, and the slots that could hold them. */
interface Place {
  start: number;
  end: number;
  slots: SlotName[];
}

const portionWords = /\b(?:portion|share|part|parte)\b/i;
const unitWords = /(?:\b(?:unit|apartment|apt\.?|unidad|apartamento|departamento)|#) ?$/i;
/** What a count counts, by the word behind it. */
const counted: readonly (readonly [RegExp, readonly SlotName[]])[] = [
  [/^ (?:days?|d[ií]as?)\b/i, ['days_late']],
  [/^ (?:\w+ )?(?:payments?|pagos?)\b/i, ['installments', 'offer_installments']],
];

/**
 * The words of a sentence with the facts put back into slots: "Your balance is $1,450.00." is "Your balance is {amount_owed}."
 * Where a value is that of several facts, the words around it decide; null where they do not.
 */
export function withSlots(sentence: string, fill: FillSlot): string | null {
  let wording = '';
  let from = 0;
  for (const { start, end, slots } of placesIn(sentence, fill)) {
    const slot = slots.length === 1 ? slots[0] : amongEqual(slots, sentence);
    if (slot === undefined) return null;
    wording += `${sentence.slice(from, start)}{${slot}}`;
    from = end;
  }
  return wording + sentence.slice(from);
}

function placesIn(sentence: string, fill: FillSlot): Place[] {
  const found = (Object.keys(slotTable) as SlotName[]).flatMap((slot) =>
    fill(slot).texts.flatMap((text) =>
      occurrences(sentence, text).map((start) => ({ start, end: start + text.length, slot })),
    ),
  );
  const fitting = found.filter(({ start, end, slot }) => fits(slot, sentence.slice(0, start), sentence.slice(end)));
  const places: Place[] = [];
  // The longest of what begins first, so that "$1,450" is not read in "$1,450.00".
  for (const { start, end, slot } of fitting.toSorted((one, two) => one.start - two.start || two.end - one.end)) {
    const last = places.at(-1);
    if (last !== undefined && last.start === start && last.end === end) last.slots.push(slot);
    else if (last === undefined || start >= last.end) places.push({ start, end, slots: [slot] });
  }
  return places;
}

function fits(slot: SlotName, before: string, after: string): boolean {
  const { kind } = slotTable[slot];
  if (kind === 'count') return counted.some(([word, slots]) => slots.includes(slot) && word.test(after));
  // "a week" is how often a plan is paid only beside its amount; elsewhere it is two words.
  if (kind === 'interval') return /\d(?: \w+)? $/.test(before) || /^ (?:payments?|pagos?)\b/i.test(after);
  return slot !== 'unit' || unitWords.test(before);
}

/** Which of several facts with one value is meant; undefined: nothing tells. */
function amongEqual(slots: readonly SlotName[], sentence: string): SlotName | undefined {
  const meant = portionWords.test(sentence) ? 'tenant_portion' : 'amount_owed';
  const others = slots.filter((slot) => slot !== 'tenant_portion' && slot !== 'amount_owed');
  return others.length === 0 && slots.includes(meant) ? meant : undefined;
}

/** Where a text stands on its own: not within another word or number. */
function occurrences(sentence: string, text: string): number[] {
  const [within, sought] = [sentence.toLowerCase(), text.toLowerCase()];
  const places: number[] = [];
  if (within.length !== sentence.length || sought === '') return places;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + text.length)];
    if (!/[\p{L}\p{N}$.,-]$/u.test(before) && !/^(?:[\p{L}\p{N}%]|[.,]\d)/u.test(after)) places.push(at);
  }
  return places;
}
