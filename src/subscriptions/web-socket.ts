import type { Server } from 'node:http';
import { type ExecutionArgs, type GraphQLError, getOperationAST } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { isAsyncIterable } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { type Authenticator, KeysUnavailableError } from '../auth/authenticator.ts';
import { mayCall } from '../auth/permissions.ts';
import type { Session } from '../auth/session.ts';
import type { Limits } from '../limits/limits.ts';
import { refusal } from '../limits/refusal.ts';
import { createTally } from '../limits/tally.ts';
import { type Handshakes, judgeHandshakes } from './handshakes.ts';
import { keepAlive } from './heartbeat.ts';
import { type SocketExtra, tieSocket } from './socket-line.ts';
import { createWaitingRoom } from './waiting-room.ts';
import { writtenEvents } from './written-events.ts';

export interface WebSocketOptions extends Handshakes {
  server: Server;
  authenticator: Authenticator;
  limits: Limits;
  /** Prepares an operation with the same schema, context and plugins that HTTP uses. */
  prepare(
    session: Session,
    operation: {
      query: string;
      operationName?: string | null;
      variables?: Record<string, unknown> | null;
      extensions?: unknown;
    },
  ): Promise<ExecutionArgs | readonly GraphQLError[]>;
  /** What the client may know of an error that ended a subscription. */
  toPublicError(error: unknown): GraphQLError;
  /** Hears of what failed on a socket, once for each. */
  onTrouble(error: unknown): void;
  execute(args: ExecutionArgs): unknown;
  subscribe(args: ExecutionArgs): unknown;
}

export interface WebSocketEndpoint {
  /** Tells every client to reconnect elsewhere (1001). */
  close(): Promise<void>;
  /** How many sockets are open. */
  open(): number;
}

/** Close code for "come back later". */
const tryAgainLater = 1013;

/** How long a client may take to say goodbye before its socket is ended. */
const farewellMs = 1_000;

type Events = Parameters<typeof writtenEvents>[0];

interface ViewerExtra extends SocketExtra {
  session?: Session;
}

/** GraphQL over web sockets (graphql-transport-ws) on the server's own port. */
export function attachWebSocket(options: WebSocketOptions): WebSocketEndpoint {
  const { limits } = options;
  // Its types do not know `closeTimeout` yet.
  const serverOptions = {
    server: options.server,
    maxPayload: limits.bodyBytes,
    handleProtocols,
    autoPong: false,
    closeTimeout: farewellMs,
  };
  const sockets = new WebSocketServer(serverOptions);
  // It repeats the server's errors as its own. Whoever starts the server hears why it cannot listen.
  sockets.on('error', (error) => options.server.listening && options.onTrouble(error));
  judgeHandshakes(sockets, options);
  const waitingRoom = createWaitingRoom(limits);
  const socketsOfViewers = createTally();
  const protocol = makeServer<Record<string, unknown>, ViewerExtra>({
    connectionInitWaitTimeout: limits.initMs,
    execute: options.execute as never,
    subscribe: options.subscribe as never,

    // Why a token does not hold is nobody's business outside (B43).
    async onConnect({ connectionParams, extra }) {
      const authorization = connectionParams?.authorization ?? connectionParams?.Authorization;
      let session: Session | null;
      try {
        session = await options.authenticator.authenticate(typeof authorization === 'string' ? authorization : '');
      } catch (error) {
        if (!(error instanceof KeysUnavailableError)) throw error;
        extra.socket.close(tryAgainLater, 'Try again later');
        return false;
      }
      if (session === null) {
        extra.socket.close(CloseCode.Unauthorized, 'Unauthorized');
        return false;
      }
      const viewerId = session.viewer.id;
      const open = socketsOfViewers.open(viewerId);
      extra.socket.once('close', () => socketsOfViewers.close(viewerId));
      if (open > limits.socketsPerViewer) {
        // Some of the others may be dead and not known to be yet, so that a later attempt can go well.
        extra.socket.close(tryAgainLater, `More than ${limits.socketsPerViewer} sockets are open`);
        return false;
      }
      extra.session = session;
      extra.acknowledged = true;
      waitingRoom.leave(extra.socket);
      const stopWaiting = options.authenticator.whenEnded(session, () =>
        extra.socket.close(CloseCode.Unauthorized, 'Unauthorized'),
      );
      extra.socket.once('close', stopWaiting);
      return true;
    },

    // Its answer is there: from here on its events are written past the protocol.
    onOperation: ({ extra }, id, _payload, _args, result) =>
      isAsyncIterable(result) ? (writtenEvents(result as Events, id, extra.write) as Events) : undefined,

    // An error thrown by a stream reaches the protocol past the masking of execution.
    onError: (_context, _id, _payload, errors) => errors.map((error) => options.toPublicError(error).toJSON()),

    async onSubscribe({ extra, subscriptions }, _id, payload) {
      if (extra.session === undefined) throw new Error('an operation before the connection was acknowledged');
      if (Object.keys(subscriptions).length > limits.operationsPerSocket) {
        const message = `More than ${limits.operationsPerSocket} operations run on this socket.`;
        return [refusal('TOO_MANY_OPERATIONS', message)];
      }
      const prepared = await options.prepare(extra.session, payload);
      if (isExecutable(prepared) && subscribesToForbidden(prepared, extra.session)) {
        extra.socket.close(CloseCode.Forbidden, 'Forbidden');
      }
      return prepared;
    },
  });
  sockets.on('connection', (socket, { socket: connection }) => {
    waitingRoom.enter(socket, connection);
    tieSocket({ socket, protocol, limits, onTrouble: options.onTrouble });
  });
  const stopHeartbeat = keepAlive(sockets);
  return {
    open: () => sockets.clients.size,
    async close() {
      stopHeartbeat();
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}

function isExecutable(prepared: ExecutionArgs | readonly GraphQLError[]): prepared is ExecutionArgs {
  return !Array.isArray(prepared);
}

/** A page that subscribes to what its user may not see has no use for the socket. */
function subscribesToForbidden(args: ExecutionArgs, { viewer }: Session): boolean {
  const operation = getOperationAST(args.document, args.operationName);
  if (operation?.operation !== 'subscription') return false;
  return operation.selectionSet.selections.some(
    (selection) =>
      selection.kind === 'Field' &&
      !selection.name.value.startsWith('__') &&
      !mayCall(viewer.role, selection.name.value),
  );
}
