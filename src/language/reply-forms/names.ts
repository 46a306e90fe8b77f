import { toSmsText } from '../../domain/sms.ts';
import { unaccented } from './days.ts';

/** Letters with the marks that names have between them. Two letters of others' alphabets pass for Latin ones. */
const isName = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’&#/-]*$/u;
const lookAlike = /[\u212a\u212b\u017f]/;

/** Every way to write a name of the record: as it stands there, and as it can be texted. */
export function nameTexts(name: string | null): string[] {
  const written = name?.normalize('NFC').trim() ?? '';
  if (!isName.test(written) || lookAlike.test(written)) return [];
  return [...new Set([written, unaccented(written), toSmsText(written)])];
}

/** A tenant is spoken to by the first name or the whole. */
export function tenantTexts(name: string): string[] {
  const [first = ''] = name.trim().split(/\s+/);
  return [...new Set([...nameTexts(first), ...nameTexts(name)])];
}
