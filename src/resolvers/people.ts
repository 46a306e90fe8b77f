import type { Loaders, UseCaseContext } from '../context.ts';
import { actorKindOf } from '../domain/actor.ts';
import type { Person } from '../domain/person.ts';

/** More than a landlord has approvers. */
export const mostPeople = 500;

export function listPeople({ store }: Pick<UseCaseContext, 'store'>): Promise<Person[]> {
  return store.people.list(mostPeople);
}

/** The person of an id; null: nobody, a service, or one who never signed in to decide. */
export async function personOf({ loaders }: { loaders: Loaders }, id: string | null): Promise<Person | null> {
  return id === null || actorKindOf(id) !== 'caller' ? null : loaders.person.load(id);
}
