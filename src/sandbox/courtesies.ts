const english =
  /\b(thank(s| you)|thx|hi|hello|hey|there|good (morning|afternoon|evening|day|night)|okay|ok|great|perfect|got it|i understand( the plan)?|for (your|the|all your) (help|information|message|patience)|so much|very much|i appreciate (it|that|your help)|have a (good|nice|great) (day|one|evening|weekend)|you too|god bless( you)?)\b/g;
const spanish =
  /\b(muchas|muchisimas|gracias|hola|buenos dias|buenas( tardes| noches)?|entiendo|entendido|perfecto|vale|por (su|la|tu) (ayuda|informacion|mensaje|paciencia)|recibi (su|el) mensaje|muy amable|igualmente|que tenga (un )?buen dia|bendiciones)\b/g;

/** Whether words are nothing but greetings and thanks. */
export function isOnlyCourtesy(words: string): boolean {
  const rest = words.replace(english, '').replace(spanish, '');
  return words !== '' && !/[\p{Letter}\p{Number}]/u.test(rest);
}
