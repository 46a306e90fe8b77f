import { useState } from 'react';
import { Form, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AddNoteDocument, PeopleDocument } from '../graphql/generated/graphql.ts';
import { useMutation, useQuery } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import choiceStyles from '../parts/choice.module.css';
import layout from '../parts/layout.module.css';
import { onControlEnter } from '../parts/on-control-enter.ts';
import { shownName } from '../parts/people.ts';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';
import { useSession } from '../session/use-session.ts';
import { type Mentionable, mentionsIn, withMention } from './mentions.ts';

/** A note in somebody's own words; whom it names is told. It stays in the box until the gateway has it. */
export function AddNote({ conversationId, onAdded }: { conversationId: string; onAdded(): void }) {
  const { t } = useTranslation('notes');
  const announce = useAnnounce();
  const refusalOf = useRefusalOf();
  const { viewer } = useSession();
  const [text, setText] = useKeptText(`note on ${conversationId}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [adding, add] = useMutation(AddNoteDocument);
  const [{ data }] = useQuery({ query: PeopleDocument, variables: {} });
  const people = (data?.people ?? []).flatMap((person): Mentionable[] => {
    const called = shownName(person);
    return called === null || person.id === viewer.id ? [] : [{ ...person, called }];
  });
  const ready = text.trim() !== '' && !adding;

  async function submit(): Promise<void> {
    const mentions = mentionsIn(text, people);
    const answer = await add({ input: { conversationId, body: text.trim(), mentions } });
    const refused = refusalOf(answer.error, answer.data?.addNote);
    setRefusal(refused);
    if (refused !== null) return;
    setText('');
    announce(t('added'));
    onAdded();
  }

  return (
    <Form
      validationBehavior="aria"
      className={layout.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void submit();
      }}
    >
      <TextBox
        label={t('label')}
        hint={t('hint')}
        value={text}
        onChange={setText}
        onKeyDown={onControlEnter(ready ? () => void submit() : null)}
        rows={2}
        maxLength={2_000}
        error={refusal?.fields.body}
      />
      {refusal !== null && refusal.fields.body === undefined && (
        <RefusalNotice refusal={refusal} title={t('notAdded')} />
      )}
      <div className={layout.buttons}>
        <Button type="submit" size="small" isDisabled={!ready} isPending={adding}>
          {t('add')}
        </Button>
        {people.length > 0 && (
          <MenuTrigger>
            <Button size="small">{t('mention')}</Button>
            <Popover className={choiceStyles.popover ?? ''}>
              <Menu
                aria-label={t('people')}
                className={choiceStyles.list ?? ''}
                items={people}
                onAction={(key) => {
                  const chosen = people.find(({ id }) => id === key);
                  if (chosen !== undefined) setText(withMention(text, chosen));
                }}
              >
                {({ id, called }) => (
                  <MenuItem id={id} textValue={called} className={choiceStyles.option ?? ''}>
                    {called}
                  </MenuItem>
                )}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
      </div>
    </Form>
  );
}
