import { formatDollars } from '../../domain/money.ts';

/** Every way to write an amount: $1,450.00, $1450, 1,450 dollars. None for what is no amount, as a credit. */
export function amountTexts(cents: number, language: string): string[] {
  if (!Number.isSafeInteger(cents) || cents < 0) return [];
  const exact = formatDollars(cents).slice(1);
  const numbers = [exact, ...(exact.endsWith('.00') ? [exact.slice(0, -'.00'.length)] : [])];
  const all = [...new Set(numbers.flatMap((number) => [number, number.replaceAll(',', '')]))];
  const words = (language === 'es' ? spanish : english)[cents === 100 ? 'one' : 'many'];
  return [...all.map((number) => `$${number}`), ...words.flatMap((word) => all.map((number) => `${number} ${word}`))];
}

const english = { one: ['dollar'], many: ['dollars'] };
const spanish = { one: ['dólar', 'dolar'], many: ['dólares', 'dolares'] };
