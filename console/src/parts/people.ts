import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.ts';

/** Somebody who decided, looks or owns, as the gateway names them: by the id of their token, with an address where it is known. */
export interface Person {
  id: string;
  email?: string | null | undefined;
}

/** Addresses that were told beside an id; decisions come with the id alone. */
const addresses = new Map<string, string>();

/** The sandbox's people are called after their role and name. */
const sandboxId = /^sandbox-(?:approver|analyst|admin)-([a-z]+)$/;

/** What a person is called on the page: the name in their address; "you"; at worst "a colleague", never an id. */
export function usePersonName(): (person: Person) => string {
  const { t } = useTranslation('parts');
  const { viewer } = useSession();
  return ({ id, email }) => {
    if (email) addresses.set(id, email);
    if (id === viewer.id) return t('you');
    if (id === 'system') return t('bySystem');
    const name = addresses.get(id)?.split('@')[0] ?? sandboxId.exec(id)?.[1];
    return name === undefined ? t('colleague') : inCapitals(name);
  };
}

/** `jo.smith` is Jo Smith. */
const inCapitals = (name: string): string =>
  name
    .split(/[._-]+/)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
