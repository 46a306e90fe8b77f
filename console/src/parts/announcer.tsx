import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import styles from './announcer.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Says things to screen readers that others see happen. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.hidden}>
        {/* A new element each time: the same words twice are said twice. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);
