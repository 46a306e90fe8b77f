import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Session } from '../auth/session.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { AnswerMeter } from './answer-meter.ts';
import type { Budgets } from './budgets.ts';
import { type MeasuredOperation, measure, refuseCost } from './cost.ts';
import { refuseDocument } from './document.ts';
import type { Limits } from './limits.ts';
import { type RefusalCode, rateLimited, refusal } from './refusal.ts';
import { createTally } from './tally.ts';
import { refuseVariables } from './variables.ts';
import { whenStreamEnds } from './when-stream-ends.ts';

/**
 * Refuses operations that ask for too much, before any of it is done, on every path: HTTP, server-sent events and web
 * sockets share the enveloped functions. Queries and mutations are cut off when their time is up.
 */
export function useLimits(
  schema: GraphQLSchema,
  limits: Limits,
  budgets: Budgets,
): Plugin<{ viewer: Viewer | null; meter: AnswerMeter; session?: Session }> {
  const refuse = (operation: MeasuredOperation, viewer: Viewer | null) =>
    refuseVariables(operation.variableValues, operation.document, operation.schema, limits) ??
    refuseCost(operation, limits) ??
    overdrawn(viewer, measure(operation)?.cost ?? 1);
  const overdrawn = (viewer: Viewer | null, work: number) => {
    const seconds = budgets.spend(viewer, work);
    return seconds === null ? null : rateLimited(seconds);
  };
  // The same documents come again and again, and Yoga parses each once.
  const harmless = new WeakSet<DocumentNode>();
  const subscriptions = createTally();
  return {
    onParse({ context, parseFn, setParseFn }) {
      setParseFn((source, options) =>
        parseWithin(limits.tokens, () => parseFn(source, { ...options, maxTokens: limits.tokens })),
      );
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error || harmless.has(result)) return;
        const refused =
          refuseDocument(result, schema, limits) ?? overdrawn(context.session?.viewer ?? null, workOfDocument(result));
        if (refused === null) harmless.add(result);
        else replaceParseResult(refused);
      };
    },
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { viewer, meter } = args.contextValue;
      const refused = refuse(args, viewer);
      if (refused !== null) return setResultAndStopExecution({ errors: [refused] });
      // Not Yoga's own executor: it forgets what is still pending in a list when one of its rows fails, and what fails later
      // ends the process.
      setExecuteFn((given: ExecutionArgs) =>
        within(limits.operationMs, meter, given, () => execute({ ...given, abortSignal: meter.signal })),
      );
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const { viewer } = args.contextValue;
      const refused = refuse(args, viewer);
      if (refused !== null) return setResultAndStopExecution({ errors: [refused] });
      // Who is nobody is refused by the field.
      if (viewer === null) return;
      if (subscriptions.open(viewer.id) > limits.subscriptionsPerViewer) {
        subscriptions.close(viewer.id);
        const message = `More than ${limits.subscriptionsPerViewer} subscriptions are open.`;
        return setResultAndStopExecution({ errors: [refusal('TOO_MANY_OPERATIONS', message)] });
      }
      return {
        onSubscribeResult({ result, setResult }) {
          const close = () => subscriptions.close(viewer.id);
          if (isAsyncIterable(result)) setResult(whenStreamEnds(result as AsyncGenerator<ExecutionResult>, close));
          else close();
        },
      };
    },
  };
}

/** To validate takes time by the square of what is selected, up to tens of milliseconds; a document that is known takes none. */
function workOfDocument({ tokenCount = 0 }: DocumentNode): number {
  return Math.ceil(tokenCount ** 2 / 100);
}

function parseWithin<T>(tokens: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof GraphQLError && error.message.includes(`more than ${tokens} tokens`))) throw error;
    throw refusal('TOO_MANY_TOKENS', `The document has more than ${tokens} words and punctuation marks.`);
  }
}

/** What was resolved until it was stopped is of no use: a caller cannot tell what is missing. */
async function within(
  limitMs: number,
  meter: AnswerMeter,
  { document, operationName }: ExecutionArgs,
  execute: () => unknown,
): Promise<unknown> {
  const isMutation = getOperationAST(document, operationName)?.operation === 'mutation';
  const timer = setTimeout(() => {
    meter.stop(refusal('OPERATION_TIMEOUT', `The operation took longer than ${limitMs / 1_000} s and was cut off.`));
  }, limitMs);
  // Nothing more is resolved then; a statement of the database that is under way is cancelled there.
  const stopped = new Promise<void>((resolve) =>
    meter.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  try {
    const result = await Promise.race([stopped, (async () => execute())()]);
    const reason = meter.stopped();
    if (reason === null) return result;
    return {
      errors: [
        isMutation
          ? refusal(reason.extensions.code as RefusalCode, `${reason.message} What it was to do may have been done.`)
          : reason,
      ],
    };
  } finally {
    clearTimeout(timer);
  }
}
