import type { Language } from '../domain/language.ts';
import { slotsIn } from './reply-forms/form-text.ts';

/**
 * Words that say, or let a stranger guess, that somebody owes money: the beginnings of words, or with a full stop whole ones. Whoever
 * holds a number that nobody has written from may not be the tenant, and may hear none of it (15 U.S.C. 1692c(b); what 12 CFR
 * 1006.2(j) lets such a message say holds none either).
 */
const moneyWords: Record<Language, readonly string[]> = {
  en: [
    ...[
      'account',
      'amount',
      'arrear',
      'attorney',
      'balance',
      'behind',
      'bill.',
      'bills.',
      'billing.',
      'charge',
      'collect',
      'court',
    ],
    ...[
      'credit',
      'debt',
      'delinquen',
      'dollar',
      'due.',
      'evict',
      'fee.',
      'fees.',
      'installment',
      'invoice',
      'late.',
      'lawyer',
    ],
    ...[
      'ledger',
      'legal',
      'money',
      'outstanding',
      'overdue',
      'owe',
      'owing',
      'paid',
      'past.',
      'pay',
      'plan.',
      'plans.',
      'promise',
    ],
    ...['rent.', 'rents.', 'rental', 'settle'],
  ],
  es: [
    ...[
      'abogad',
      'adeud',
      'alquiler',
      'atras',
      'cantidad',
      'cargo',
      'cobr',
      'crédito',
      'cuenta',
      'cuota',
      'debe',
      'debo.',
      'debía',
    ],
    ...[
      'desaloj',
      'deud',
      'dinero',
      'dólar',
      'factura',
      'juzgado',
      'legal',
      'monto',
      'mora.',
      'pag',
      'pendiente',
      'plan.',
      'planes.',
    ],
    ...['plazo', 'promes', 'promet', 'renta', 'saldo', 'tribunal', 'venc'],
  ],
};

/** Slots that say nothing of what is owed; a landlord's own fact is judged by its key and by its words. */
const silentSlots: readonly string[] = ['tenant_name', 'business_name'];

/**
 * Whether a form says nothing of money: no slot with a figure or a thing of the ledger, no sum, no word for what is owed, in any
 * language that is written. It errs towards money. `facts`: what its slots for facts of the landlord's own are filled with.
 */
export function saysNothingOfMoney(text: string, facts: readonly { key: string; value: string }[]): boolean {
  const slots = slotsIn(text).filter((slot) => !silentSlots.includes(slot));
  if (slots.some((slot) => !slot.startsWith('fact:'))) return false;
  const values = facts.filter(({ key }) => slots.includes(`fact:${key}`)).map(({ value }) => value);
  const said = [text.replace(/\{[^}]+\}/g, ' '), ...slots, ...values].join(' ').normalize('NFC').toLowerCase();
  const words = said.split(/[^\p{L}\p{M}\p{N}$%€£]+/u).filter((word) => word !== '');
  return !words.some(
    (word) =>
      /[$%€£]/.test(word) ||
      Object.values(moneyWords)
        .flat()
        .some((money) => isWord(word, money)),
  );
}

const isWord = (word: string, money: string) =>
  money.endsWith('.') ? word === money.slice(0, -1) : word.startsWith(money);
