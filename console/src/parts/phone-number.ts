/** A number as people of its country write it: `+12035550114` is (203) 555-0114. What is masked stays as it is. */
export function phoneNumberText(phoneNumber: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phoneNumber) ?? [];
  return area === undefined ? phoneNumber : `(${area}) ${exchange}-${line}`;
}
