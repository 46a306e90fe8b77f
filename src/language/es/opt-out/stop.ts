import { phrases } from '../../engine/phrases.ts';
import { FRAME_CLASSES as CLASSES, STOP_FRAMES } from './frames.ts';
import { REPORTED_STOPS } from './reports.ts';

/** Ways to say "dejen de escribirme": "no" before them says the opposite. */
export const STOP = phrases(
  [
    ...REPORTED_STOPS,
    ...STOP_FRAMES,
    '(stop|alto) (a|con|de)? (los|sus|estos|mas) @textos',
    '< (stop|alto) @textos >',
    '< (por favor|ya)? (pare|paren|parale|parenle|detenganse|alto|basta) (por favor|ya)? >',
    `@deje ya? (de|con|a) ya? (@escribir !(a (la|el|los|un|mi (trabajo|jefe|mama|familia|esposo|esposa|casa)))|(eso de|lo de|tanto|tantos|tanta)? @los?
      @los? @textos)`,
    '@deje ya? (los|las|sus|tus|estos|esos|tantos) @los? @textos',
    '@deje ya? de? (@mandar|@mandando) ~3 (@textos|cosas)',
    '(stop|quit) (@escribiendo|@mandando) (>|me|por favor|ya)',
    '@deje ya? de (@mandar) >',
    `(dejeme|dejenme|dejame|dejenos|dejennos|(me|nos) (deje|dejen|dejan|deja)) ~1 (en (paz|pas)|tranquila|tranquilo
      |tranquilos|quieto|quieta|de (@escribir))`,
    '(salir|salirme|salgo) de ((la|su|esta|tu) lista|@los? @los? @textos)',
    '(quitenme|quiteme|saquenme|saqueme|borrenme|borreme|borrame|quitame|sacame) de (ahi|aqui|eso|esto)',
    `(como|donde|puedo|quiero|necesito) ~2 (cancelo|cancelar|paro|parar|dejo de|dejar de|detengo|detener|quito
      |quitar) ~1 @los? @los? @textos`,
    '(para|de) no recibir @los? @los? @textos',
    '@quite ~3 (numero|lista|telefono|celular|contactos|contacto|sistema)',
    '@quite de (aqui|ahi|esto|@los? @los? @textos)',
    '(@deje de|no (quiero|deseo|queremos) (mas)?) (recibir|recibiendo|estar recibiendo) (esto|eso|nada)',
    '(olvide|olviden|olvidese de|pierda|pierdan|bloquee) (mi|este|de mi) numero',
    '(equivocado|equivocada|equivoco|no soy ~2|no es) ~4 (borrelo|borrenlo|quitelo|quitenlo|eliminelo|eliminenlo|saquelo|borre|borren|quiten|eliminen)',
    '(borrelo|borrenlo|quitelo|quitenlo|eliminelo|eliminenlo) (de (su|la|el)|>|por favor) ~1 (lista|sistema|>|numero|contactos)',
    '(darme|deme|denme|dame|dar|den|darnos) de baja',
    '(quiero|pido|solicito|necesito) (la|mi) baja',
    `(cancele|cancelen|cancela|suspenda|suspendan|suspender|detenga|detengan|detener|cancelar|anular|quiten|quite
      |terminen|desactiven|desactivar) @los? @los? (@textos|suscripcion)`,
    '< (ya)? (dejadme|dejenme|dejeme|dejame) (ya)? (en paz|tranquila|tranquilo|quieto|quieta)? (ya)? >',
    'basta ya? (de|con) @los? @los? (@textos|@escribir)',
    '(revoco|retiro|cancelo|quito) (mi|el) (consentimiento|permiso|autorizacion)',
    'desuscribir|desuscribirme|desuscribanme|desuscribame|desuscriban|desuscribeme',
  ],
  CLASSES,
);
