import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import styles from './announcer.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** How long words stay for a screen reader that is still at others. */
const staysMs = 10_000;

/** Says things to screen readers that others see happen. What comes while something is being said waits its turn. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<readonly { key: number; text: string }[]>([]);
  const announce = useCallback((text: string) => {
    const key = nextKey++;
    setSaid((before) => [...before, { key, text }]);
    setTimeout(() => setSaid((before) => before.filter((one) => one.key !== key)), staysMs);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-atomic="false" className={styles.hidden}>
        {said.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
    </AnnounceContext>
  );
}

let nextKey = 0;

export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);
