/** Whoever asks the same while it is under way gets the same answer: a thousand who come back at once ask once. */
export function whileUnderWay<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Promise<Answer>,
): (...question: Question) => Promise<Answer> {
  const underWay = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = JSON.stringify(question);
    const asked = underWay.get(key) ?? ask(...question).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
}
