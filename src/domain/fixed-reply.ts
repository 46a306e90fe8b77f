import { helpText, optInConfirmation, optOutConfirmation } from './fixed-texts.ts';

import type { FixedTextKind } from './outbound-kind.ts';

const texts = {
  opt_out_confirmation: optOutConfirmation,
  opt_in_confirmation: optInConfirmation,
  help: helpText,
} satisfies Record<FixedTextKind, (language: string, businessName: string) => string>;

/** The fixed text in the tenant's language (ISO 639-1). */
export function fixedText(kind: FixedTextKind, language: string, businessName: string): string {
  return texts[kind](language, businessName);
}
