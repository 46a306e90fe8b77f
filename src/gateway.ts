import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { createYoga, type GraphiQLOptions } from 'graphql-yoga';
import type { Authenticator } from './auth/authenticator.ts';
import { createKnownPeople } from './auth/known-people.ts';
import type { Session } from './auth/session.ts';
import { useServiceFields } from './auth/use-service-fields.ts';
import type { Viewer } from './auth/viewer.ts';
import type { CollectionsMonitor } from './clients/collections-monitor.ts';
import { createMonitorScope } from './clients/monitor-scope.ts';
import { type ConsoleOptions, createConsoleDoor } from './console/console-door.ts';
import type { Dependencies, RequestContext, UseCaseContext } from './context.ts';
import type { Readiness } from './database-health.ts';
import { createErrorCounter } from './error-counter.ts';
import { answerHealth, sendJson } from './health-door.ts';
import { type AllowedHosts, isAllowedHost } from './http/allowed-hosts.ts';
import { answerHeaders } from './http/answer-headers.ts';
import { trustedProxies } from './http/client-address.ts';
import { useExplorerPolicy } from './http/explorer-policy.ts';
import { listen } from './http/listen.ts';
import { refuseUnreadable } from './http/unreadable-request.ts';
import { createAnswerMeter } from './limits/answer-meter.ts';
import { createBudgets } from './limits/budgets.ts';
import type { Limits } from './limits/limits.ts';
import { createLoopShare } from './limits/loop-share.ts';
import { createTextRates } from './limits/text-rates.ts';
import { useLimits } from './limits/use-limits.ts';
import { logFailure } from './log-failure.ts';
import type { Log } from './observability/log.ts';
import type { Metrics } from './observability/metrics.ts';
import { useOperationSpans } from './operation-spans.ts';
import { toPublicError, withCode } from './public-errors.ts';
import { refuseBody } from './refuse-body.ts';
import { isSession, knownSession, sessionOfRequest, viewerOrNobody } from './request-session.ts';
import { standingsOf } from './resolvers/contact-standing.ts';
import { readDependencies } from './resolvers/dependencies.ts';
import { createLoaders, loadersWhenUsed } from './resolvers/loaders.ts';
import { unauthenticated } from './schema/builder.ts';
import { schema } from './schema/schema.ts';
import type { WholeStore } from './store/store.ts';
import type { ApprovalFeed } from './subscriptions/approvals.ts';
import type { EscalationFeed } from './subscriptions/escalations.ts';
import { useSharedExecution } from './subscriptions/use-shared-execution.ts';
import { useTokenLife } from './subscriptions/use-token-life.ts';
import { attachWebSocket } from './subscriptions/web-socket.ts';
import type { WorkItemFeed } from './subscriptions/work-items.ts';
import type { WorkflowFeed } from './subscriptions/workflow-updates.ts';
import { printedTrace, type Trace, type Tracer, throughTrace, traceOf, withTrace } from './trace.ts';
import { documentOf, type TrustedDocuments, useTrustedDocuments } from './trusted-documents.ts';

export interface GatewayOptions {
  host: string;
  port: number;
  allowedHosts: AllowedHosts;
  trustedProxies: readonly string[];
  authenticator: Authenticator;
  /** Reads anew who is let in no more. */
  refreshDenyList(): Promise<void>;
  useCases: Omit<UseCaseContext, 'store' | 'collectionsMonitor'>;
  store: WholeStore;
  /** The store of analysts: their queries are their own, and must not take every connection. */
  analystStore: WholeStore;
  collectionsMonitor: CollectionsMonitor;
  approvals: ApprovalFeed;
  escalations: EscalationFeed;
  workItemChanges: WorkItemFeed;
  workflowUpdates: WorkflowFeed;
  dependencies: Dependencies;
  limits: Limits;
  trustedDocuments: TrustedDocuments;
  /** Web pages elsewhere that may call, by their origins. */
  corsOrigins: readonly string[];
  /** Whether only callers with a token are told anything, the schema included. */
  production: boolean;
  /** The approvers' console. */
  console: ConsoleOptions;
  /** GraphiQL; null in production. */
  explorer: Explorer | null;
  /** Whether texts can be taken in right now. */
  readiness(): Promise<Readiness>;
  metrics: Pick<Metrics, 'read' | 'onError'>;
  /** Null: what is done is not recorded. */
  tracer: Tracer | null;
  log: Log;
}

/** The page for people who look around, and how it is filled. */
export interface Explorer {
  render(options: GraphiQLOptions): BodyInit | Promise<BodyInit>;
  /** Operations to start from. */
  tabs: { title: string; query: string; variables?: string; headers?: string }[];
}

export interface Gateway {
  url: string;
  /** How many web sockets are open. */
  sockets(): number;
  close(): Promise<void>;
}

const endpoint = '/graphql';

/** What a connection may take to say what it wants, however slowly it speaks: the others wait behind it for memory. */
const connectionLimits = {
  // Of a request; Node's own is 16 KiB too, and says so nowhere.
  maxHeaderSize: 16_384,
  // Milliseconds for the headers of a request, and for all of it. A phone in a bad network sends a text in a few seconds.
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
};

/** Told also to a page elsewhere whose name was made to lead here. */
const notOurName = { errors: [{ message: 'This gateway has another name: see ALLOWED_HOSTS.' }] };

/** A browser sends none of these without having asked first, so a page elsewhere cannot make its visitors call. */
const headersOfPurpose = ['authorization', 'x-graphql-yoga-csrf', 'apollo-require-preflight', 'x-requested-with'];

/** One port for HTTP, server-sent events and web sockets. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { authenticator, log, explorer, limits, trustedDocuments } = options;

  const proxies = trustedProxies(options.trustedProxies);
  const monitorWithin = createMonitorScope(options.collectionsMonitor, Date.now);
  const textRates = createTextRates(limits.textsPerMinute);
  const loop = createLoopShare();
  const consoleDoor = createConsoleDoor({
    ...options.console,
    authenticator,
    production: options.production,
    operations: explorer?.tabs ?? [],
    addressOf: proxies.addressOf,
    log,
  });

  const freshMeter = () => createAnswerMeter(limits, loop);
  const people = createKnownPeople({
    remember: options.store.people.remember,
    onError: (error) => logFailure(log, error, 'who signed in could not be kept'),
    now: Date.now,
  });

  function contextFor(viewer: Viewer | null, whenTokenEnds: RequestContext['whenTokenEnds']): RequestContext {
    const properties = viewer?.properties ?? null;
    const store = (viewer?.role === 'analyst' ? options.analystStore : options.store).within(properties);
    const monitor = monitorWithin(properties);
    return {
      ...options.useCases,
      store,
      collectionsMonitor: monitor,
      viewer,
      whenTokenEnds,
      textRates,
      refreshDenyList: options.refreshDenyList,
      meter: freshMeter(),
      onWrongInstant: (messageId, stated) =>
        log.warn({ messageId, stated }, "a text's receivedAt cannot be true; the gateway's clock counts"),
      trace: printedTrace(),
      onTextTaken: (text) => log.info(text, 'a text was taken in'),
      onTextRefused: options.metrics.onError,
      loaders: loadersWhenUsed(() =>
        createLoaders(store, monitor, options.useCases.smsAgent, (tenants) =>
          standingsOf({ ...options.useCases, store }, tenants),
        ),
      ),
      approvals: options.approvals,
      escalations: options.escalations,
      workItemChanges: options.workItemChanges,
      workflowUpdates: options.workflowUpdates,
      dependencies: options.dependencies,
    };
  }

  function contextOfSession(session: Session | null): RequestContext {
    if (session === null) return contextFor(null, null);
    people.see(session.viewer);
    return contextFor(session.viewer, (listener) => authenticator.whenEnded(session, listener));
  }

  const mask = (error: unknown) =>
    toPublicError(error, (cause, correlationId) => logFailure(log, cause, 'operation failed', { correlationId }));

  const errors = createErrorCounter(options.metrics.onError);

  const yoga = createYoga<{ session?: Session }, RequestContext>({
    schema,
    graphqlEndpoint: endpoint,
    context: async ({ request, session }) =>
      contextOfSession(session ?? (await sessionOfRequest(request, authenticator))),
    maskedErrors: { maskError: mask },
    // Enforced below, where it costs nothing; the built-in limit halves the throughput.
    maxRequestBodySize: false,
    multipart: false,
    cors: options.corsOrigins.length > 0 && { origin: [...options.corsOrigins], credentials: false },
    landingPage: false,
    healthCheckEndpoint: '/health',
    graphiql: explorer !== null && {
      title: 'Collections Orchestrator',
      // Tabs are kept by the browser; without their headers they would come back as nobody's.
      shouldPersistHeaders: true,
      // GraphiQL takes the first tab's from here, and only those of the others from the tabs.
      headers: explorer.tabs[0]?.headers,
      defaultTabs: explorer.tabs.map(({ query, variables, headers }) => ({ query, variables, headers })),
    },
    ...(explorer !== null && { renderGraphiQL: explorer.render }),
    // Failures are logged where they are masked.
    logging: false,
    plugins: [
      useCSRFPrevention({ requestHeaders: headersOfPurpose }),
      {
        async onRequestParse({ request }) {
          if (options.production && (await sessionOfRequest(request, authenticator)) === null) throw unauthenticated();
        },
      },
      useTrustedDocuments(
        trustedDocuments,
        async (request) => (await sessionOfRequest(request, authenticator))?.viewer ?? null,
      ),
      useTokenLife(unauthenticated),
      useServiceFields(),
      ...(explorer === null ? [] : [useExplorerPolicy()]),
      useLimits(schema, limits, createBudgets(limits.workPerSecond, Date.now)),
      useSharedExecution({ contextOf: (viewer) => contextFor(viewer, null), freshMeter, mask, limits }),
      errors.plugin,
      useOperationSpans(),
    ],
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (await answerHealth(path, response, options.readiness)) return;
    if (path === '/metrics') return sendMetrics(request, response);
    if (path === '/health/dependencies') {
      const viewer = await viewerOrNobody(request.headers.authorization, authenticator);
      return sendJson(response, 200, { dependencies: await readDependencies(options.dependencies, viewer) });
    }
    if (path !== endpoint && (await consoleDoor.answer(request, response, path))) return;
    const session = await knownSession(request.headers.authorization, authenticator);
    const refusal = refuseBody(request, limits, session);
    if (refusal !== null) return sendJson(response, refusal.status, { errors: [{ message: refusal.message }] });
    // Whoever is not known is told why by the operation.
    await yoga(request, response, isSession(session) ? { session } : {});
  }

  /** By token here, where everybody may knock; `METRICS_PORT` is the door without one. */
  async function sendMetrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const viewer = await viewerOrNobody(request.headers.authorization, authenticator);
    if (viewer === null) return sendJson(response, 401, { errors: [{ message: 'A token is needed.' }] });
    if (viewer.role !== 'admin' && viewer.role !== 'service') {
      return sendJson(response, 403, { errors: [{ message: 'For administrators and services.' }] });
    }
    const { contentType, text } = await options.metrics.read();
    response.writeHead(200, { 'content-type': contentType }).end(text);
  }

  const { tracer } = options;
  const beginTrace =
    tracer === null ? null : (parent: string | null) => tracer.begin({ name: 'graphql', kind: 'server' }, parent);

  const server = createServer(connectionLimits, (request, response) => {
    const headers = answerHeaders(proxies.isSecure(request));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!isAllowedHost(request.headers.host, options.allowedHosts)) return sendJson(response, 421, notOurName);
    const isOperation = (request.url ?? '/').split('?', 1)[0] === endpoint;
    const trace = traceOf((name) => [request.headers[name]].flat()[0], isOperation ? beginTrace : null);
    response.setHeader('x-correlation-id', trace.correlationId);
    throughTrace(trace, () => answer(request, response)).catch((error) => {
      log.error({ err: error }, 'request failed');
      if (!response.headersSent)
        sendJson(response, 500, { errors: [{ message: 'Something went wrong on our side.' }] });
      else response.destroy();
    });
  });
  server.on('clientError', refuseUnreadable);
  const sockets = attachWebSocket({
    server,
    isAllowedHost: (host) => isAllowedHost(host, options.allowedHosts),
    path: endpoint,
    authenticator,
    limits,
    async prepare(session, { operationName, variables, ...request }) {
      const { parse, validate, contextFactory, execute, subscribe } = yoga.getEnveloped({ session });
      let document: ReturnType<typeof parse>;
      try {
        document = parse(documentOf(trustedDocuments, session.viewer, request));
      } catch (error) {
        const unread = error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
        return [withCode(unread, 'GRAPHQL_PARSE_FAILED')];
      }
      const invalid: readonly GraphQLError[] = validate(schema, document);
      errors.note({ errors: invalid });
      if (invalid.length > 0) return invalid;
      // Over HTTP Yoga says the same.
      if (getOperationAST(document, operationName) == null) {
        const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
        return [new GraphQLError('Could not determine what operation to execute.', { extensions })];
      }
      // A socket is nobody's trace: each operation on it is one of its own.
      const trace = traceOf(() => undefined, beginTrace);
      return {
        schema,
        document,
        operationName: operationName ?? undefined,
        variableValues: variables ?? undefined,
        contextValue: await withTrace(trace, contextFactory),
        rootValue: { execute, subscribe, trace },
      };
    },
    toPublicError(error) {
      const told = mask(error);
      errors.note({ errors: [told] });
      return told;
    },
    async execute(args) {
      const { trace, execute } = rootOf(args);
      const result = await throughTrace(trace, async () => execute(args));
      errors.note(result);
      return result;
    },
    onTrouble: (error) => logFailure(log, error, 'a web socket failed'),
    subscribe: (args) => {
      const { trace, subscribe } = rootOf(args);
      return withTrace(trace, () => subscribe(args));
    },
  });

  const url = await listen(server, { host: options.host, port: options.port, portVariable: 'PORT' });

  return {
    url,
    sockets: sockets.open,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await sockets.close();
      server.closeIdleConnections();
      // Server-sent events never end by themselves; their clients reconnect elsewhere.
      const impatience = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(impatience);
      await yoga.dispose();
    },
  };
}

interface Enveloped extends Record<'execute' | 'subscribe', (args: ExecutionArgs) => unknown> {
  trace: Trace;
}
const rootOf = (args: ExecutionArgs) => args.rootValue as Enveloped;
