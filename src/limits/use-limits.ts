import { type DocumentNode, type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Viewer } from '../auth/viewer.ts';
import { refuseCost } from './cost.ts';
import { refuseDocument, refuseVariables } from './document.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';
import { createTally } from './tally.ts';

/**
 * Refuses operations that ask for too much, before any of it is done, on every path: HTTP, server-sent events and web
 * sockets share the enveloped functions. Queries and mutations are cut off when their time is up.
 */
export function useLimits(limits: Limits): Plugin<{ viewer: Viewer | null }> {
  const refuse = (operation: Parameters<typeof refuseCost>[0]) =>
    refuseVariables(operation.variableValues, operation.document, limits) ?? refuseCost(operation, limits);
  // The same documents come again and again, and Yoga parses each once.
  const harmless = new WeakSet<DocumentNode>();
  const subscriptions = createTally();
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) =>
        parseWithin(limits.tokens, () => parseFn(source, { ...options, maxTokens: limits.tokens })),
      );
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error || harmless.has(result)) return;
        const refused = refuseDocument(result, limits);
        if (refused === null) harmless.add(result);
        else replaceParseResult(refused);
      };
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const refused = refuse(args);
      if (refused !== null) return setResultAndStopExecution({ errors: [refused] });
      setExecuteFn((given) =>
        within(limits.operationMs, args, (signal) => executeFn({ ...given, signal } as typeof given)),
      );
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = refuse(args);
      if (refused !== null) return setResultAndStopExecution({ errors: [refused] });
      const { viewer } = args.contextValue;
      // Who is nobody is refused by the field.
      if (viewer === null) return;
      if (subscriptions.open(viewer.id) > limits.subscriptionsPerViewer) {
        subscriptions.close(viewer.id);
        const message = `More than ${limits.subscriptionsPerViewer} subscriptions are open.`;
        return setResultAndStopExecution({ errors: [refusal('TOO_MANY_OPERATIONS', message)] });
      }
      return {
        onSubscribeResult({ result }) {
          if (isAsyncIterable(result)) return { onEnd: () => subscriptions.close(viewer.id) };
          subscriptions.close(viewer.id);
        },
      };
    },
  };
}

function parseWithin<T>(tokens: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof GraphQLError && error.message.includes(`more than ${tokens} tokens`))) throw error;
    throw refusal('TOO_MANY_TOKENS', `The document has more than ${tokens} words and punctuation marks.`);
  }
}

/** What was resolved until then is of no use: a caller cannot tell what is missing. */
async function within(
  limitMs: number,
  { document, operationName }: ExecutionArgs,
  execute: (signal: AbortSignal) => unknown,
): Promise<unknown> {
  const controller = new AbortController();
  const limit = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => {
    const isMutation = getOperationAST(document, operationName)?.operation === 'mutation';
    const cut = `The operation took longer than ${limitMs / 1_000} s and was cut off.`;
    const refused = refusal('OPERATION_TIMEOUT', isMutation ? `${cut} What it was to do may have been done.` : cut);
    limit.resolve({ errors: [refused] });
    // Nothing more is resolved; a statement of the database that is under way is cancelled there.
    controller.abort(refused);
  }, limitMs);
  try {
    return await Promise.race([limit.promise, execute(controller.signal)]);
  } finally {
    clearTimeout(timer);
  }
}
