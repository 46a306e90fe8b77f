import { phrases } from '../../engine/phrases.ts';

/** "Why don't they write to me?" is none. */
export const NO_WISH = phrases([
  '(por que|porque) no',
  '(si|cuando) no (me|nos|le|les)',
  'no se (moleste|preocupe)',
  '(responda|responde|envie|conteste|mande) (con)? (la palabra)? (stop|alto|baja) (si|para) ~5',
  '(mande|puse|escribi|respondi|conteste) (stop|alto|baja) ~1 (por (error|accidente|equivocacion)|sin querer)',
]);

/** That a keyword was sent, whenever that was. */
export const KEYWORD_SENT = phrases([
  '(ya)? (mande|puse|escribi|respondi|conteste|envie|texte) (la palabra)? (stop|alto|baja) (el|ayer|hace|ya|antier|la semana|desde|dos|tres|>>)',
]);

/** "No me llame, escríbame": a wish for texts. "No joda, ¿tanto?": said in surprise. */
export const TEXT_INSTEAD = phrases([
  'no (me|nos)? (escriba|escriban|escribas) (a mano|(a mano)? (el|un|la|una|mi) (recibo|cheque|carta|nota|contrato|nombre|direccion|factura|reporte))',
  'no (me|nos) ~3 en (ingles|espanol)',
  '(llamadas|llamada) no ~2 (texto|textos|mensaje|mensajes) si',
  '(dar|dar de|de|darme de) baja (a|de|del)? (el|la|los|las|mi|su)? (cable|pago|seguro|contrato|autopago|luz|gas|internet|estacionamiento|plan|lavanderia|garaje|tarjeta)',
  '(dar|de|darme|deme|denme|de|den) de baja (a|de|del)? (el|la|los|las|mi|su)? (cable|pago|seguro|contrato|autopago|luz|gas|internet|estacionamiento|plan|lavanderia|garaje|tarjeta)',
  'no ~4 (mandar|mande|manden|enviar) a (nadie|alguien|un|una|los|la|el) ~1',
  'no (me)? (joda|jodas|chingue|chingues) !(mas|ya|con|por|>>)',
  'no me (joda|jodas|chingue|chingues) que',
  `(no|deje|dejen|deja) (me|nos|de)? (llame|llamen|llames|llamarme) ~3 (escribame|escribanme|escribeme|mandeme
    |mandenme|mande mensaje|mande texto|mejor)`,
]);
