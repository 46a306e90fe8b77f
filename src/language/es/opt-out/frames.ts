import { SPANISH_CONTACT } from '../contact-words.ts';
import { formsOf } from '../verb-forms.ts';

const REACH = `escribir textear textiar mensajear contactar molestar acosar hostigar fastidiar chingar joder notificar
  incomodar buscar importunar perturbar spamear recordar insistir`;
const SEND = 'mandar enviar remitir tirar llegar pasar echar';
const REMOVE = `quitar sacar borrar eliminar remover retirar bajar tachar desuscribir excluir suprimir desinscribir
  desafiliar desvincular depurar omitir`;
const END =
  'dejar parar cesar terminar evitar cortar suspender cancelar acabar desactivar frenar apagar anular finalizar';

/** Wishes put together from how it is asked, who it is about, what is to end; see the English ones. */
export const FRAME_CLASSES = {
  ...SPANISH_CONTACT,
  /** Subjunctives: what others are told (not) to do. */
  escriba: `${SPANISH_CONTACT.escriba}|${formsOf(REACH, 'told')}`,
  mande: `${SPANISH_CONTACT.mande}|${formsOf(SEND, 'told')}`,
  escribir: `${SPANISH_CONTACT.escribir}|${formsOf(REACH, 'infinitive')}`,
  escribiendo: `${SPANISH_CONTACT.escribiendo}|${formsOf(REACH, 'gerund')}`,
  mandar: `${SPANISH_CONTACT.mandar}|${formsOf(SEND.replace('llegar pasar echar', ''), 'infinitive')}`,
  mandando: `${SPANISH_CONTACT.mandando}|${formsOf(SEND.replace('pasar echar', ''), 'gerund')}`,
  quite: `${SPANISH_CONTACT.quite}|${formsOf(REMOVE, 'ordered')}|${formsOf(REMOVE, 'infinitive')}|remove|delete|take`,
  acabe: `${formsOf(END, 'ordered')}|${formsOf(END, 'told')}|detenga|detengan|ya no lleguen`,
  acabar: `${formsOf(END, 'infinitive')}|detener|detenerse`,
  anule: `${formsOf('suspender cancelar anular finalizar desactivar interrumpir apagar cortar terminar ahorrar eliminar bloquear desconectar', 'ordered')}|detenga|detengan`,
  quiere:
    'quiero|quiere|quieren|queremos|deseo|desea|desean|deseamos|necesito|necesita|ocupo|ocupa|quisiera|acepto|acepta|aceptamos|me interesa|le interesa|nos interesa|me interesan|le interesan|nos interesan',
  /** Told to calm down: with what follows. */
  calme:
    'terminala|terminenla|acabenla|acabala|bajenle|bajale|bajele|parenle|parele|parale|cortela|cortenla|cortala|cortalo|corten|corta|corte|apaguele|apaguenle|apagale|cortele|cortenle|apaguenlo|apaguen|apague|calmense|calmate|dejense|ya estuvo|ya chole|chole|aflojen|afloje|afloja',
  pido: 'pido|pedimos|ruego|rogamos|solicito|solicitamos|exijo|exigimos|agradezco|agradeceria|agradeceriamos|agradecere|encargo|suplico|imploro|gustaria|preferiria|prefiero|favor de|favor|bondad de|amabilidad de|sirvase|sirvanse|amable de|procure|procuren|ordeno|demando|insisto en|insisto',
  celular:
    'numero|celular|cel|telefono|tel|linea|fono|movil|numerito|whatsapp|number|phone|cell|contacto|nombre|datos|info|informacion',
  papel: `(${SPANISH_CONTACT.papel}|llamada|llamadas|papel|por escrito|en persona|cartita|correspondencia|buzon|telefono fijo|el portal|portal|la puerta)`,
  familiar:
    'mama|papa|madre|padre|esposo|esposa|marido|mujer|hijo|hija|abuela|abuelo|abuelita|abuelito|hermano|hermana|tia|tio|suegra|suegro|senora|senor|jefe|novio|novia|nieta|nieto',
} as const;

/** "No" before these says the opposite. */
export const STOP_FRAMES = [
  '@deje ya? de (usar|utilizar|ocupar|estar usando) ~1 (mi|este|el|mis) (@celular)',
  '<< (stop|alto|basta|paren|pare|parele|parenle) (ya)? (por favor|please)? con (eso|esto|todo esto) (por favor|ya|gracias)? >>',
  '@deje ya? de (llenar|llenarme|llenarnos|llenarle|saturar|saturarme|saturarnos|bombardear|bombardearme|bombardearnos|inundar|inundarme|atiborrarme|tapar) ~4 (@textos|@celular|buzon)',
  '@deje ya? de ~1 (molestar*|fastidiar*|chingar*|joder*|acosar*|hostigar*|estar molestando|estar chingando) ~1 con @los? @los? (@textos)',
  '@calme (ya)? (a|con|de|por)? (eso de|esto de|lo de|tanto|tantos)? @los? @los? (@textos|mensajeo|texteo|mensajitos)',
  '(parale|parenle|parele|bajale|bajenle|bajele|paren|pare|detengan|detenga|terminen|termine|acaben|corten|apaguen) (ya)? (a|con)? (esto|eso|todo esto) (>|ya|por favor)',
  '(que)? (ya|por favor|quiero que|pido que|necesito que) (se)? @acabe (ya)? @los? @los? (@textos)',
  '@los? @los? @textos ~2 (deben|tienen que|necesitan|deberian|que) (@acabar|se acaben|paren|terminen|cesen)',
  '@quite ~2 (el|mi|este|nuestro|mis|su|ese|del|al|a mi|de mi) ~2 (@celular) !(del (contrato|lease)|de (la cuenta|autopago))',
  '(@quite) ~2 (de|del) (la|su|sus|el|los|esa|esos|tu|tus|este|esta)? ~1 (lista|listas|list|group|thread|system|sistema|eso|esto|base|registro|registros|mensajes|textos|recordatorios|avisos|contactos|programa|servicio|celular|telefono|maquina|computadora|grupo|sistemita|directorio|agenda|envios|envio|publicidad|promociones|datos) !(de (espera|inquilinos))',
  '((dejen|deje|deja|dejar|dejes|paren|pare|parar|cesen|cese|cesar) (ya)? de|(evite|eviten|evitar|suspenda|suspendan|cese|cesen|(abstenganse|abstengase|absteneos|abstenerse|abstenga|abstengan) de)) (toda|todo|cualquier|estar|andar|seguir|estarme|estarnos|andarme)? ~1 (@escribir|@mandar|@escribiendo|@mandando|comunicacion|contacto|comunicarse|avisarme|recordarme|cobrarme por (texto|mensaje|aqui)) !(a (la|el|los|un|mi (trabajo|jefe)))',
  '(como|donde|puedo|quiero|quisiera|necesito|manera de|forma de|modo de) ~4 (para)? (que)? (ya)? (no|dejar de|dejen de|parar de) (me|nos)? (@mande|@escriba|recibir|@mandar|llegar|lleguen) ~1 (@los? @textos|esto|estos|eso|>|nada|mas)',
  '(salirme|salir|darme de baja|borrarme|retirarme|desuscribirme|desapuntarme) ~1 (de|del) @los? @los? ~1 (@textos|lista|servicio|programa|grupo|esto|sistema)',
  '(doy|me doy|dar|causar|causo) de baja ~2 (@textos|servicio|numero|celular|>)',
  '(la)? baja (inmediata|definitiva|total) ~3 (@textos|servicio|numero|lista|>|mensajeria)',
  '(ya)? (los|las|lo|la|les|te) (bloquee|bloqueo|bloqueare|tengo bloqueados|tengo bloqueado|estoy bloqueando)',
  '@anule (esto|eso|lo)? (de)? @los? @los? (@textos|suscripcion|registro)',
  '(desactiv*|desconect*|bloqueen|bloquee|anulen|anule|inhabiliten) (mi|este) @celular',
  '(deje|dejen|deja|dejes) (ya)? (descansar|en paz|tranquil*)',
  '<< (alto|stop|basta|paren|pare) (por favor|gracias|ya) !(de|con|el|la|en|los)',
  '(quiero|quisiera|necesito|me) (salir|salirme|salgo) (de (esto|eso|aqui|ahi|la lista|los @textos|su lista))',
  '(fuera|lejos|alejense|alejese|alejate) de mi @celular',
  '< (por favor|mejor|ya|y|asi que|pues)? (quitenme|quiteme|quitame|borrenme|borreme|borrame|saquenme|saqueme|sacame|eliminenme|elimineme|desuscribanme|desactivenme|desconectenme|excluyanme) (por favor|ya|gracias|de una vez|mejor)? >>',
  '(puede|pueden|podria|podrian|puedes|podrias|favor de|quiero|necesito|favorcito de|favor) (por favor)? (quitarme|sacarme|borrarme|eliminarme|excluirme|desuscribirme|darme de baja) (>|de|por favor|ya)',
  'me (puede|pueden|podria|podrian|puedes) (por favor)? (quitar|borrar|sacar|eliminar|excluir) (>|por favor|ya|de (ahi|aqui|la|su|esto|eso|los|sus))',
  'me (dan|das|da|den|diera|dieran) de baja',
  '(urge|quiero|necesito|pido|exijo|agradeceria|agradecida si|agradecido si|buenos y|amable y|favor y) ~2 (me)? (quiten|quite|borren|borre|saquen|saque|eliminen|elimine|pare|paren|parara|pararan|borran|quitan|borreme|quitenme|quiteme) (>|de (la|su|ahi|aqui|esto|eso|los)|ya|por favor)',
  '(cortala|cortenla|terminala|terminenla) (ya)? (con (eso|esto))? >>',
  '@pido ~2 que (pare|paren|parara|pararan|dejara|dejaran|termine|terminen|cese|cesen) (>|ya|con|de)',
  '(@textos|mensajitos|aviso) ~8 (quitenlos|quitelos|cancelenlos|cancelelos|cancelenlo|parenlos|parelos|quitenlo|quitelo|apaguenlo|eviteselos|evitelo)',
  '(dejela|dejenla|dejelo|dejenlo|dejenlos|dejela) ~1 (en paz|tranquil*|descansar)',
  '(como|donde) (me salgo|me doy de baja|los paro|me borro|me quito|me desuscribo)',
  '(cancele|cancelen|quiten|quite|paren|pare|terminen) (ya)? todo (esto|eso) >',
  '(metanse|metase|metete|guardense|guardese|guardate|comanse) ~3 (@textos)',
  '< baja (de|del|a)',
  '(mi|este|el) (abogado|abogada) ~8 (ni una palabra|no me (contacten|escriban|manden)|ni por texto)',
];

/** The negation is theirs. */
export const DO_NOT_FRAMES = [
  '(no|ni|nunca) (se|te) (les|le|los)? (ocurra|atreva|atrevan|atrevas|anime|animen) ~1 (volver a|a volver a|seguir)? (@escribir|@mandar|@escribiendo|@mandando)',
  '(prohibo|prohibimos|prohibido|prohiben) (que)? (me|nos)? (@escriba|@mande|@llame|@escribir|@mandar)',
  'no (quiero|quiere|queremos|deseo|autorizo|permito|acepto|me gusta|me gustaria) que ~1 (usen|use|uses|utilicen|utilice|tengan|tenga|sigan usando|siga usando) ~1 (@celular)',
  '@pedi ~3 (que)? (ya)? no (quiero|queria|queriamos|queremos|mas)? @los? @los? (@textos) (>|por favor|ya|a|en|al)',
  // Asked politely, or not: "favor de no mandar mensajes", "le agradecería que no me enviara más".
  '@pido ~3 (no|ya no|nunca) (me|nos|le|les|lo|se)? @vuelva? (@escriba|@escribir|@escribiendo|@mandar ~1 @los? @los? (@textos|nada|cosas|>)|@mande ~1 @los? @los? (@textos|nada|cosas|comunicaciones|>)|contacto|comuniquen|comunique)',
  '@pido ~2 (abstenerse|abstenga|abstengan|se abstenga|se abstengan|abstenerte|dejar|dejen|deje|evitar|evite|eviten) (de)? ~1 (@escribir|@mandar|@los? @textos|contacto)',
  // Whoever it is for: "mi mamá no quiere recibir estos mensajes".
  'no @quiere (mas|ya|que le|que me|que nos)? (recibir|seguir recibiendo|ver|leer|tener|que lleguen|que (me|le|nos) (lleguen|manden|llegue))? @los? @los? @los? (@textos)',
  '(ya)? no (le|les) @vuelva? (@mande|@escriba|@mandando|@escribiendo) (mas|>|por favor|porfavor|gracias|nada|@los? @textos|ya|a (mi|este|su|esta))',
  '(ya)? no (manden|mande|envien|envie|escriban|escriba|texteen|textee|mandes|escribas) (mas|>|por favor|gracias|nada|ya|por aqui|aqui|a (este|mi|esta|ese)) !(a (plomero|alguien|nadie))',
  '(mi) @familiar ~4 no (quiere|desea|puede leer|sabe leer|necesita|usa|entiende|contesta|lee) ~2 (@textos|@textos|esto|estos|esto de)',
  // None of them: "please no más mensajes", "nada de textos", "ni un texto más".
  '(no|ya no) mas (de)? @los? (@textos)',
  '(podria|podrian|puede|pueden|podrias) (ya)? no (@mandar|@escribir)',
  '(posible|manera|forma|opcion|modo) ~2 no (recibir|me lleguen|me manden)',
  'no ser (contactado|contactada|molestado|molestada|notificado|notificada)',
  'no (use|usen|uses|utilice|utilicen|ocupen|ocupe) (mas|ya)? (mi|este|ese) @celular',
  'no (friegue|frieguen|friegues) (mas|ya|con)',
  '(no) (aguanto|soporto|tolero|aguantamos) (mas|ya|tanto|tantos|sus|los|esos|estos)? ~1 (@textos)',
  'hasta ~3 (de|con) @los? @los? (@textos)',
  '(por|a) (aca|este cel|mi cel|mi numero|este medio) (ya)? no (>|por favor|gracias|me)',
  '(no|ya no) (me|nos) (avise|avisen|recuerde|recuerden|avises|recuerdes) (mas|>|nada|ya|por favor|gracias)',
  '< (solo|solamente|unicamente) (por|via)? @papel (>|por favor|gracias)',
  '< sin (@textos) (por favor|gracias|ya)? >',
  '(nada de) (@textos) (al|a|en|por)',
  '(nada de|cero|basta de|ni otro|sin mas) (@textos) (>|por favor|ya|mas|a (este|mi))',
  '(texto|textos|mensajes|mensajitos|msj|sms|avisos|recordatorios|telefono) (ya)? (no|nunca|jamas) (>|gracias|por favor|mas|quiero|por fa)',
  'no (quiere|desea|quiero|deseo|queremos) que (le|les|me|nos|lo|la) (@mande|@escriba|@llame)',
  'no (quiero|deseo|necesito|queremos|quisiera) (seguir)? (recibir|recibiendo) (mas|nada|ya)? >',
  'no (te|los|las|le|lo|la) (quiero|queremos) (en|por) (mi|este|nuestro) @celular',
  '@papel ~3 (no|nunca) (al|por|en|a) (el|mi|este)? @celular',
  '(al|por|en) (el|mi)? (cel|celular|telefono|tel) (ya)? no (>|por favor|gracias)',
  '< (cartas|carta|correo|llamadas) (nada mas|solamente|unicamente|y ya)',
  // Not liked, and had enough of.
  '(ya)? no me (gusta|gustan|agrada|agradan|late|parece|parecen|conviene|interesa|interesan) (que)? (me|nos)? ~1 (@escriba|@mande|@los? @los? @textos|recibir ~2 @textos|usen mi @celular|anden cobrando por)',
  'me (cae gordo|caen mal|caen gordos|choca|chocan|encabrona|encabronan|enfada|enfadan|hartan|fastidian|estresan|purga|niego|opongo|molestan) (que|a|con|de)? (me|recibir)? ~2 (@textos|@escriba|@mande)',
  '(renuncio|me niego|me opongo|rechazo|rechazamos) (a|de)? (recibir|que me manden)? ~2 (@textos)',
  'me (tiene|tienen|traen) ~2 (harto|harta|mareado|mareada|podrido|podrida|cansado|cansada|enfermo|enferma|copete|gorro|madre) (con|de) ~2 (@textos|eso|esto|tanto)',
  'no (den|de|esten dando|este dando|anden dando) (mas)? lata',
  'no (esten|este|anden|ande|sigan|siga) (fregando|chingando|jodiendo|molestando|insistiendo|dando lata)',
  'no (rompa|rompan|hinchen|hincha|me hinchen|me rompan|jodan|chinguen) (mas)? con',
  '(donde|cuidado|cuidadito|ni se (le|les) ocurra|pobre de|pobres de) ~4 (vuelvan|vuelva|volver) a (mandar|escribir|escribirme|mandarme|textear)',
  '(mi|este|esta) @celular es (privado|privada|personal|(solo|nomas|solamente|unicamente)? (para|de) (emergencias|mi familia|familia))',
  '(no|nunca) (les|le)? (di|he dado|dimos) mi @celular (>|para)',
  '(no|nunca) (autorice|autorizo) (esto|eso)? >>',
  '(ahorr*|evit*) (la molestia|el trabajo|el tiempo) de (@escribir|@mandar)',
  'ni (@textos|textos|mensajes) ni (llamadas|llamada|correos|nada)',
  'ni (llamadas|llamada|llamen) ni (@textos|mensajes|escriban)',
  '(ni) (me)? (escriban|escriba|manden|mande|texteen) ni (me)? (llamen|llame|manden|escriban)',
  'no quiero (estar|aparecer|seguir) en (su|la|sus|el|ese|esa|ahi|ninguna) ~1 (sistema|lista|listas|base|grupo|contactos|>)',
  'no quiero saber (nada)? (de|por) (ustedes|aqui|este medio)',
  '(pierda|pierdan|gaste|gasten|pierdas) (su|el|mas|saldo)? ~1 (tiempo|saldo|energia)? (escribiendome|mandandome|en mi|escribiendo|mandando|con mensajes)',
  // Another way.
  '(prefiero|mejor|quiero|solo|solamente|unicamente|nomas|nada mas|preferible|preferiria) ~5 @papel ~3 (no|ya no|nada|en vez|en lugar|nunca|jamas) ~3 (@textos|texto|esto|celular|telefono|asi|por aqui)',
  '< (solo|solamente|unicamente|nomas|puras|nada mas) (por)? (llamadas|correo|carta|cartas|email|escrito) (>|por favor|gracias|y|no|nada)',
  '(llameme|llamenme|llame|llamen|hableme|hablenme|marqueme|marquenme|mandeme (una)? (carta|cartas|correo)|mandenme (una)? (carta|cartas|correo)) ~3 (no|ya no|en vez de|nada de|y no) (por|me|de)? ~1 (@textos|texto|textee|texteen|@escriba|mande mensajes|manden mensajes|aqui|este medio)',
  '(por)? (este medio|esta via|texto|mensaje|mensajes|celular) (ya)? no (>|por favor|gracias|me|quiero|acepto|mas|autorizo)',
  '(de (aqui|hoy|ahora) en adelante|a partir de (ahora|hoy)|en adelante|desde (hoy|ahora)) ~3 (@papel|por escrito)',
  '< (todo|cualquier cosa|lo que sea) por (carta|correo|escrito|la puerta) (>|por favor|nada|y|no)',
  '(hablen|hable|contacten|contacte|comuniquense|comuniquese|escriban|escriba|dirijanse) (con|a) (mi|el|la) ~2 (no|y no|nunca) (conmigo|a mi)',
  '(contact*|escrib*|comuni*) ~3 (solo|solamente|unicamente|nada mas|exclusivamente) (por|via) (telefono|llamada|@papel)',
  '(comunique*|contacten|dirija*|avisen) ~3 (unicamente|solo|solamente|exclusivamente) (por|a|via|mediante|con) ~2 (@papel|abogad*)',
  '(toda|todo|cualquier|el proximo) (comunicacion|correspondencia|aviso|notificacion|mensaje|texto|contacto) ~5 (por|a|via|mediante|con) (mi|el|la)? (@papel|abogado|abogada)',
  // No permission.
  '(no|nunca|jamas|ni|tampoco) ~1 (autorizo|autorice|autorizamos|permito|permiti|doy|di|dimos|tienen|tiene|cuentan con|acepto|consiento) ~3 (uso|usar|usen|use|utilizar|utilicen|contactar|que usen|que utilicen) ~3 (@celular|datos)',
  '(no|nunca|jamas) (firme|pedi|solicite|acepte|me suscribi|me inscribi|me apunte|di mi numero) (para|a)? (que)? (me|nos)? ~2 (@mande|@escriba|@escribiendo|@mandando|@textos|recibir|esto|estos|andar*)',
  '(yo|le|les)? di mi (numero|celular|telefono) ~2 para ~4 no para (esto|que|cobr*|estar|mensajes|textos|eso)',
  '(mi|este) (numero|celular|telefono|cel|fono) no es (para|un|una|buzon|de) ~2 (esto|eso|cobr*|cuentas|mensajes|textos|publicidad|buzon|ustedes|asuntos|negocios|que)',
  '(se olviden|olvidense|olvidese|olvidate|olviden|olvide|olvida|olvidar) (ya)? (de|que)? (mi|este|existe este|existe mi|que existe|mi) ~1 (numero|celular|telefono|cel)',
  // The last one, or else.
  '(que)? (sea|este es|este sea|es) (el|su|tu) ultimo (@textos) (>|que (me|nos) (@mande|mandan|manda|envian|mandas|llega|llegue)|suyo|de ustedes|ya)',
  '(la ultima|ultima) (vez)? (que|en que) (me|nos|le) (@mande|@escriba|mandan|manda|mandas|escriben|escribe|escribes|molestan|contactan|textean)',
  '(cuantas|mil|tantas) veces ~6 (alto|stop|ya no|no quiero|que no|dejen|paren|baja)',
  'si (quisiera|hubiera querido|necesitara|necesito|quiero) ~1 (@textos|que me (avisaran|mandaran|escribieran)) ~3 (pido|pediria|habria|hubiera|yo|los)',
  '(@textos) ~2 (es|son|ya es|ya son) ~1 (acoso|hostigamiento|spam|molestia|una molestia|abuso|un abuso|invasion|molestos|innecesarios)',
  '(no|sin) (hace falta|es necesario|necesidad de|se necesita|tiene caso|tienen caso) (que)? (me|nos)? ~1 (@escriba|@mande|@escribir|@mandar|recuerden|recuerde|recordar|recordarme|avisen|avise|avisar*)',
  '(me|nos|le) (molestan|molesta|incomodan|fastidian|estresan|enferman|asustan|alteran|ponen mal|tienen harto|tienen harta) ~1 @los? @los? (@textos)',
  '(no|ya no) (me|nos|le|les) (anden|ande|andes|esten|este|estes|sigan|siga|sigas) ~1 (@mandando|@escribiendo|cobrando por|recordando|avisando|texti*|texte*|insistiendo)',
];
