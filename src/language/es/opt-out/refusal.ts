import { phrases } from '../../engine/phrases.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { FRAME_CLASSES as CLASSES, DO_NOT_FRAMES } from './frames.ts';
import { PERMISSION_REFUSED } from './permission.ts';

/** Ways to say "no me escriban": the negation is theirs. */
export const DO_NOT = phrases(
  [
    ...PERMISSION_REFUSED,
    ...ELSEWHERE,
    ...DO_NOT_FRAMES,
    'no (me interesa|quiero|deseo|necesito|me gusta) (mas)? recibir (esto|eso|estos|estas|nada)',
    'no (necesito|ocupo|hace falta|quiero|me gusta) que (me|nos) (este|esten|ande|anden|siga|sigan)? (@escriba|@escribiendo|@mande|@mandando|recordando|recuerden|avisen|avisando)',
    '(agradeceria|gustaria|preferiria|pido|ruego|agradezco) ~2 (que)? no (me|nos) (volviera|volvieran|vuelva|vuelvan|siga|sigan)? a? (escribir|mandar|contactar|textear|molestar|@escriba|@mande|@escribiendo|@mandando)',
    '(ya)? no lo (haga|hagan|hagas) (mas)? >>',
    '@los? @textos (ya no|(ya)? (no|nunca) (mas|more)) (>|please|por favor|porfa|gracias|thanks)',
    '(por|via|en|al) (texto|textos|mensaje|mensajes|sms|whatsapp) (ya)? no (>|por favor|gracias|me|mas)',
    '(para|de) ya no recibir @los? @los? @los? @textos',
    'no (quiero|deseo|queremos|autorizo|quisiera) que ~1 (me|nos) @vuelva? (@mande|@mandar|@mandando|llegue|lleguen) (nada|mas|cosas|ya|>) ~2',
    'no sigan? ~1 (@mandando|@escribiendo|molestando|insistiendo)',
    'ni (un|una|otro|otra) (solo|sola)? (@textos|mas)',
    '(por|a) (aqui|ahi|este medio|este numero|este telefono|el celular|al celular|mi celular|mi telefono) (ya)? no (>|por favor|gracias|me)',
    'al (celular|telefono) (ya)? no (>|por favor|gracias)',
    '(ya)? no (los|las|lo)? (mande|manden|envien|hagan|haga) mas (>|por favor|gracias|a|mensajes|textos)',
    '(ya)? no (los|las) (mande|manden|envien) (>|por favor|gracias)',
    'no (la|lo|los|las) (moleste|molesten) (mas|>|por favor|ya)',
    'prohibido (@escribir|@mandar|@textos)',
    '(dejen|deje|dejad) (mi|este) (numero|telefono|celular) (en paz|tranquilo|quieto)',
    `(no|not|nunca|jamas|ni) (me|nos)? @vuelva? (@escriba|@escribir|@escribiendo) !(por (correo|el|la)|al|en (la|el|mi)|a (la|los|las|el|mi (vecino|vecina|perro|perra
      |hijo|hija|trabajo|jefe))|a mis)`,
    '(ya)? (no|nunca|jamas) (le|les) @vuelva? (@escriba|@mande @los? @los? @textos) (mas|a (mi|este|el|la|ese)|>|por favor|ya)',
    '< (por favor)? ya? no @los? @textos (por favor)? >',
    'ya no (me|nos)? (los|las|lo)? @mande mas? >',
    'ya no (es necesario|hace falta) que (me|nos) (@escriba|@mande|@llame)',
    'no (quiero|deseo|queremos) (estar|seguir) en (la|su|esa|esta|ninguna) lista',
    '(no|nunca|jamas) (mas|ya) (me|nos)? @vuelva? (@escriba|@mande)',
    'no (@mande) nada (mas)?',
    'no se (comunique|comuniquen) (mas|nunca)? (conmigo|>)',
    'no quiero (recibir|saber)? (mas)? nada (mas)? de ustedes',
    '(no|not|nunca|jamas|ni) (me|nos|le) @vuelva? (@mande|@mandar|@mandando) @los? @los? (@textos|nada|cosas|>|mas >|esto|(eso|esos|estos|esas) (cosas)? (>|por favor|mas))',
    'no @vuelva? (@mande|@mandando) me? @los? @los? @textos',
    '(no|nunca|jamas|ni) (me|nos) @vuelva? (@llame|llamar) (mas|nunca|ya|>|ni|otra vez|por favor|jamas)',
    'no (llame|llamen|escriba|escriban|marque|marquen) (mas|ya)? a (este|mi) (numero|telefono|celular)',
    'no (me|nos)? (vuelva|vuelvan|vuelvas) a (@escribir|@mandar|hablar|marcar)',
    '< (por favor)? ya? (no mas|nomas|no quiero mas|no queremos mas) de? @textos',
    '(no|dejar de) recibir esto',
    '(que|para que) ya? no ya? (me|nos) (lleguen|llegue|manden|mande|envien) mas? @los? @los? @textos',
    `no (te|les|le|yo)? (quiero|deseo|necesito|queremos|autorizo|me interesa|me interesan|quisiera|acepto|consiento|pienso|estoy
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
