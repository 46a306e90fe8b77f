import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import type { RefusedFragment } from '../graphql/generated/graphql.ts';

/** Why something was not done. */
export interface Refusal {
  message: string;
  /** The same for people who do not read the gateway's English; null: `message` is in the language of the page. */
  words: string | null;
  /** By field of the input. */
  fields: Readonly<Record<string, string>>;
  /** Somebody was first, or it is gone: what is shown is not what is. */
  outdated: boolean;
}

type Outcome = RefusedFragment | { __typename: string; message?: never };

/** Why a call did nothing, whether the gateway said so as data or could not be asked; null: it was done. */
export function useRefusalOf(): (error: CombinedError | undefined, outcome: Outcome | undefined) => Refusal | null {
  const { t, i18n } = useTranslation('parts');
  const { t: failures } = useTranslation('failures');
  return (error, outcome) => {
    if (outcome === undefined) {
      const message = error?.networkError ? t('networkDown') : (error?.graphQLErrors[0]?.message ?? t('networkDown'));
      return { message, words: null, fields: {}, outdated: false };
    }
    if (outcome.message === undefined) return null;
    return {
      message: outcome.message,
      words: i18n.language.startsWith('en') ? null : failures(outcome.__typename),
      fields: Object.fromEntries(
        ('fields' in outcome ? outcome.fields : []).map(({ path, message }) => [path, message]),
      ),
      outdated: outcome.__typename === 'ConflictError' || outcome.__typename === 'NotFoundError',
    };
  };
}
