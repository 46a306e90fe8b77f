/** A pattern over words; see `phrases` for how one is written. */
export type Pattern =
  | { kind: 'word'; text: string }
  | { kind: 'prefix'; text: string }
  | { kind: 'figure' }
  | { kind: 'gap'; most: number }
  | { kind: 'edge'; of: 'clause' | 'sentence' | 'text'; at: 'start' | 'end' }
  | { kind: 'not'; pattern: Pattern }
  | { kind: 'optional'; pattern: Pattern }
  | { kind: 'sequence'; parts: readonly Pattern[] }
  | { kind: 'either'; options: readonly Pattern[] };

const SYNTAX = /[()|?!]|~\d+|<<|>>|[<>^$]|#|@[a-z-]+|[\p{L}\p{N}']+\*?/gu;
const EDGES: Readonly<Record<string, Pattern>> = {
  '<': { kind: 'edge', of: 'clause', at: 'start' },
  '>': { kind: 'edge', of: 'clause', at: 'end' },
  '<<': { kind: 'edge', of: 'sentence', at: 'start' },
  '>>': { kind: 'edge', of: 'sentence', at: 'end' },
  '^': { kind: 'edge', of: 'text', at: 'start' },
  $: { kind: 'edge', of: 'text', at: 'end' },
};

type Classes = Readonly<Record<string, string>>;

/** What the classes stand for: they are used in a hundred phrases, and all of these share one pattern. */
const parsedClasses = new WeakMap<Classes, Map<string, Pattern>>();

function patternOfClass(name: string, classes: Classes, phrase: string): Pattern {
  const parsed = parsedClasses.get(classes) ?? new Map<string, Pattern>();
  parsedClasses.set(classes, parsed);
  const expression = classes[name];
  if (expression === undefined) {
    throw new SyntaxError(`Unknown class @${name}: ${phrase}`);
  }
  const pattern = parsed.get(name) ?? parsePhrase(expression, classes);
  parsed.set(name, pattern);
  return pattern;
}

/** Parses a phrase. Throws on one that is not well formed: rules are constants, and a test reads them all. */
export function parsePhrase(phrase: string, classes: Classes): Pattern {
  const tokens = phrase.match(SYNTAX) ?? [];
  if (tokens.join('') !== phrase.replace(/\s+/g, '')) {
    throw new SyntaxError(`Unreadable phrase: ${phrase}`);
  }
  let at = 0;

  function either(): Pattern {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Pattern) : { kind: 'either', options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      parts.push(item());
    }
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts };
  }

  function item(): Pattern {
    const token = tokens[at] as string;
    at += 1;
    if (token === '!') {
      return { kind: 'not', pattern: item() };
    }
    const pattern = token === '(' ? group() : single(token);
    if (tokens[at] !== '?') {
      return pattern;
    }
    at += 1;
    return { kind: 'optional', pattern };
  }

  function group(): Pattern {
    const pattern = either();
    if (tokens[at] !== ')') {
      throw new SyntaxError(`Unclosed group: ${phrase}`);
    }
    at += 1;
    return pattern;
  }

  function single(token: string): Pattern {
    if (token.startsWith('@')) {
      return patternOfClass(token.slice(1), classes, phrase);
    }
    if (token.startsWith('~')) {
      return { kind: 'gap', most: Number(token.slice(1)) };
    }
    if (token.endsWith('*')) {
      return { kind: 'prefix', text: token.slice(0, -1) };
    }
    return token === '#' ? { kind: 'figure' } : (EDGES[token] ?? word(token, phrase));
  }

  const pattern = either();
  if (at < tokens.length) {
    throw new SyntaxError(`Unopened group: ${phrase}`);
  }
  return pattern;
}

function word(text: string, phrase: string): Pattern {
  if (!/^[a-z0-9]+$/.test(text)) {
    throw new SyntaxError(`Words of phrases are folded, contractions spelled out; "${text}" is not: ${phrase}`);
  }
  return { kind: 'word', text };
}
