import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CannedRepliesDocument } from '../graphql/generated/graphql.ts';
import { Loading } from './async.tsx';
import { Button } from './button.tsx';
import styles from './canned-replies.module.css';
import choiceStyles from './choice.module.css';
import { fillForm, type KnownFact } from './fill-form.ts';
import { usePages } from './use-pages.ts';

export interface CannedRepliesProps {
  /** ISO 639-1: what the text is written in. */
  language: string;
  /** What the record says. */
  facts: readonly KnownFact[];
  /** What the tenant wants; null: not known, and every form fits. */
  intent: string | null;
  text: string;
  onChange(text: string): void;
}

/** Puts an approved sentence at the end of a text, with the facts of the record in it. */
export function CannedReplies(props: CannedRepliesProps) {
  const { t } = useTranslation('parts');
  const [wanted, setWanted] = useState(false);
  return (
    <MenuTrigger onOpenChange={(open) => open && setWanted(true)}>
      <Button size="small">{t('putIn')}</Button>
      <Popover className={choiceStyles.popover ?? ''}>{wanted && <Sentences {...props} />}</Popover>
    </MenuTrigger>
  );
}

/** More forms than a language has. */
const pages = 5;

function Sentences({ language, facts, intent, text, onChange }: CannedRepliesProps) {
  const { t } = useTranslation('parts');
  const { nodes } = usePages({
    query: CannedRepliesDocument,
    variables: { languages: [language] },
    connectionOf: ({ replyForms }) => replyForms,
    pages,
  });
  if (nodes === undefined) return <Loading lines={3} />;
  const fitting = nodes
    .filter(({ intents }) => intent === null || intents.includes(intent))
    // What has facts in it says most, then what is said in answer to few things.
    .toSorted(
      (one, other) =>
        Number(other.text.includes('{')) - Number(one.text.includes('{')) || one.intents.length - other.intents.length,
    )
    .flatMap(({ id, text: form }) => {
      const sentence = fillForm(form, facts);
      return sentence === null || text.includes(sentence) ? [] : [{ id, sentence }];
    });
  return (
    <Menu
      aria-label={t('cannedReplies')}
      className={`${choiceStyles.list} ${styles.sentences}`}
      renderEmptyState={() => <p className={styles.none}>{t('noCanned')}</p>}
      items={fitting}
      onAction={(key) => {
        const chosen = fitting.find(({ id }) => id === key);
        if (chosen !== undefined)
          onChange(text.trim() === '' ? chosen.sentence : `${text.trimEnd()} ${chosen.sentence}`);
      }}
    >
      {({ id, sentence }) => (
        <MenuItem id={id} textValue={sentence} className={choiceStyles.option ?? ''}>
          {sentence}
        </MenuItem>
      )}
    </Menu>
  );
}
