import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import { daysBetween } from '../domain/calendar.ts';
import { mostCents } from '../domain/money.ts';
import { placePromises } from '../domain/promise/place.ts';
import type { PromiseGrouping, PromiseRange, PromiseRates } from '../domain/promise/rates.ts';
import type { PromiseDecision, PromiseToPay } from '../domain/promise.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import type { PromiseFilter } from '../store/operations/lists.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';
import { ArgumentError } from './validate.ts';

/** A page of promises, newest first. A filter by conversations takes the SMS Agent's ids too. */
export async function listPromises(
  { store: { read } }: Pick<UseCaseContext, 'store'>,
  asked: PromiseFilter,
  page: PageArguments,
): Promise<Connection<PromiseToPay>> {
  const { conversationIds } = asked;
  const filter = conversationIds ? { ...asked, conversationIds: await read.conversationIds(conversationIds) } : asked;
  return paginate(
    page,
    (limit, after) => read.listPromises(filter, limit, after),
    (most) => read.countPromises(filter, most),
  );
}

/** The promises of one conversation, newest first. */
export function listPromisesOf({ loaders }: { loaders: Loaders }, conversationId: string): Promise<PromiseToPay[]> {
  return loaders.promisesOfConversation.load(conversationId);
}

export interface DecidedPromise {
  promise: PromiseToPay;
}

/** A person agrees that unclear words are a promise, which then takes the place of what was promised of the same money, or does not. */
export async function decidePromise(
  { store: { promises }, viewer }: Pick<UseCaseContext, 'store'> & { viewer: Viewer },
  { promiseId, decision }: { promiseId: string; decision: PromiseDecision },
): Promise<DecidedPromise | NotFoundError | ConflictError> {
  const found = await promises.find(promiseId);
  if (found === null) return unknownPromise(promiseId);
  const agrees = decision === 'AGREE';
  // What is owed now says nothing of what was meant: only the same amount or day does.
  const said = { ...found.promise, evidence: found.promise.evidence ?? '' };
  const [taken] = agrees ? placePromises([said], found.open, mostCents).taken : [];
  const decided = await promises.decide(promiseId, agrees, taken?.replaces ?? [], viewer.id);
  switch (decided.outcome) {
    case 'done':
      return { promise: decided.promise };
    case 'conflict':
      return new ConflictError(`The promise is ${decided.promise.status} already.`, {});
    case 'not_found':
      return unknownPromise(promiseId);
  }
}

const unknownPromise = (id: string) => new NotFoundError(`There is no promise ${id}.`);

/** So many days are counted at most. */
const longestDays = 400;

/** How promises that were due in some days were kept. Throws {@link ArgumentError} for days that are no stretch. */
export function readPromiseRates(
  { store }: Pick<UseCaseContext, 'store'>,
  by: PromiseGrouping,
  {
    from,
    to,
    propertyNames,
  }: Omit<PromiseRange, 'propertyNames'> & { propertyNames?: readonly string[] | null | undefined },
): Promise<PromiseRates[]> {
  if (to < from) throw new ArgumentError('to: is before from.');
  if (daysBetween(from, to) > longestDays) {
    throw new ArgumentError(`from: at most ${longestDays} days are counted at once.`);
  }
  return store.metrics.measurePromises(by, { from, to, propertyNames: propertyNames ?? null });
}
