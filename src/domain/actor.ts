import { namesOf } from './value-table.ts';

/** Who acts without a token, by the names that the audit trail has for them. */
export const systemActorTable = {
  system: { description: 'The gateway itself.' },
  tenant: { description: 'The tenant, by a text.' },
  provider: { description: 'The provider of text messages, by the SMS Agent.' },
} as const;
export type SystemActor = keyof typeof systemActorTable;

/** What an actor of the audit trail is. */
export const actorKindTable = {
  ...systemActorTable,
  caller: { description: 'Somebody with a token, a person or a service: the actor is its subject.' },
} as const;
export type ActorKind = keyof typeof actorKindTable;

const reserved: readonly string[] = namesOf(systemActorTable);

/**
 * Whether a token's subject could be taken for one of the actors that have none, also by how it looks: in capitals, with
 * blanks or invisible characters, with accents, in full-width letters. Nobody with a token acts under such a name (B57).
 */
export function looksLikeSystemActor(subject: string): boolean {
  const plain = subject
    .normalize('NFKD')
    .replace(/[\p{C}\p{Z}\p{M}]/gu, '')
    .toLowerCase();
  return reserved.includes(plain);
}

export function actorKindOf(actor: string): ActorKind {
  return reserved.includes(actor) ? (actor as SystemActor) : 'caller';
}
