import { type FixedTexts, heardFixedTexts, type Wording } from './fixed-texts-heard.ts';
import { heardLanguageCodes, type Language, writtenLanguageOf } from './language.ts';
import { optOutLine } from './opt-out.ts';
import { segmentsOf, toSmsText } from './sms.ts';

// Words of the languages below are chosen so that they are in GSM-7.

const OPTED_OUT: Record<Language, Wording> = {
  en: (name) => `${name}: You are unsubscribed and will receive no more texts from us. Reply START to resume.`,
  es: (name) => `${name}: Le dimos de baja y no le enviaremos otros mensajes. Responda START para volver a recibirlos.`,
};
const OPTED_IN: Record<Language, Wording> = {
  en: (name) => `${name}: You will receive our texts again. Msg & data rates may apply. Reply HELP for help.`,
  es: (name) => `${name}: Le enviaremos mensajes de nuevo. Pueden aplicarse tarifas. Responda HELP para ayuda.`,
};
/** Whoever holds the number reads it, so it says nothing of what the texts are about. */
const HELP: Record<Language, Wording> = {
  en: (name) =>
    `This is ${name}. We text residents. For help, reply here or contact our office. Msg & data rates may apply.`,
  es: (name) => `Le escribe ${name}. Enviamos mensajes a residentes. Para ayuda, responda o contacte nuestra oficina.`,
};

/** Sent once after an opt-out, in the tenant's language (ISO 639-1; English where we have none). No word of payment. */
export function optOutConfirmation(language: string, businessName: string): string {
  return fitted(heardIn(language)?.optedOut ?? OPTED_OUT[writtenLanguageOf(language)], businessName);
}

/** Sent after an opt-in; says how to get help and how to stop, as the CTIA's guidelines ask. */
export function optInConfirmation(language: string, businessName: string): string {
  const wording = heardIn(language)?.optedIn;
  return fitted(
    wording ?? ((name) => `${OPTED_IN[writtenLanguageOf(language)](name)} ${optOutLine(language)}`),
    businessName,
  );
}

/** The answer to HELP: who writes, and how to stop. */
export function helpText(language: string, businessName: string): string {
  const wording = heardIn(language)?.help;
  return fitted(
    wording ?? ((name) => `${HELP[writtenLanguageOf(language)](name)} ${optOutLine(language)}`),
    businessName,
  );
}

/** The texts of a language in which no replies are written; undefined for the others. */
function heardIn(language: string): FixedTexts | undefined {
  const code = heardLanguageCodes.find((each) => each === language);
  return code && heardFixedTexts[code];
}

/** The wording with as much of the name as leaves it one segment. */
function fitted(wording: Wording, businessName: string): string {
  const name = gsm7(businessName);
  for (let length = name.length; length > 0; length -= 1) {
    const text = wording(name.slice(0, length).trimEnd());
    if (segmentsOf(text).count <= 1) {
      return text;
    }
  }
  return wording('Us');
}

/** One letter outside GSM-7 would more than halve what fits: "Álvarez" is "Alvarez", "Peña" stays. */
function gsm7(name: string): string {
  return Array.from(
    toSmsText(name).normalize('NFC'),
    (letter) =>
      [letter, letter.normalize('NFKD').replace(/\p{M}/gu, '')].find((form) => segmentsOf(form).encoding === 'GSM7') ??
      '',
  )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
