import { useTranslation } from 'react-i18next';
import type { PlayableTenantsQuery } from '../graphql/generated/graphql.ts';
import { Choice } from '../parts/choice.tsx';
import { useFormats } from '../parts/format.ts';
import { phoneNumberText } from '../parts/phone-number.ts';
import styles from './play-view.module.css';

/** Somebody to play: a number, and the tenant who has it; null: nobody has. */
export interface Character {
  phoneNumber: string;
  tenant: Omit<PlayableTenantsQuery['delinquentTenants']['tenants'][number], 'phoneNumbers'> | null;
}

export interface CastProps {
  characters: readonly Character[];
  /** The number of whoever is played. */
  chosen: string;
  onChoose(phoneNumber: string): void;
}

/** Who is played, and what the ledger says of them. */
export function Cast({ characters, chosen, onChoose }: CastProps) {
  const { t } = useTranslation('play');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const tenant = characters.find(({ phoneNumber }) => phoneNumber === chosen)?.tenant ?? null;
  const language = tenant?.language;
  return (
    <div className={styles.cast}>
      <Choice
        label={t('tenant')}
        options={characters.map((character) => ({
          value: character.phoneNumber,
          text: character.tenant?.name ?? t('nobody'),
        }))}
        value={chosen}
        onChange={onChoose}
      />
      <p className={styles.facts}>
        {phoneNumberText(chosen)}
        {tenant !== null && (tenant.unitName ?? tenant.propertyName) !== null && (
          <> · {[tenant.unitName, tenant.propertyName].filter((name) => name !== null).join(', ')}</>
        )}
        <br />
        {tenant === null
          ? t('nobodyOwes')
          : t('owes', { amount: formats.money(tenant.amountOwedCents), days: formats.number(tenant.daysLate) })}
        {(language === 'en' || language === 'es') && (
          <> · {t('writtenIn', { language: terms(`language.${language}`) })}</>
        )}
      </p>
    </div>
  );
}
