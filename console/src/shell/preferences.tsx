import { Settings } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, type Language, languages } from '../language/language.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Switch } from '../parts/switch.tsx';
import { useSession, useSessionKeeper } from '../session/use-session.ts';
import { chooseScheme, chosenScheme, schemes } from './appearance.ts';
import { type Call, calls, isOn, turn } from './attention.ts';
import styles from './preferences.module.css';

/** Language names in their own language, as one looks for them. */
const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

/** Who is signed in, the language, the appearance, what calls them, and the way out. */
export function Preferences() {
  const { t, i18n } = useTranslation('shell');
  const { t: terms } = useTranslation('terms');
  const { t: session } = useTranslation('session');
  const { viewer } = useSession();
  const keeper = useSessionKeeper();
  const [scheme, setScheme] = useState(chosenScheme);
  const schemeText = { system: t('system_scheme'), light: t('light'), dark: t('dark') };
  return (
    <DialogTrigger>
      <Button look="plain" size="small" aria-label={t('preferences')}>
        <Settings size={18} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <div className={styles.content} role="dialog" aria-label={t('preferences')}>
          <p>
            <strong>{viewer.email ?? viewer.id}</strong>
            <br />
            {terms(`role.${viewer.role}`)}
          </p>
          <Choice
            label={t('language')}
            options={languages.map((language) => ({ value: language, text: languageNames[language] }))}
            value={i18n.language as Language}
            onChange={(language) => void chooseLanguage(language)}
          />
          <Choice
            label={t('appearance')}
            options={schemes.map((value) => ({ value, text: schemeText[value] }))}
            value={scheme}
            onChange={(value) => {
              chooseScheme(value);
              setScheme(value);
            }}
          />
          {calls.map((call) => (
            <CallSwitch key={call} call={call} />
          ))}
          <Button onPress={() => void keeper.signOut()}>{session('signOut')}</Button>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

/** Whether something that calls somebody who looks elsewhere is on. */
function CallSwitch({ call }: { call: Call }) {
  const { t } = useTranslation('shell');
  const [on, setOn] = useState(() => isOn(call));
  return (
    <Switch isSelected={on} onChange={(wanted) => void turn(call, wanted).then(setOn)}>
      {t(`calls.${call}`)}
    </Switch>
  );
}
