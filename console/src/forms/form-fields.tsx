import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { termsWords } from '../language/terms.ts';
import type { Refusal } from '../parts/refusal.ts';
import { TextBox } from '../parts/text-box.tsx';
import { TextLine } from '../parts/text-line.tsx';
import styles from './forms.module.css';
import { formsWords } from './words.ts';

const formIntents = Object.keys(termsWords.en.intent) as (keyof typeof termsWords.en.intent)[];
const stateConditions = Object.keys(formsWords.en.condition) as (keyof typeof formsWords.en.condition)[];

/** The words of a form, and when they may be said, as somebody writes them. */
export interface Wording {
  text: string;
  intents: readonly string[];
  conditions: readonly string[];
}

const factPrefix = 'business_fact:';

export interface FormFieldsProps {
  wording: Wording;
  onChange(wording: Wording): void;
  refusal: Refusal | null;
  language: string;
}

export function FormFields({ wording, onChange, refusal, language }: FormFieldsProps) {
  const { t } = useTranslation('forms');
  const { t: terms } = useTranslation('terms');
  const { text, intents, conditions } = wording;
  const facts = conditions.flatMap((each) => (each.startsWith(factPrefix) ? [each.slice(factPrefix.length)] : []));
  const states = conditions.filter((each) => !each.startsWith(factPrefix));
  const [ofIntents, ofConditions] = [problem(refusal, 'intents'), problem(refusal, 'conditions')];
  return (
    <>
      <TextBox
        label={t('text')}
        hint={t('textHint')}
        value={text}
        onChange={(changed) => onChange({ ...wording, text: changed })}
        error={problem(refusal, 'text')}
        rows={2}
        maxLength={300}
        lang={language}
      />
      <Ticks
        label={t('intents')}
        options={formIntents.map((value) => ({ value, text: terms(`intent.${value}`) }))}
        values={intents}
        onChange={(changed) => onChange({ ...wording, intents: changed })}
        error={ofIntents}
      />
      <Ticks
        label={t('conditions')}
        options={stateConditions.map((value) => ({ value, text: t(`condition.${value}`) }))}
        values={states}
        onChange={(changed) =>
          onChange({ ...wording, conditions: [...changed, ...facts.map((key) => factPrefix + key)] })
        }
        error={ofConditions}
      />
      <TextLine
        label={t('facts')}
        hint={t('factsHint')}
        value={facts.join(', ')}
        onChange={(typed) =>
          onChange({
            ...wording,
            conditions: [...states, ...(typed === '' ? [] : typed.split(/,\s*/).map((key) => factPrefix + key))],
          })
        }
      />
    </>
  );
}

interface TicksProps {
  label: string;
  options: readonly { value: string; text: string }[];
  values: readonly string[];
  onChange(values: string[]): void;
  error: string | undefined;
}

function Ticks({ label, options, values, onChange, error }: TicksProps) {
  return (
    <CheckboxGroup
      className={styles.group ?? ''}
      value={[...values]}
      onChange={onChange}
      isInvalid={error !== undefined}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.ticks}>
        {options.map(({ value, text }) => (
          <Checkbox key={value} value={value} className={styles.tick ?? ''}>
            <span className={styles.box} aria-hidden="true" />
            {text}
          </Checkbox>
        ))}
      </div>
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </CheckboxGroup>
  );
}

/** What the gateway says of a field, or of one of its entries. */
const problem = (refusal: Refusal | null, field: string): string | undefined =>
  Object.entries(refusal?.fields ?? {}).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
