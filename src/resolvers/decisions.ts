import type { UseCaseContext } from '../context.ts';
import { actionsOf, type DecisionKind, decisionKinds } from '../domain/decision.ts';
import type { LogEvent } from '../domain/event.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';

export interface DecisionQuery {
  by?: readonly string[] | undefined;
  kinds?: readonly DecisionKind[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** What people decided, newest first; what the gateway did by itself is not among it. */
export function listDecisions(
  { store: { read } }: UseCaseContext,
  { by, kinds, from, to }: DecisionQuery,
  page: PageArguments,
): Promise<Connection<LogEvent>> {
  const filter = { actors: by, actions: actionsOf(kinds ?? decisionKinds), byPeople: true, from, to };
  return paginate(
    page,
    (limit, after) => read.listEvents(filter, limit, after),
    (most) => read.countEvents(filter, most),
  );
}
