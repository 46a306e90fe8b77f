const PAIRS = [/“[^“”]*”/g, /«[^«»]*»/g, /"[^"]*"/g, /(?<![\p{L}\p{N}])['‘][^'‘’]*['’](?![\p{L}\p{N}])/gu];

/** The places of a text inside quotation marks, marks included. An opened quotation that never ends is none. */
export function quotationsIn(text: string): { start: number; end: number }[] {
  return PAIRS.flatMap((pair) =>
    [...text.matchAll(pair)].map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length })),
  );
}
