import OpenAI from 'openai';
import { z } from 'zod';
import { addUsage, type CallUsage, costOf, type ModelPrice, noUsage } from '../../domain/model-usage.ts';
import { createAdaptiveLimit } from '../adaptive-limit.ts';
import { openConnectionPool } from '../connection-pool.ts';
import { wholeWithin } from '../loose-values.ts';
import { quotaOf } from '../quota.ts';
import { type Attempt, createResilience } from '../resilience.ts';
import { unlessAborted } from '../unless-aborted.ts';
import type { Closable, UpstreamOptions } from '../upstream-client.ts';
import { createAccountGate, ModelPausedError } from './account-gate.ts';
import { openModelClients, parseModelAddress, usualKeyHeader } from './address.ts';
import {
  describeKnowledge,
  type KeyHeader,
  learn,
  nameOf,
  newKnowledge,
  type Observation,
  type Spoken,
} from './dialect.ts';
import { type AccountTrouble, failureOf, type ModelFailure, outageOf } from './failure.ts';
import { type ModelWord, readCompletion } from './outcome.ts';
import { type Prompt, plainQuestion, requestOf } from './request.ts';

/** What came of a prompt, by which model, and what it took. `rejected`: the server refused it for its words. */
export type ModelOutcome = { model: string; usage: CallUsage } & (
  | Omit<Extract<ModelWord, { kind: 'answer' }>, 'model'>
  | Exclude<ModelWord, { kind: 'answer' }>
  | { kind: 'rejected'; message: string }
);

export interface ModelServerOptions extends UpstreamOptions {
  /** As it is called in `dependencies`. */
  service: string;
  apiKey: string;
  model: string;
  /** Null: none is configured. */
  price: ModelPrice | null;
  /** The most that an answer may take. */
  maxTokens: number;
  /** How often a server that refuses the account is asked again, in milliseconds. */
  probeMs: number;
  /**
   * The most calls at once, of the whole process; fewer where the server's answers say that it is too much. More wait, in the
   * order in which they come.
   */
  concurrency: number;
  /** Calls that may start in any minute; null: as many as come. */
  callsPerMinute: number | null;
}

/** One model at one address. Throws {@link UpstreamError}, a {@link ModelPausedError} where the account is refused. */
export interface ModelServer extends Closable {
  readonly service: string;
  draftReply(prompt: Prompt, signal?: AbortSignal): Promise<ModelOutcome>;
  /** How many prompts may be drafted now: none, one to see, or as many as come. */
  room(): number;
  /** What its answers have shown of it, in words. */
  notes(): string[];
}

/** Calls that wait; each is a turn in a drafting slot, of which there are fewer. */
const queue = 2_000;

type Failure = Exclude<ModelFailure, { kind: 'rate_limited' | 'unavailable' }>;
/** What an exchange came to: the model's word, or a refusal. Outages are thrown. */
type Exchanged = { result: ModelWord | Failure; usage: CallUsage };

export function openModelServer(options: ModelServerOptions, onRoom: () => void): ModelServer {
  const { service, baseUrl, apiKey, model, price, maxTokens, probeMs, concurrency, callsPerMinute, ...policy } =
    options;
  const address = parseModelAddress(baseUrl);
  const pool = openConnectionPool(address.baseUrl, concurrency);
  const clients = openModelClients(address, apiKey, pool);
  const limit = createAdaptiveLimit({ most: concurrency, queue });
  const resilience = createResilience({
    ...policy,
    service,
    lane: 'drafting',
    concurrency: limit,
    queue,
    retries: 0,
    callsPerMinute,
  });
  const server = `${model} at ${new URL(address.baseUrl).host}`;
  const gate = createAccountGate({
    service,
    server,
    probeMs,
    now: Date.now,
    listener: policy.listener,
    onOpen: onRoom,
  });
  let known = newKnowledge(usualKeyHeader(address), maxTokens);
  let verifying: Promise<AccountTrouble | null> | null = null;

  function noteQuota(headers: Headers | undefined): void {
    const word = headers && quotaOf(headers);
    if (word) limit.told(word);
  }

  async function exchange(
    request: OpenAI.ChatCompletionCreateParamsNonStreaming,
    keyHeader: KeyHeader,
    { signal }: Attempt,
  ): Promise<Exchanged> {
    const startedAt = performance.now();
    let result: ModelWord | ModelFailure;
    let tokens: Pick<CallUsage, 'promptTokens' | 'completionTokens'> = { promptTokens: 0, completionTokens: 0 };
    let cause: unknown;
    try {
      const answer = await clients[keyHeader].chat.completions.create(request, { signal }).withResponse();
      const completion = answer.data;
      noteQuota(answer.response.headers);
      tokens = tokensOf(completion);
      result = readCompletion(completion);
    } catch (error) {
      signal.throwIfAborted();
      cause = error;
      if (error instanceof OpenAI.APIError) noteQuota(error.headers);
      result = failureOf(error);
    }
    if (result.kind === 'rate_limited' || (result.kind === 'unavailable' && !refusesDialect(result))) {
      throw outageOf(service, result, cause);
    }
    const milliseconds = Math.round(performance.now() - startedAt);
    const usage = { calls: 1, ...tokens, milliseconds, costCents: costOf(tokens, price) };
    policy.listener?.onModelUsage?.({ service, model, usage });
    return { result: result.kind === 'unavailable' ? doubtful(result) : result, usage };
  }

  const call = (request: OpenAI.ChatCompletionCreateParamsNonStreaming, keyHeader: KeyHeader, signal?: AbortSignal) =>
    resilience.execute((attempt) => exchange(request, keyHeader, attempt), signal);

  /** Asks in the dialect that is known, and in others as long as the server's answers suggest one. */
  async function ask(prompt: Prompt, signal: AbortSignal | undefined): Promise<ModelOutcome> {
    const tried = new Set<string>();
    let spoken: Spoken = known;
    let usage = noUsage;
    let wasCutOff = false;
    for (;;) {
      const { result, usage: took } = await call(requestOf(model, prompt, spoken), spoken.dialect.keyHeader, signal);
      usage = addUsage(usage, took);
      const observation = observe(result, took);
      if (observation.kind === 'refused') tried.add(nameOf(spoken.dialect));
      const learnt = learn(known, spoken, observation, tried);
      known = learnt.known;
      wasCutOff ||= observation.kind === 'cut_off';
      if (learnt.again !== null) {
        spoken = learnt.again;
        continue;
      }
      switch (result.kind) {
        case 'answer':
          return { ...result, model: result.model ?? model, usage };
        case 'refusal':
        case 'truncated':
        case 'invalid':
          return { ...result, model, usage };
        case 'filtered':
          return { kind: 'rejected', message: result.message, model, usage };
        case 'account':
          throw paused(result.trouble);
        case 'doubtful': {
          // A larger budget was refused, and with a smaller one the answer was cut off.
          if (wasCutOff) return { kind: 'truncated', model, usage };
          const verified = verify();
          const trouble = await (signal === undefined ? verified : unlessAborted(verified, signal));
          if (trouble !== null) throw paused(trouble);
          return { kind: 'rejected', message: result.message, model, usage };
        }
      }
    }
  }

  /** Whether a question that has nothing of a tenant's text in it is refused as well; null: it is answered. */
  function verify(): Promise<AccountTrouble | null> {
    verifying ??= call(plainQuestion(model), known.dialect.keyHeader)
      .then(({ result }) =>
        result.kind === 'account' ? result.trouble : result.kind === 'doubtful' ? ('requests' as const) : null,
      )
      .finally(() => {
        verifying = null;
      });
    return verifying;
  }

  const paused = (trouble: AccountTrouble) => new ModelPausedError(service, trouble, probeMs);

  return {
    service,
    async draftReply(prompt, signal) {
      gate.enter();
      const startedAt = performance.now();
      try {
        const outcome = await ask(prompt, signal);
        gate.leave('answered');
        return outcome;
      } catch (error) {
        const durationMs = performance.now() - startedAt;
        gate.leave(error instanceof ModelPausedError ? { trouble: error.trouble, durationMs } : null);
        throw error;
      }
    },
    // Twice what may be asked at once: the next gather their context meanwhile.
    room: () => Math.min(gate.room(), 2 * limit.limit()),
    notes: () => [server, ...describeKnowledge(known)],
    close: () => pool.close(),
  };
}

/** A 5xx that says that it does not know a field of the request is a refusal all the same. */
const dialectWords = /response_?format|json_schema|grammar|max_(completion_)?tokens/i;
const refusesDialect = ({ words }: { words?: string }) => words !== undefined && dialectWords.test(words);

const doubtful = ({ status, message, words }: { status: number | null; message: string; words?: string }): Failure => ({
  kind: 'doubtful',
  status: status ?? 0,
  message,
  words: words ?? '',
});

function observe(result: ModelWord | Failure, { completionTokens }: CallUsage): Observation {
  switch (result.kind) {
    case 'answer':
      return { kind: 'answered' };
    case 'truncated':
      return { kind: 'cut_off', completionTokens: completionTokens || null };
    case 'invalid':
      return { kind: result.breaksSchema ? 'unstructured' : 'taken' };
    case 'refusal':
    case 'filtered':
      return { kind: 'taken' };
    case 'account':
    case 'doubtful':
      return { kind: 'refused', status: result.status, words: result.words };
  }
}

/** More than any call takes. */
const tokens = wholeWithin(0, 1_000_000_000).catch(0);

/** A server that only resembles OpenAI's may leave out what the SDK's types promise, or say anything in its place. */
const usageOf = z
  .object({ prompt_tokens: tokens, completion_tokens: tokens })
  .catch({ prompt_tokens: 0, completion_tokens: 0 })
  .transform((usage) => ({ promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens }));

const tokensOf = ({ usage }: Partial<OpenAI.ChatCompletion>) => usageOf.parse(usage);
