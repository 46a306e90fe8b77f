/** How the answer's shape is asked for, from what binds the model most to what only asks it. */
export const structures = ['strict', 'loose', 'object', 'none'] as const;
export type Structure = (typeof structures)[number];

/** The field that bounds the answer. */
export const tokenFields = ['max_completion_tokens', 'max_tokens', 'none'] as const;
export type TokenField = (typeof tokenFields)[number];

export const keyHeaders = ['authorization', 'api-key'] as const;
export type KeyHeader = (typeof keyHeaders)[number];

/** How a server wants to be spoken to. */
export interface Dialect {
  structure: Structure;
  tokenField: TokenField;
  keyHeader: KeyHeader;
}

/** A request as it was made: the dialect, and the tokens that the answer may take. */
export interface Spoken {
  dialect: Dialect;
  budget: number;
}

/** What a server's answers have shown so far. */
export interface Knowledge extends Spoken {
  /** The most that an answer may take: configured, or what the server allows. */
  ceiling: number;
  /** The largest budget with which the server took a request; 0: it has taken none in this dialect. */
  takenBudget: number;
  /** It has given an answer in the agreed shape. */
  isProven: boolean;
}

/** What came of a request, as far as it tells something about the dialect. */
export type Observation =
  | { kind: 'answered' }
  /** It took the request, and nothing else is known. */
  | { kind: 'taken' }
  /** The words are not JSON, or JSON that breaks the schema. */
  | { kind: 'unstructured' }
  | { kind: 'cut_off'; completionTokens: number | null }
  /** `words`: all that the server said. */
  | { kind: 'refused'; status: number; words: string };

/** Enough for a text of two segments, its translation, its claims and the rest of the answer, several times over. */
const firstBudget = 1_000;

/** Models that think first need a multiple, not a little more; each step costs a whole call. */
const growth = 4;

export function newKnowledge(keyHeader: KeyHeader, maxTokens: number): Knowledge {
  return {
    dialect: { structure: 'strict', tokenField: 'max_completion_tokens', keyHeader },
    budget: Math.min(firstBudget, maxTokens),
    ceiling: maxTokens,
    takenBudget: 0,
    isProven: false,
  };
}

/**
 * What is known after a request, and how to make it again at once where that can help; null: it cannot. `tried` are the
 * dialects, as {@link nameOf} names them, that the server has refused for this very prompt.
 */
export function learn(
  known: Knowledge,
  spoken: Spoken,
  observation: Observation,
  tried: ReadonlySet<string>,
): { known: Knowledge; again: Spoken | null } {
  switch (observation.kind) {
    case 'answered':
      return { known: { ...taken(known, spoken), isProven: true }, again: null };
    case 'taken':
      return { known: taken(known, spoken), again: null };
    case 'unstructured':
      return { known: withoutStructure(taken(known, spoken), spoken), again: null };
    case 'cut_off':
      return afterCutOff(taken(known, spoken), spoken, observation.completionTokens);
    case 'refused':
      return afterRefusal(known, spoken, observation, tried);
  }
}

export function nameOf({ structure, tokenField, keyHeader }: Dialect): string {
  return `${structure} ${tokenField} ${keyHeader}`;
}

function taken(known: Knowledge, { dialect, budget }: Spoken): Knowledge {
  const isSame = nameOf(dialect) === nameOf(known.dialect);
  return {
    ...known,
    dialect,
    budget: Math.max(budget, known.budget),
    takenBudget: isSame ? Math.max(budget, known.takenBudget) : budget,
    isProven: isSame && known.isProven,
  };
}

/** A server that takes a schema and does not keep to it heeds none: from now on the prompt spells it out. */
function withoutStructure(known: Knowledge, { dialect }: Spoken): Knowledge {
  if (known.isProven || dialect.structure === 'none') return known;
  const structure = dialect.structure === 'object' ? 'none' : 'object';
  return { ...known, dialect: { ...dialect, structure }, takenBudget: 0 };
}

function afterCutOff(
  known: Knowledge,
  { dialect, budget }: Spoken,
  completionTokens: number | null,
): { known: Knowledge; again: Spoken | null } {
  const larger = Math.max(known.budget, Math.min(budget * growth, known.ceiling));
  if (larger > budget) return { known: { ...known, budget: larger }, again: { dialect, budget: larger } };
  // Far from the bound: it was not the bound that cut it off, so the server heeds another field.
  const tokenField = after(tokenFields, dialect.tokenField);
  if (completionTokens === null || completionTokens > budget / 2 || tokenField === null) return { known, again: null };
  return { known, again: { dialect: { ...dialect, tokenField }, budget } };
}

function afterRefusal(
  known: Knowledge,
  spoken: Spoken,
  refusal: { status: number; words: string },
  tried: ReadonlySet<string>,
): { known: Knowledge; again: Spoken | null } {
  const { dialect, budget } = spoken;
  const isKnown = nameOf(dialect) === nameOf(known.dialect) && known.takenBudget > 0;
  // The same with a smaller budget was taken.
  if (isKnown && budget > known.takenBudget) return afterTooMuch(known, spoken);
  if (!isKnown && known.takenBudget > 0 && !tried.has(nameOf(known.dialect))) {
    // Another call has found out meanwhile.
    return { known, again: { dialect: known.dialect, budget: known.budget } };
  }
  const next = nextDialects(dialect, refusal, isKnown).find((each) => !tried.has(nameOf(each)));
  return { known, again: next === undefined ? null : { dialect: next, budget } };
}

function afterTooMuch(known: Knowledge, { dialect, budget }: Spoken): { known: Knowledge; again: Spoken | null } {
  const smaller = Math.floor((budget + known.takenBudget) / 2);
  if (smaller - known.takenBudget > known.takenBudget / 4) {
    const bounded = { ...known, budget: Math.min(known.budget, smaller), ceiling: Math.min(known.ceiling, smaller) };
    return { known: bounded, again: { dialect, budget: smaller } };
  }
  return { known: { ...known, budget: known.takenBudget, ceiling: known.takenBudget }, again: null };
}

/** The dialects that a refusal suggests, the likeliest first. */
function nextDialects(dialect: Dialect, { status, words }: { status: number; words: string }, isKnown: boolean) {
  if (status === 401) {
    return keyHeaders.filter((each) => each !== dialect.keyHeader).map((keyHeader) => ({ ...dialect, keyHeader }));
  }
  const structure = after(structures, dialect.structure);
  const tokenField = after(tokenFields, dialect.tokenField);
  const named: Dialect[] = [];
  if (tokenField !== null && words.includes(dialect.tokenField)) named.push({ ...dialect, tokenField });
  if (structure !== null && structureWords.test(words)) named.push({ ...dialect, structure });
  if (named.length > 0 || isKnown || ![400, 422].includes(status)) return named;
  // It does not say what is wrong, and has never taken a request: whatever is left is worth a try.
  return tokenFields
    .slice(tokenFields.indexOf(dialect.tokenField))
    .flatMap((field) => structures.map((each) => ({ ...dialect, tokenField: field, structure: each })));
}

/** What servers call the asking for a shape when they refuse it. */
const structureWords = /response_?format|json_?(schema|object)|structured|schema|grammar/i;

function after<T>(rungs: readonly T[], rung: T): T | null {
  return rungs[rungs.indexOf(rung) + 1] ?? null;
}

/** In words for people. */
export function describeKnowledge({ dialect, budget, takenBudget }: Knowledge): string[] {
  if (takenBudget === 0) return [];
  return [
    `structured output: ${structureNames[dialect.structure]}`,
    `answer bounded by: ${dialect.tokenField === 'none' ? 'nothing' : `${dialect.tokenField} ${budget}`}`,
    `key in: ${dialect.keyHeader}`,
  ];
}

const structureNames: Record<Structure, string> = {
  strict: 'json_schema, strict',
  loose: 'json_schema',
  object: 'json_object, the schema in the prompt',
  none: 'none, the schema in the prompt',
};
