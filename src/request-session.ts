import { GraphQLError } from 'graphql';
import { type Authenticator, KeysUnavailableError } from './auth/authenticator.ts';
import type { Session } from './auth/session.ts';
import type { Viewer } from './auth/viewer.ts';
import { unauthenticated } from './schema/builder.ts';

/** Of a token that somebody gave; null: none was given. Throws what the caller is told when it does not hold, or cannot be checked. */
export const sessionOfRequest = ({ headers }: Request, authenticator: Authenticator) =>
  sessionOf(headers.get('authorization'), authenticator);

async function sessionOf(authorization: string | null, authenticator: Authenticator): Promise<Session | null> {
  // Without a token only what needs none is answered: the schema itself, outside production.
  if (authorization === null) return null;
  try {
    const session = await authenticator.authenticate(authorization);
    if (session !== null) return session;
  } catch (error) {
    if (!(error instanceof KeysUnavailableError)) throw error;
    throw new GraphQLError('Tokens cannot be checked right now. Try again.', {
      extensions: { code: 'KEYS_UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '5' } } },
    });
  }
  throw unauthenticated();
}

/** Why a token says nothing: there is none that holds, or nobody can check it now. */
export type Unknown = 'nobody' | 'keys unavailable';

export const isSession = (known: Session | Unknown): known is Session => typeof known !== 'string';

export async function knownSession(
  authorization: string | undefined,
  authenticator: Authenticator,
): Promise<Session | Unknown> {
  if (authorization === undefined) return 'nobody';
  try {
    return (await authenticator.authenticate(authorization)) ?? 'nobody';
  } catch (error) {
    if (error instanceof KeysUnavailableError) return 'keys unavailable';
    throw error;
  }
}

/** For what answers nobody too, only less: a token that is not accepted counts as none. */
export async function viewerOrNobody(
  authorization: string | undefined,
  authenticator: Authenticator,
): Promise<Viewer | null> {
  const known = await knownSession(authorization, authenticator);
  return isSession(known) ? known.viewer : null;
}
