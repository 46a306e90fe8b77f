import type { RefusedFragment } from '../graphql/generated/graphql.ts';
import { words } from './words.ts';

type FailureWords = Record<RefusedFragment['__typename'], string>;

/** Why something was not done, by the gateway's kinds of failure; one that is missing does not compile. */
export const failuresWords = words(
  {
    ChecksFailedError: 'A check failed, or a hold stands in the way.',
    ConflictError: 'Somebody else was first, or it has changed meanwhile.',
    LegalHoldError: 'The words may be evidence, so they stay.',
    NotFoundError: 'It is not there any more.',
    OptedOutError: 'The tenant wants no texts.',
    RateLimitedError: 'Too much at once: try again in a moment.',
    ValidationError: 'Something in it is not right.',
  } satisfies FailureWords,
  {
    ChecksFailedError: 'Una comprobación no pasó, o algo lo retiene.',
    ConflictError: 'Otra persona se adelantó, o algo cambió mientras tanto.',
    LegalHoldError: 'Las palabras pueden ser prueba, así que se quedan.',
    NotFoundError: 'Ya no existe.',
    OptedOutError: 'El inquilino no quiere mensajes.',
    RateLimitedError: 'Demasiado a la vez: inténtalo de nuevo en un momento.',
    ValidationError: 'Algo de lo escrito no es correcto.',
  },
);
