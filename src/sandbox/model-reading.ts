/** What a model makes of the tenant's texts, each with the words that it rests on. */
export interface ReadTexts {
  wantsNoTexts: string | null;
  wrongPerson: string | null;
  reasonsForHuman: { type: string; quotation: string }[];
  /** Integer cents, `YYYY-MM-DD`. */
  promises: { amountCents: number; dueDate: string; quotation: string }[];
}

/** Wordings as a model may know them; not those of any rule. */
const wantsNoTexts =
  /\b(?:give it a rest|enough with (?:the|these) (?:texts|messages)|leave me be|ya basta de mensajes)\b/i;
const wrongPerson = /\b(?:never heard of (?:him|her|them)|no (?:lo|la) conozco|you got the wrong (?:guy|lady))\b/i;
const reasons: readonly [type: string, words: RegExp][] = [
  ['HARDSHIP', /\b(?:hours got cut|between jobs|me recortaron las horas)\b/i],
  ['PAYMENT_DISPUTE', /\b(?:that bill is bogus|your math is off|esa cuenta no cuadra)\b/i],
  ['SUPERVISOR_REQUEST', /\b(?:is there a human (?:there|here)|hay alguien de verdad)\b/i],
];

const promise =
  /\b(?:(?:count on|expect) \$?(\d{1,5})\b[^.!?\n]*?\btomorrow|cuente con \$?(\d{1,5})\b[^.!?\n]*?\bmañana)\b/gi;

/** What the fake model reads; most texts say none of this. `today` as `YYYY-MM-DD`. */
export function readTexts(texts: readonly string[], today?: string): ReadTexts {
  const text = texts.join('\n');
  const quoted = (words: RegExp) => words.exec(text)?.[0] ?? null;
  return {
    wantsNoTexts: quoted(wantsNoTexts),
    wrongPerson: quoted(wrongPerson),
    reasonsForHuman: reasons.flatMap(([type, words]) => {
      const quotation = quoted(words);
      return quotation === null ? [] : [{ type, quotation }];
    }),
    promises:
      today === undefined
        ? []
        : [...text.matchAll(promise)].map(([quotation, english, spanish]) => ({
            amountCents: Number(english ?? spanish) * 100,
            dueDate: new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10),
            quotation,
          })),
  };
}
