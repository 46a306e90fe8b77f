/** Enough of the texts, a threat if another comes, blocked: a complaint that says the same. */
export const WEARINESS = [
  `(cansado|cansada|cansados|harto|harta|hartos|hartas|aburrido|aburrida|fastidiado|fastidiada|hasta (la madre|aqui|el gorro|el copete)|molesto|molesta) (ya)? (de|con|por) (recibir|estar recibiendo|leer|ver|oir)? (todos|tanto|tantos|tantas|que
    ~1)? @los? @los? (@textos|texto|@escriba|escriban|manden|@escribiendo|@mandando|me (escriban|manden|escriba|mande|texteen))`,
  '(me|nos) (tiene|tienen) ~2 (harto|harta|hartos|cansado|cansada|loco|loca|enfermo|enferma|frito|frita|hasta) ~3 (@textos|texto|@escribiendo|@mandando)',
  '(ya)? (me|nos) (cansaron|hartaron|fastidiaron|aburrieron|cansan|molestan|fastidian) (con)? @los? (@textos)',
  'ya (estuvo|basta|estuvo bueno|estuvo bien|chole|fue mucho|fue suficiente|son muchos|es suficiente) ~1 (de|con|los)? @los? (@textos|@escribir)',
  '(si|cuando|cada vez que|la proxima vez que|como) ~4 (mensaje|mensajes|texto|textos|escribe|escriben|escribes|mandan|manda|mandas|contactan|textean|llega|llegan|escribir|mandar) ~6 (demand*|policia|abogado|report*|denunci*|bloque*|corte)',
  '(un|otro|un solo|el proximo|cualquier|uno) (otro)? (@textos|mas) (mas)? ~5 (demand*|policia|abogado|report*|denunci*|bloque*)',
  '(los|las|lo|la|les|le|te) (voy a|vamos a|tengo que|tendre que)? (bloquear|bloqueo|bloqueare|bloqueamos)',
  '(voy a|vamos a|estoy|tendre que|tengo que|ya) (bloquear|bloqueando|bloquearlos|bloquearla|bloquearlo|bloquee) ~1 (este|su|el|a|>|ustedes|los|las) ~1 (numero|telefono|contacto|ustedes|>)',
  'estan (bloqueados|bloqueado)',
  '(que) (mensajes|textos|manera) (tan|mas) (molestos|molestosos|fastidiosos|pesados)',
  'no (insista|insistan|insistas|fastidien) ~1 (mas|>|ya|por favor|con)',
  'no (jodan|jodas|joda|chinguen|chingues) (mas|ya|con)',
  'ya no ~1 (insista|insistan|jodan|chinguen|fastidien|jodas|joda)',
  '(gracias|tardes|dias|noches|hola|favor|ya|si|no|recibido|entendido|ok|persona|numero|equivocado|equivocada|senora|senor|vi|leido) (ya)? (stop|alto|basta|paren|pare) (por favor|gracias|ya)? >>',
  '(pongo|puse|mando|mande|respondo|respondi|conteste|escribo|escribi|digo|dije) (la palabra|el)? (stop|alto|baja) (dos veces|varias veces|otra vez|ayer|ya|>|la semana pasada|y|hace|como)',
];
