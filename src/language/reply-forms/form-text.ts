/** A part of a form, in the order of its text: a word that stands as it is, or a slot. */
export type Piece = { kind: 'word'; word: string } | { kind: 'slot'; slot: string };

/** A form's text, taken apart. */
export interface FormText {
  pieces: readonly Piece[];
  /** In the order of the text. */
  slots: readonly string[];
  /** It ends in a comma: another form may follow it in the same sentence, as after "Hi {tenant_name},". */
  opens: boolean;
}

/** A slot, a word, or punctuation with spaces; a text that is anything else is no form. */
const part = /\{([a-z_]+(?::[a-z0-9_]+)?)\}|([\p{L}\p{M}\p{N}&]+(?:['’][\p{L}]+)?)|([\s,;:.!?¡¿…"“”()–—-]+)/uy;

/** Forms are few and read with every draft, so what each consists of is kept; the bound is for texts that are tried. */
const known = new Map<string, FormText | null>();
const mostKnown = 5_000;

/** Takes the text of a form apart: "Your balance is {amount_owed}." is three words and a slot. Null: it is no form. */
export function parseFormText(text: string): FormText | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const form = parsed(text);
  known.set(text, form);
  return form;
}

function parsed(text: string): FormText | null {
  const pieces: Piece[] = [];
  const composed = text.normalize('NFC');
  part.lastIndex = 0;
  while (part.lastIndex < composed.length) {
    const [, slot, word] = part.exec(composed) ?? [];
    if (part.lastIndex === 0) return null;
    if (slot !== undefined) pieces.push({ kind: 'slot', slot });
    else if (word !== undefined) pieces.push({ kind: 'word', word: word.toLowerCase().replaceAll('’', "'") });
  }
  if (pieces.length === 0) return null;
  const slots = pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : []));
  return { pieces, slots, opens: /,\s*$/.test(composed) };
}

/** The slots of a form, in the order of its text. */
export function slotsIn(text: string): readonly string[] {
  return parseFormText(text)?.slots ?? [];
}

/** Forms with the same key say the same: only case, punctuation and spaces may differ. */
export function keyOf(text: string): string {
  const pieces = parseFormText(text)?.pieces ?? [];
  return pieces.map((piece) => (piece.kind === 'slot' ? `{${piece.slot}}` : piece.word)).join(' ');
}
