import { phoneNumbers } from '../figures/numbers.ts';
import { never, type Rule } from './rule.ts';

const TOP_LEVEL = 'com|net|org|info|biz|io|co|us|app|gov|edu|me|ly|link|xyz|site|online|page|shop|top|cc|tk|ru|cn|mx';
const LINK = new RegExp(
  String.raw`\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,4}` +
    String.raw`\.(?:${TOP_LEVEL})(?![\p{L}\p{N}])(?:\/\S*)?`,
  'giu',
);
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,}/gu;
const HANDLE = /(?<![\p{L}\p{N}])[@$][a-z_][\p{L}\p{N}_]{2,}/giu;

/** Ways to pay that the record does not name: where money goes astray. */
const channels = never([
  'zelle|venmo|cash app|cashapp|paypal|western union|moneygram|gift card*|bitcoin|crypto*|wire (transfer|the money)',
  'apple pay|google pay',
  '(pay|send|bring|give|leave|drop|hand) ~2 (in|the)? cash|cash (only|to)|(pague|pagar|mande|traiga|deje|entregue) ~2 efectivo',
  '(tarjeta|tarjetas) de regalo|transferencia|whatsapp|telegram|messenger|facebook|instagram',
]);

/** Links, addresses and numbers that the record does not have. */
export const contacts: Rule = (draft) => {
  const { businessFacts, ...facts } = draft.facts;
  const ofBusiness = (businessFacts ?? []).map(({ value }) => value);
  const own = [...Object.values(facts).filter((fact) => typeof fact === 'string'), ...ofBusiness];
  const digitsOf = (text: string) => text.replace(/\D/g, '').slice(-10);
  const isOwn = (contact: string) =>
    own.some((fact) => fact.toLowerCase().includes(contact.replace(/[.,!?;:)]+$/, '').toLowerCase()));
  const links = [EMAIL, LINK, HANDLE].flatMap((pattern) => draft.body.match(pattern) ?? []);
  const numbers = phoneNumbers(draft.body).map(({ start, end }) => draft.body.slice(start, end));
  return [
    ...links.filter((link) => !isOwn(link)),
    ...numbers.filter((number) => !own.some((fact) => digitsOf(fact) === digitsOf(number))),
    ...channels(draft),
  ];
};
