/** A request that was made before, or none that is heard: "ya les dije que paren", "qué parte de no no entienden". */
export const REPORTED_STOPS = [
  `(ya|les|le|te|yo|ayer|hoy|antes)? (les|le|te)? ~1 @pedi ~1 (ya|que|el)? ~1 (stop|alto|baja|basta|parar|no mas|(que)? ya? no (>|mas|(me|nos|le)? @vuelva? (@escriba|@mande|@llame|@escribir|@mandando))|que (pararan|dejaran|paren|pare|dejen|deje|paren ya|me (quiten|quitaran|borren|borraran|saquen|sacaran|dejen|dejaran))|que me den de baja)`,
  '(cuantas|mil|varias|muchas|tres|dos|cien) veces ~6 (stop|alto|que (no|paren|pare|dejen|deje|ya no|me (quiten|borren|saquen|dejen))|no (me|nos) (@escriba|@mande)|ya no >|dejen|paren|basta)',
  '(que|cual) parte de ~1 (no|stop|alto|dejen|paren|dejenme|basta|quitenme|ya no)',
  '(no) (entienden|entiende|entendieron|comprenden) ~2 (stop|alto|no me (escriban|manden|escriba|mande)|que (no|ya no|paren|dejen))',
  `(sigue|siguen|sigues|continuan|vuelven) (a)? (@mandando|@escribiendo|mandar|escribir|llegando) ~10 (dije|dijimos|pedi|pedimos|stop|baja|alto|cancele)`,
  '(ya)? (me|nos) (habia|habiamos|he|hemos) dado de baja',
  '(ya)? me di de baja (>|de (los|sus|estos)? @textos|y|la|hace|ayer)',
];
