/** Word classes for phrases about texts and contact; what a class stands for is a phrase itself. */
export const SPANISH_CONTACT = {
  textos: `(mensajes|mensaje|textos|texto|sms|notificaciones|recordatorios|mensajitos|comunicaciones|comunicacion
    |alertas|contacto
    |texts|text|messages|reminders|alerts|notifs|texting|avisos|aviso|recordatorio|mensajeria) (de texto|por (mensajes|mensaje|texto|textos) (de texto)?)?`,
  los: `mas|more|any|your|ur|these|the|los|las|sus|tus|estos|estas|esos|ningun|otro|otros|tantos|tanto|mis|mi|la|ya|ni|tipo de|de|todos`,
  /** Subjunctive and imperative: what others are told (not) to do. */
  escriba: `escriba|escriban|escribas|textee|texteen|textees|texte|mensajee|mensajeen|contacte|contacten
    |contactes|moleste|molesten|molestes|acose|acosen|hostigue|hostiguen|hostigues|fastidie|fastidien|busque|busquen
    |chingue|chinguen|joda|jodan|jodas|notifique|notifiquen|incomode|incomoden|escribiera|escribieran|contactaran
    |molestaran|textearan|escribais|molesteis|contacteis|texteeis|escribirme|texteenme|texteeme|hostigueis|acoseis|robotextee`,
  mande:
    'mandeis|envieis|remitan|tire|tiren|mandenme|mandeme|mandame|envieme|envienme|mande|manden|mandes|mandaran|envie|envien|envies|enviaran|enviar|mandar|lleguen|llegue|llegaran',
  llame: 'llame|llamen|llames|llamaran|marque|marquen|hable|hablen|hables',
  escribir: `escribir|escribirme|escribirnos|escribirle|textear|textearme|mensajear|mensajearme|contactar|contactarme
    |contactarnos|molestar|molestarme|molestarnos|acosar|acosarme|hostigar|hostigarme|fastidiar|fastidiarme|chingar
    |chingarme|joder|joderme|llamar|llamarme|llamarnos|buscarme|notificarme|incomodarme|comunicarse conmigo
    |(estar|estarme)? @escribiendo`,
  escribiendo: `texteando|escribiendo|escribiendome|molestando|molestandome|chingando|jodiendo|texteandome|llamando
    |llamandome|contactando|contactandome|acosando|acosandome|fastidiando|buscando`,
  mandar: `mandar|mandarme|mandarnos|enviar|enviarme|enviarnos|recibir|(estar|estarme)? @mandando`,
  mandando: 'mandando|mandandome|enviando|enviandome',
  deje: `deje|dejen|deja|dejes|dejar|pare|paren|para|parar|parale|parenle|cese|cesen|termine|terminen|evite|eviten
    |stop|quit|detenganse|abstenganse|dejeme|dejenme|dejame|dejense|dejaran|dejara|basta|dejad|parad|dejaos|dejadme|parenle|parele|parense|cesad|deje ya|dejen ya`,
  vuelva: '(vuelva|vuelvan|vuelvas|esten|este|estes|anden|ande|andes|sigan|siga|sigas) a?',
  quite: `quite|quiten|quita|quiteme|quitenme|quitame|saque|saquen|saca|saqueme|saquenme|sacame|borre|borren|borra
    |borreme
    |borrenme|borrame|elimine|eliminen|elimina|elimineme|eliminenme|remueva|remuevan|quitar|borrar|eliminar|sacar
    |sacarme|quitarme|borrarme|eliminarme|remover|removerme|quitad|quitadme|borrad|borradme|eliminad|eliminadme|sacad|sacadme|remuevame|remuevanme|retire|retiren|retireme|retirenme|bajeme|bajenme|bajame|
    tachenme|tacheme|borreme|elimine`,
  pedi: `dije|dijimos|pedi|pedimos|mande|mandamos|puse|pusimos|respondi|respondimos|conteste|escribi|envie|he dicho|hemos
    dicho|he pedido|tengo dicho|tengo pedido|avise|avisamos|solicite|texte|estoy diciendo|estoy pidiendo|digo|pido|decirles|decirle
    |pedirles|pedirle|advertido|adverti|dije bien claro|habia dicho|habiamos dicho|habia pedido|habiamos pedido|habia avisado`,
  papel: `(correo electronico|correo postal|correo|carta|cartas|email|e mail|escrito|correo regular|el correo|la posta|correo normal)`,
} as const;
