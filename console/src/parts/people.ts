import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.ts';

/** Somebody who decided, looks or owns, as the gateway names them: by the id of their token, with what else is known. */
export interface Somebody {
  id: string;
  /** Their name, else their address, else their id. */
  name?: string | null | undefined;
  email?: string | null | undefined;
}

/** A name for people: as it was told, or as an address has it; null: nothing but an id is known. */
export function shownName({ id, name, email }: Somebody): string | null {
  const known = [name, email].find((one) => one != null && one !== '' && one !== id);
  if (known == null) return null;
  const [mailbox, host] = known.split('@');
  return host === undefined || mailbox === undefined ? known : inCapitals(mailbox);
}

/** What a person is called on the page: "you"; by their name; at worst "a colleague", never an id. */
export function usePersonName(): (somebody: Somebody) => string {
  const { t } = useTranslation('parts');
  const { viewer } = useSession();
  return (somebody) => {
    if (somebody.id === viewer.id) return t('you');
    if (somebody.id === 'system') return t('bySystem');
    return shownName(somebody) ?? t('colleague');
  };
}

/** `jo.smith` is Jo Smith. */
const inCapitals = (name: string): string =>
  name
    .split(/[._-]+/)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
