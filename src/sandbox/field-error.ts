import type { Answer } from './interception.ts';

/** A field of the wrong type, in the words of the SMS Agent's 422. */
export interface FieldError {
  type: string;
  loc: readonly (string | number)[];
  msg: string;
  input: unknown;
}

/** The SMS Agent's answer to fields of the wrong type. */
export function unprocessable(detail: readonly FieldError[]): Answer {
  return { status: 422, body: { detail } };
}

/** An integer from a query string, with the bounds that the SMS Agent names. */
export function integerParameter(
  query: URLSearchParams,
  { name, fallback, max }: { name: string; fallback: number; max: number },
): number | FieldError {
  const input = query.get(name);
  if (input === null) return fallback;
  const error = (type: string, msg: string): FieldError => ({ type, loc: ['query', name], msg, input });
  if (!/^[+-]?\d+$/.test(input)) {
    return error('int_parsing', 'Input should be a valid integer, unable to parse string as an integer');
  }
  const value = Number(input);
  if (value < 1) return error('greater_than_equal', 'Input should be greater than or equal to 1');
  if (value > max) return error('less_than_equal', `Input should be less than or equal to ${max}`);
  return value;
}
