/** Without capitals, accents and doubled blanks: as words are compared here. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const amounts = /\$ ?(\d[\d,]*(?:\.\d{1,2})?)|\b(\d[\d,]*(?:\.\d{1,2})?) ?(?:dollars?|dolares?|bucks|usd|euros?)\b/g;

const days =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d{1,2}\/\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2} de [a-z]+bre|\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto))\b/g;

/**
 * The amounts of a text that are none of `allowedCents`, and its dates and weekdays unless days are allowed. Deliberately
 * another reader than the gateway's own, and a plainer one: words such as "zero" are for the corpus to name.
 */
export function wrongFigures(text: string, allowedCents: readonly number[], daysAllowed: boolean): string[] {
  const words = folded(text);
  const wrongAmounts = [...words.matchAll(amounts)]
    .filter(([, dollars, unit]) => !allowedCents.includes(cents(dollars ?? unit ?? '')))
    .map(([figure]) => figure);
  return daysAllowed ? wrongAmounts : [...wrongAmounts, ...(words.match(days) ?? [])];
}

const cents = (figure: string) => Math.round(Number(figure.replaceAll(',', '')) * 100);
