/**
 * Usual words of texts about rent that belong to one of the two languages, without accents and apostrophes, slips and
 * text-speak included. Left out are words of both ("no", "total", "me", "once") and Spanish ones that Portuguese, French
 * or Italian share ("de", "la", "saldo", "pagar"): they are no evidence.
 */
export const WORDS = {
  en: new Set(
    (
      'the and of to is are was were be been i im ive ill you u ur your youre youll youve my we our us they it its this ' +
      'that what when where who why how which do does did dont doesnt didnt cant wont isnt arent can could would will ' +
      'shall should have hasnt havent had not yes yeah yep thanks thank thx ty please pls plz hi hello hey dear ' +
      'good morning afternoon evening for from with without about at on by if or but than then here there now ' +
      'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday week weeks month months day ' +
      'days late due owe owes owed balance payment payments pay paying paid payed rent amount portion share unit office ' +
      'manager message text reply call stop sorry sure welcome noted got let know help need want get just still already ' +
      'every each per until before after first last next starting weekly biweekly monthly plan question ' +
      'questions team check money job sick broke more much some any all one two three four five six'
    ).split(' '),
  ),
  es: new Set(
    (
      'el los las y su sus usted ustedes ud uds hola gracias grasias es esta estan estoy son mi mis yo ya que q xq pq por ' +
      'favor porfa con sin pero si cuando cuanto como donde quien cual pago pagos pague renta debo debe debemos adeuda ' +
      'dias dia semana semanas semanal semanales mes meses lunes martes miercoles jueves viernes sabado domingo hoy ' +
      'manana ayer buenos buenas tardes noches bueno bien claro gusto nada perdon disculpe disculpa entendido recibimos ' +
      'mensaje oficina gerente atraso atrasado parte cuota cuotas quincena deposite mande puedo puede podemos quiero ' +
      'tengo tiene tenemos hay fue ser estar hacer dinero dolares ahorita ahora luego despues antes hasta desde para le ' +
      'les lo nos nuestro nuestra del al un una unos unas muy mas tambien aqui responda cancelar llamenos llame ' +
      'contestara servirle ayudar ayudarle tomamos nota saludos estimado estimada senor senora onda sale enferma ' +
      'enfermo trabajo verdad pues este ese eso esto'
    ).split(' '),
  ),
};
