import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import choiceStyles from '../parts/choice.module.css';
import { type SnoozeChoice, snoozeChoices } from './snooze.ts';

export interface SnoozeMenuProps {
  isPending: boolean;
  onChoose(choice: SnoozeChoice): void;
}

/** For how long a conversation is put aside. */
export function SnoozeMenu({ isPending, onChoose }: SnoozeMenuProps) {
  const { t } = useTranslation('queue');
  return (
    <MenuTrigger>
      <Button size="small" isPending={isPending}>
        {t('snooze')}
      </Button>
      <Popover className={choiceStyles.popover ?? ''}>
        <Menu
          aria-label={t('snoozeFor')}
          className={choiceStyles.list ?? ''}
          onAction={(key) => onChoose(key as SnoozeChoice)}
        >
          {snoozeChoices.map((choice) => (
            <MenuItem key={choice} id={choice} className={choiceStyles.option ?? ''}>
              {t(choice)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
