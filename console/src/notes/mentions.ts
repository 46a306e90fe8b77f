import type { Somebody } from '../parts/people.ts';

/** Somebody who can be named in a note. */
export interface Mentionable extends Somebody {
  /** As they are called on the page. */
  called: string;
}

/** The note with somebody named at its end. */
export const withMention = (text: string, { called }: Mentionable): string =>
  `${text === '' || /\s$/.test(text) ? text : `${text} `}@${called} `;

/** Who is named in a note: those whose names, with an @ before them, still stand in it. */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const longestFirst = people.toSorted((one, other) => other.called.length - one.called.length);
  let rest = text;
  const named: string[] = [];
  for (const { id, called } of longestFirst) {
    if (!rest.includes(`@${called}`)) continue;
    named.push(id);
    // "@Jo" stands in "@Jo Smith" too.
    rest = rest.replaceAll(`@${called}`, '');
  }
  return named;
}
