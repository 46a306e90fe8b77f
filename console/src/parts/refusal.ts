import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

/** Why something was not done. */
export interface Refusal {
  message: string;
  /** By field of the input. */
  fields: Readonly<Record<string, string>>;
  /** Somebody was first, or it is gone: what is shown is not what is. */
  outdated: boolean;
}

interface Outcome {
  __typename: string;
  message?: string;
  fields?: readonly { path: string; message: string }[];
}

/** Why a call did nothing, whether the gateway said so as data or could not be asked; null: it was done. */
export function useRefusalOf(): (error: CombinedError | undefined, outcome: Outcome | undefined) => Refusal | null {
  const { t } = useTranslation('parts');
  return (error, outcome) => {
    if (outcome === undefined) {
      const message = error?.networkError ? t('networkDown') : (error?.graphQLErrors[0]?.message ?? t('networkDown'));
      return { message, fields: {}, outdated: false };
    }
    if (outcome.message === undefined) return null;
    return {
      message: outcome.message,
      fields: Object.fromEntries((outcome.fields ?? []).map(({ path, message }) => [path, message])),
      outdated: outcome.__typename === 'ConflictError' || outcome.__typename === 'NotFoundError',
    };
  };
}
