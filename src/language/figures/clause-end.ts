/** Stands in folded words for whatever ends a sentence, and for a line break: no phrase reaches over it. */
export const CLAUSE_END = '¶';
