import { phrases } from '../../engine/phrases.ts';
import { FRAME_CLASSES as CLASSES } from './frames.ts';
import { WEARINESS } from './weariness.ts';

/** "No dejan de escribirme": a complaint that says the same. */
export const COMPLAINT = phrases(
  [
    ...WEARINESS,
    '(ya)? (me|nos) (canse|cansamos|harte|aburri|fastidie) (ya)? de (que)? ~1 @los? @los? (@textos|me (escriban|manden))',
    'no (tiene|tienen|tienes) (porque|por que|que|derecho a|necesidad de|para que) ~1 (@escribir|@mandar|estarme @escribiendo|estarme @mandando)',
    '(que)? sea la ultima (vez)? ~1 que ~1 (me|nos) (escriben|escribe|mandan|manda|contactan|textean|molestan)',
    'no (dejan|deja|dejas|paran|para|paras) de (@escribir|@mandar)',
    `(sigue|siguen|sigues) (@mandando|@escribiendo) ~8 (dije|dijimos|pedi|pedimos) que (no|ya no|pararan|dejaran|
      pare|paren)`,
    `si (me|nos) (vuelve|vuelven|vuelves|sigue|siguen|sigues) a? (@escribir|@mandar) ~8 (demando|demandar|demanda
      |policia|abogado|reportar|reporto|denuncio|denunciar)`,
    'no (me|nos) (dejan|deja|dejas) (en paz|tranquilo|tranquila|de (@escribir|@mandar))',
  ],
  CLASSES,
);
