import type { HistoryRow } from './history-row.ts';
import { findOwnText, follows, type TenantText } from './own-text.ts';

/**
 * Whether a history shows that nothing passed after the tenant's own text but what is known: then the text of a workflow that was open when
 * the database was saved did not go out before it was restored. The SMS Agent writes its row before it asks the provider, so a row,
 * whatever it proves otherwise, bars this; so does a text of the tenant that the restore has taken away. It is
 * asked long after whoever may have sent it has died.
 */
export function showsNothingUnknown(
  history: readonly HistoryRow[],
  tenantTexts: readonly TenantText[],
  knownProviderIds: readonly string[],
): boolean {
  const own = findOwnText(history, tenantTexts);
  if (own === null) return false;
  return history
    .filter((row) => row !== own.row && follows(row, own.row))
    .every(({ direction, providerId }) => direction === 'OUTBOUND' && knownProviderIds.includes(providerId ?? ''));
}
