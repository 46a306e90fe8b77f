/** The names in braces of a sentence. */
type NameIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NameIn<Rest>
  : never;

/** What a sentence with names in braces needs, and nothing else. */
export type ArgumentsOf<Sentence extends string> = Readonly<Record<NameIn<Sentence>, string | number>>;

/** Arguments as they are stored. */
export const storedArguments = (args: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));

/** The sentence with each name in braces replaced by what `inWords` makes of its argument; of one that is missing, nothing. */
export const fillIn = (
  sentence: string,
  args: Readonly<Record<string, string>>,
  inWords: (name: string, value: string) => string,
): string => sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => inWords(name, args[name] ?? ''));
