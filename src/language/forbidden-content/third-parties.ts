import type { LedgerFacts } from '../../domain/facts.ts';
import type { Reading, Span } from '../engine/words.ts';
import { type DraftReading, isKind, never, type Rule } from './rule.ts';

const classes = {
  /** Everybody with whom nobody may discuss the debt: FDCPA 15 U.S.C. 1692c(b), Regulation F 12 CFR 1006.6(d). */
  relation: `husband|wife|spouse|partner|boyfriend|girlfriend|mother|father|mom|dad|parents|son|daughter|kids|children|
    brother|sister|aunt|uncle|cousin|relative|relatives|family|friend|friends|neighbor|neighbors|roommate|roommates|
    cosigner|guarantor|references|emergency contact|church|pastor|ex|fiance|fiancee|
    esposo|esposa|marido|mujer|pareja|novio|novia|mama|papa|madre|padre|padres|hijo|hija|hijos|hermano|hermana|tio|tia|
    primo|prima|cunado|cunada|suegro|suegra|sobrino|sobrina|abuelo|abuela|familiar|familiares|familia|amigo|amiga|
    amigos|vecino|vecina|vecinos|companero|companera|fiador|aval`,
  tell: `tell|ask|have|get|let|make|contact|contacted|call|called|text|inform|notify|remind|reach|speak|spoke|talk|
    talked|
    told|diga|digale|dile|pida|pidale|pidele|llame|llamar|llamaremos|llamamos|avise|avisar|avisele|hable|hablar|
    hablamos|
    informar|informaremos|contactar|contactaremos|contacte`,
  tenant: 'tenant|tenants|resident|residents|renter|renters|people|inquilino|inquilinos|residente|residentes|personas',
  debt: `owe|owes|owed|owing|debt|debts|balance|rent|late|behind|past due|pay|pays|paid|payment|payments|paying|portion|
    debe|deben|debia|deuda|deudas|saldo|renta|alquiler|pagar|pague|pago|paga|pagado|pagos|atrasad*|parte`,
  your: 'your|his|her|their|the|su|sus|tu|tus|el|la|los|las',
};

const relations = never(
  [
    '@your @relation ~4 @debt',
    '@debt ~4 @your @relation',
    '@tell (to|with|a|con|al)? @your? @relation',
    '(another|other|others|otro|otra|otros|otras|demas) @tenant ~4 @debt',
    '(unlike|like|as|than|como) ~2 @tenant ~4 @debt',
    '(another|other|others|otro|otra|otros|otras|demas) @tenant ~2 (complain*|say|said|think|know|noticed|talk|are|se quejan|dicen|saben)',
    '(neighbor|neighbors|vecino|vecina|vecinos) ~4 @debt',
    `(tenant|resident|neighbor|inquilino|inquilina|vecino|vecina) (upstairs|downstairs|next door|across|de arriba|de
      abajo)`,
    `(tenant|resident|people|family|inquilin*|residente|vecin*) (in|at|from|next|upstairs|downstairs|en|de|del) ~2
      (unit|apartment|apt|door|upstairs|downstairs|unidad|apartamento|lado)`,
    '(he|she|they|ella|ellos) (owes|owe|owed|is behind|is late|debe|deben)',
  ],
  classes,
);

const GREETING =
  'hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|hola|estimad[oa]|buen[oa]s (?:d[ií]as|tardes|noches)';
const TITLE = 'mr|mrs|ms|miss|sr|sra|srta|don|doña|señor|señora';
const OWING = "owes|has not paid|hasn['’]t paid|is (?:late|behind)|debe|no ha pagado|est[aá] atrasad[oa]";
/** Somebody by name, as far as capitals tell: after a greeting, with a title, or said to owe. */
const NAMED = [
  new RegExp(String.raw`(?<=(?:^|[^\p{L}])(?:${anyCase(GREETING)})[ ,]{1,2})\p{Lu}\p{L}+`, 'gu'),
  new RegExp(String.raw`(?<=(?:^|[^\p{L}])(?:${anyCase(TITLE)})\.? )\p{Lu}\p{L}+`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+(?= (?:${OWING})(?!\p{L}))`, 'gu'),
];
/** What may stand in the place of a name. */
const NO_NAME = new Set(
  (
    'there sir madam maam tenant resident neighbor all again thank mr mrs ms miss it this that your you nobody ' +
    'sr sra srta señor señora don doña gracias su usted inquilino inquilina residente este esto eso nadie le les'
  ).split(' '),
);

function anyCase(words: string): string {
  return words.replace(
    /(^|\|)(\p{L})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  );
}

function someoneElse({ body, facts }: DraftReading): string[] {
  const known = namesOf(facts);
  return NAMED.flatMap((pattern) => body.match(pattern) ?? []).filter(
    (name) => !NO_NAME.has(name.toLowerCase()) && !known.has(plain(name)),
  );
}

function namesOf(facts: LedgerFacts): Set<string> {
  const names = [facts.tenantName, facts.businessName, facts.propertyName ?? ''];
  return new Set(names.flatMap((name) => plain(name).split(/[^\p{L}]+/u)));
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whoever is spoken of needs a reason: "sorry to hear about your mother" has one, "your mother told us" none. */
const mentions = never(['(your|his|her|su|tu) @relation'], classes, isKind);

/** Asking around, and messages to be handed on. */
const goBetweens = never(
  [
    '(asked|asking|spoke|talked|checked) around|(pass|hand) (this|it|that|the message) (on|along|to) !(to (the|our|a|my) ~1 (manager|team|office|owner|landlord|staff)|(the|our|a|my) ~1 (manager|team|office|owner|landlord|staff))|(relay|give) ~2 (this|the)? message',
    '(co signer|cosigner|guarantor|emergency contact|references|roommate|boss|employer|neighbors|family) ~2 (was|were|has|have|is|been|will|knows|know|heard)',
    '(are|is) (you|this) ~2 (related|relative|family|friend) ~1 (to|of)|do you know (him|her|them|where)|still live (there|here)',
    '(everyone|everybody|others|neighbors|tenants|people) ~3 (paid|pays|pay|paying|know|knows)',
    '(he|she|him|his|himself|herself)',
    '(digale|dile|avisele|avisale|pidale|recuerdele|comentele|informele|pasele|mandele|dele) ~2 (a|al) ',
    '(es|eres) (usted|tu)? ~1 (familiar|pariente|esposo|esposa|mama|papa|hermano|hermana|hijo|hija|vecino|vecina) de',
    '(vecinos|inquilinos|demas|otros) ~2 (pagan|pagaron|saben)|(le|les) (dijimos|avisamos|contamos|informamos) a|pidale ~1 (prestado|a)|enterad*',
  ],
  classes,
  isOfOurs,
);

/** "The manager will see it when he is back" is of ours. */
const OURS = new Set(
  'manager owner landlord supervisor colleague technician gerente dueno supervisor encargado'.split(' '),
);
function isOfOurs({ words }: Reading, { start, end }: Span): boolean {
  // "I will pass it on": to somebody of ours, since nobody else is named.
  const isPassedOn = words[start]?.text === 'pass' && words[end - 1]?.text !== 'to';
  const subject = words.slice(Math.max(0, start - 4), start).filter(({ clause }) => clause === words[start]?.clause);
  if (isPassedOn && subject.some(({ text }) => text === 'i' || text === 'we')) return true;
  const isPronoun = /^(?:he|she|him|his|himself|herself)$/.test(words[start]?.text ?? '') && end === start + 1;
  return isPronoun && words.slice(0, start).some(({ text }) => OURS.has(text));
}

const OPENING = [
  'hi|hello|hey|hiya|dear|(?:good )?(?:morning|afternoon|evening|day|night)|thanks|thank you|ok|okay|yes|no|sure|great|sorry|welcome',
  'understood|got it|perfect|mr\\.?|mrs\\.?|ms\\.?|hola|gracias|buen[oa]s? (?:d[ií]as?|tardes|noches)|buenas|estimad[oa]|querid[oa]',
  's[ií]|claro|perfecto|entendido|saludos|atentamente|regards|best|cheers|bye|cu[ií]dese|bienvenid[oa]|señor|señora|sra?\\.?|don|doña|disculpe|perd[oó]n|de nada|con gusto|lo sentimos|lo siento',
].join('|');
/** Spoken to: a name that opens a sentence, or stands by itself between commas. */
const SPOKEN_TO_BEFORE = new RegExp(
  String.raw`(?:^|[.!?;:\n¡¿])\s*(?:(?:${OPENING})[ ,]+)*$|(?<!(?<!\p{L})(?:and|y|for|with|to|de|para|a))[,]\s*$`,
  'iu',
);
const SPOKEN_TO_BEHIND = /^\s*(?:$|[,.!?;:)\n–—-])/u;
const IS_THIS = /\b(?:is this|am i (?:speaking|talking) (?:with|to)|hablo con|es usted|this is for)\s+$/i;
const POSSESSIVE = /^['’]s?\b/;

/** The tenant's name where somebody else is told of them: "have James call us", "James Carter owes". */
function spokenOf({ body, facts }: DraftReading): string[] {
  const [first = ''] = facts.tenantName.split(/\s+/);
  const full = facts.tenantName.trim();
  if (first === '') return [];
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped(full)}|${escaped(first)})(?![\p{L}\p{N}])`, 'giu');
  return [...body.matchAll(name)].flatMap(({ 0: written, index }) => {
    const before = body.slice(0, index);
    const behind = body.slice(index + written.length);
    const greeted = new RegExp(String.raw`(?:^|[^\p{L}])(?:${OPENING})[ ,]+$`, 'iu').test(before);
    if (POSSESSIVE.test(behind)) return [written];
    if (greeted && !/^ (?:and|y|e|&) \p{Lu}/u.test(behind)) return [];
    if (SPOKEN_TO_BEHIND.test(behind) && (SPOKEN_TO_BEFORE.test(before) || IS_THIS.test(before))) return [];
    return [`${written}${behind.slice(0, 12)}`];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A creditor by name that is not the business. */
function otherCreditors({ body, facts }: DraftReading): string[] {
  const known = namesOf(facts);
  return [...body.matchAll(/\b(?:owe[sd]?|owing|debes? a|adeudas? a) (?:to )?((?:\p{Lu}[\p{L}&]+ ?)+)/gu)].flatMap(
    ([, name = '']) =>
      name
        .trim()
        .split(' ')
        .every((word) => known.has(plain(word)))
        ? []
        : [name.trim()],
  );
}

/** Anybody but the tenant in connection with the debt. */
export const thirdParties: Rule = (draft) => [
  ...relations(draft),
  ...mentions(draft),
  ...goBetweens(draft),
  ...someoneElse(draft),
  ...spokenOf(draft),
  ...otherCreditors(draft),
];
