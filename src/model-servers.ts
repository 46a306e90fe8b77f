import { z } from 'zod';
import type { ModelPrice } from './domain/model-usage.ts';

/** A model at an address; `baseUrl` null: where the first model is. */
export interface ModelServerConfig {
  apiKey: string;
  baseUrl: string | null;
  name: string;
}

/** What every model is asked within. */
export interface ModelLimits {
  /** Of one attempt, in milliseconds. */
  timeoutMs: number;
  /** Calls at once, for each model of this process. */
  concurrency: number;
  /** Calls that may start in any minute, for each model; null: as many as come. */
  callsPerMinute: number | null;
  /** The most tokens that an answer may take, thinking included. */
  maxTokens: number;
  /** How often a server that refuses the account is asked again, in milliseconds. */
  probeMs: number;
}

/** Servers of one's own often want no key; the SDK insists on one. */
const noKey = 'none';

/** Not `webAddress`: Azure's version stands in the query. */
export const modelAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL', abort: true })
  .refine((url) => !URL.parse(url)?.username && !URL.parse(url)?.password, {
    error: 'must not contain a user name or password',
  })
  .refine((url) => !URL.parse(url)?.hash, { error: 'must not contain a fragment' });

const list = (text: string) => text.split(',').map((entry) => entry.trim());

/** `name` or `name@address`, by comma, in the order in which they are asked. */
export const modelFallbacks = z
  .string()
  .transform((text) => list(text).map((entry) => /^(.+?)(?:@(https?:.*))?$/.exec(entry)))
  .refine((entries) => entries.every((entry) => entry !== null), {
    error: 'must be models by comma, none of them empty',
  })
  .transform((entries) => entries.map((entry) => ({ name: entry?.[1] ?? '', baseUrl: entry?.[2] ?? null })))
  .refine((entries) => entries.every(({ baseUrl }) => baseUrl === null || modelAddress.safeParse(baseUrl).success), {
    error: 'must have http or https URLs without a password behind each @',
  })
  .default([]);

/** `name=prompt/completion` in dollars for a million tokens, by comma. */
export const modelPrices = z
  .string()
  .transform((text) => list(text).map((entry) => /^(.+)=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(entry)))
  .refine((entries) => entries.every((entry) => entry !== null), {
    error: 'must be such as gpt-4.1-mini=0.40/1.60, dollars for a million tokens of prompt and answer, by comma',
  })
  .transform(
    (entries) =>
      new Map<string, ModelPrice>(
        entries.map((entry) => [
          entry?.[1] ?? '',
          { promptCents: Number(entry?.[2]) * 100, completionCents: Number(entry?.[3]) * 100 },
        ]),
      ),
  )
  .default(new Map());

/** The keys of the fallbacks, in their order; an empty one is the first model's where the address is. */
export const modelKeys = z.string().transform(list).default([]);

export function firstModel(given: {
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_MODEL: string;
}): ModelServerConfig | null {
  if (!given.OPENAI_API_KEY && !given.OPENAI_BASE_URL) return null;
  return {
    apiKey: given.OPENAI_API_KEY ?? noKey,
    baseUrl: given.OPENAI_BASE_URL ?? null,
    name: given.OPENAI_MODEL,
  };
}

export function fallbackModels(
  fallbacks: readonly { name: string; baseUrl: string | null }[],
  keys: readonly string[],
  first: ModelServerConfig | null,
): ModelServerConfig[] {
  return fallbacks.map(({ name, baseUrl }, index) => ({
    name,
    baseUrl,
    // A key goes nowhere but to the address that it was given for.
    apiKey: keys[index] || (baseUrl === null && first?.apiKey) || noKey,
  }));
}
