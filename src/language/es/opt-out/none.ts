import { phrases } from '../../engine/phrases.ts';

/** "Why don't they write to me?" is none. */
export const NO_WISH = phrases([
  '(por que|porque) no',
  '(si|cuando) no (me|nos|le|les)',
  'no se (moleste|preocupe)',
  '(mande|puse|escribi|respondi|conteste) (stop|alto|baja) ~1 (por (error|accidente|equivocacion)|sin querer)',
]);

/** "No me llame, escríbame": a wish for texts. */
export const TEXT_INSTEAD = phrases([
  `(no|deje|dejen|deja) (me|nos|de)? (llame|llamen|llames|llamarme) ~3 (escribame|escribanme|escribeme|mandeme
    |mandenme|mande mensaje|mande texto|mejor)`,
]);
