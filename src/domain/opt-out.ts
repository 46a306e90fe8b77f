import { type Language, writtenLanguageOf } from './language.ts';

/** How to opt out (12 CFR 1006.6(e)), by language; GSM-7 only, so that it never changes a text's encoding. */
const OPT_OUT_LINES: Record<Language, string> = { en: 'Reply STOP to opt out.', es: 'Responda STOP para cancelar.' };

/** CANCEL, END and QUIT work too, but "reply CANCEL" may be about a repair visit. */
const KEYWORD = `["'“”‘’«»*]?(?:STOP(?:ALL)?|UNSUBSCRIBE)["'“”‘’«»*]?`;
const REPLY = `(?:repl(?:y|ying)|(?:respond|text|send|answer)(?:ing)?|txt|typ(?:e|ing))`;
const RESPONDA = `(?:(?:env[ií]|mand|escrib|respond|contest|text)(?:e|a|ar|er|ir|ando|iendo))`;

/**
 * An instruction in either language: "reply with the word STOP", "STOP to end". It errs towards no: a miss costs a
 * second line, a false hit leaves a text without the line that the law wants.
 */
const INSTRUCTIONS = [
  String.raw`(?:${REPLY}|${RESPONDA})(?: us| back)?(?: with| con)?(?: the word| la palabra)?:?\s${KEYWORD}(?! by\b)`,
  `${KEYWORD} (?:to (?:opt out|unsubscribe|end)|para (?:cancelar|salir|terminar|darse de baja))`,
].map(
  (form) => new RegExp(String.raw`(?<!\b(?:not|never|no|don['’]?t) (?:\w+ )?)(?<!\p{L})${form}(?![\p{L}\p{N}-])`, 'iu'),
);

/** The line that tells how to opt out, in the tenant's language (ISO 639-1); English where there is none. */
export function optOutLine(language: string): string {
  return OPT_OUT_LINES[writtenLanguageOf(language)];
}

/** Whether a text tells, in either language and in whatever words, which reply ends the texts. */
export function hasOptOutLine(body: string): boolean {
  const text = body.normalize('NFC');
  return (
    Object.values(OPT_OUT_LINES).some((line) => text.includes(line)) ||
    INSTRUCTIONS.some((instruction) => instruction.test(text))
  );
}

/** The text with the opt-out line at its end, on the same line, unless it already tells how to opt out. */
export function withOptOutLine(body: string, language: string): string {
  return hasOptOutLine(body) ? body : `${body.trimEnd()} ${optOutLine(language)}`.trimStart();
}
