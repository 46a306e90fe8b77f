import type { LedgerFacts } from '../../domain/facts.ts';
import type { Reading, Span } from '../engine/reading.ts';
import { type DraftReading, never, type Rule } from './rule.ts';

const classes = {
  /** Everybody with whom nobody may discuss the debt: FDCPA 15 U.S.C. 1692c(b), Regulation F 12 CFR 1006.6(d). */
  relation: `husband|wife|spouse|partner|boyfriend|girlfriend|mother|father|mom|dad|parents|son|daughter|kids|children|
    brother|sister|aunt|uncle|cousin|relative|relatives|family|friend|friends|neighbor|neighbors|roommate|roommates|
    cosigner|guarantor|references|emergency contact|church|pastor|
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
  'hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|estimad[oa]|buen[oa]s (?:d[ií]as|tardes|noches)';
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

/** What makes it harmless to mention somebody. */
const KIND = new Set(
  `sorry condolences loss hope thank thanks understand congratulations welcome lamentamos sentimos gracias
  entendemos`.split(/\s+/),
);
const isKind = ({ words }: Reading, { start }: Span) =>
  words.some(({ sentence, text }) => sentence === words[start]?.sentence && KIND.has(text));

/** Whoever is spoken of needs a reason: "sorry to hear about your mother" has one, "your mother told us" none. */
const mentions = never(['(your|his|her|su|tu) @relation'], classes, isKind);

/** Anybody but the tenant in connection with the debt. */
export const thirdParties: Rule = (draft) => [...relations(draft), ...mentions(draft), ...someoneElse(draft)];
