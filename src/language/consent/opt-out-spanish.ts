import { phrases } from '../engine/phrases.ts';
import { SPANISH_CONTACT as CLASSES } from './contact-words.ts';

/** Ways to say "dejen de escribirme": "no" before them says the opposite. */
export const STOP = phrases(
  [
    '(stop|alto) (a|con|de)? (los|sus|estos|mas) @textos',
    '< (stop|alto) @textos >',
    '< (por favor|ya)? (pare|paren|parale|parenle|detenganse|alto|basta) (por favor|ya)? >',
    `@deje ya? (de|con|a) ya? (@escribir !(a (la|el|los|un|mi (trabajo|jefe|mama|familia|esposo|esposa|casa)))|@los?
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
    '(darme|deme|denme|dame|dar|den|darnos) de baja',
    '(quiero|pido|solicito|necesito) (la|mi) baja',
    `(cancele|cancelen|cancela|suspenda|suspendan|suspender|detenga|detengan|detener|cancelar|anular|quiten|quite
      |terminen|desactiven|desactivar) @los? @los? (@textos|suscripcion)`,
    'basta ya? (de|con) @los? @los? (@textos|@escribir)',
    '(revoco|retiro|cancelo|quito) (mi|el) (consentimiento|permiso|autorizacion)',
    'desuscribir|desuscribirme|desuscribanme|desuscribame|desuscriban|desuscribeme',
  ],
  CLASSES,
);

/** Ways to say "no me escriban": the negation is theirs. */
export const DO_NOT = phrases(
  [
    '(no|nunca|jamas|ni) (me|nos)? @vuelva? (@escriba|@escribir|@escribiendo) !(por correo)',
    '< (por favor)? ya? no @los? @textos (por favor)? >',
    'ya no (me|nos)? (los|las|lo)? @mande mas? >',
    'ya no (es necesario|hace falta) que (me|nos) (@escriba|@mande|@llame)',
    'no (quiero|deseo|queremos) (estar|seguir) en (la|su|esa|esta|ninguna) lista',
    '(no|nunca|jamas) (mas|ya) (me|nos)? @vuelva? (@escriba|@mande)',
    'no (@mande) nada (mas)?',
    'no se (comunique|comuniquen) (mas|nunca)? (conmigo|>)',
    'no quiero (recibir|saber)? (mas)? nada (mas)? de ustedes',
    '(no|nunca|jamas|ni) (me|nos|le) @vuelva? (@mande|@mandar|@mandando) @los? @los? (@textos|nada|cosas|>|mas >|esto)',
    'no @vuelva? (@mande|@mandando) me? @los? @los? @textos',
    '(no|nunca|jamas|ni) (me|nos) @vuelva? (@llame|llamar) (mas|nunca|ya|>|ni|otra vez|por favor|jamas)',
    'no (llame|llamen|escriba|escriban|marque|marquen) (mas|ya)? a (este|mi) (numero|telefono|celular)',
    'no (me|nos)? (vuelva|vuelvan|vuelvas) a (@escribir|@mandar|hablar|marcar)',
    '< (por favor)? ya? (no mas|nomas|no quiero mas|no queremos mas) de? @textos',
    '(no|dejar de) recibir esto',
    '(que|para que) ya? no ya? (me|nos) (lleguen|llegue|manden|mande|envien) mas? @los? @los? @textos',
    `no (quiero|deseo|necesito|queremos|autorizo|me interesa|me interesan|quisiera|acepto|consiento|pienso|estoy
      interesado en|estoy interesada en) (recibir|seguir recibiendo|que me (manden|envien|lleguen)|que lleguen|ver
      |tener)? @los? @los? @los? @textos`,
    `no (quiero|deseo|queremos|autorizo|permito|quisiera) ya? que ya? (me|nos)? @vuelva? (@escriba|@escribir
      |@escribiendo|@llame !(a (la|el|los|un|mi))|(@mande|@mandando) @los? @los? @textos)`,
    'no (quiero|deseo) ser (contactado|contactada|molestado|molestada)',
    `no (tiene|tienen|tienes|doy|les di|le di|di) (mi|el)? (permiso|consentimiento|autorizacion) (para|de|a)
      (@escribir|@mandar|@los? @los? @textos)`,
    'no (use|usen|uses) mas? este numero',
  ],
  CLASSES,
);

/** "No dejan de escribirme": a complaint that says the same. */
export const COMPLAINT = phrases(
  [
    'no (dejan|deja|dejas|paran|para|paras) de (@escribir|@mandar)',
    `(sigue|siguen|sigues) (@mandando|@escribiendo) ~8 (dije|dijimos|pedi|pedimos) que (no|ya no|pararan|dejaran|
      pare|paren)`,
    `si (me|nos) (vuelve|vuelven|vuelves|sigue|siguen|sigues) a? (@escribir|@mandar) ~8 (demando|demandar|demanda
      |policia|abogado|reportar|reporto|denuncio|denunciar)`,
    'no (me|nos) (dejan|deja|dejas) (en paz|tranquilo|tranquila|de (@escribir|@mandar))',
  ],
  CLASSES,
);

/** "Why don't they write to me?" is none. */
export const NO_WISH = phrases(['(por que|porque) no', '(si|cuando) no (me|nos|le|les)', 'no se (moleste|preocupe)']);

/** "No me llame, escríbame": a wish for texts. */
export const TEXT_INSTEAD = phrases([
  `(no|deje|dejen|deja) (me|nos|de)? (llame|llamen|llames|llamarme) ~3 (escribame|escribanme|escribeme|mandeme
    |mandenme|mande mensaje|mande texto|mejor)`,
]);
