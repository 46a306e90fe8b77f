/** No permission, or none any more. */
export const PERMISSION_REFUSED = [
  `(no|nunca|jamas|ni|tampoco) (les|le|te|yo|ya|mas)? ~1 (doy|di|dimos|damos|he dado|tienen|tiene|tienes|cuentan con|cuenta con|hay|pedi|pedimos|autorizo
    |autorice|autorizamos|acepto|acepte|aceptamos|consiento|consenti|permito|permiti|solicite|firme|quise) ~2 (permiso|consentimiento|autorizacion|derecho) !(de (entrar|entrada)|para
    (entrar|pasar)|a entrar|que entren)`,
  `(no|nunca|jamas|tampoco) (les|le|te|yo)? (autorizo|autorice|autorizamos|acepto|acepte|consiento|consenti|permito|permiti|pedi|solicite|quise) ~1 (que|a que|para que|recibir)? ~1
    (me|nos)? (@escriba|@escribir|@mande|@mandar|@textos|recibir|los @textos|estos @textos|sus @textos)`,
  '(no) (doy|damos|di|tienen|tiene) ~2 (permiso|autorizacion|consentimiento) (para|de|a)? (que)? (me|nos)? (@escriba|@mande|@llame)',
  '(revoco|retiro|cancelo|quito|anulo|niego) (mi|el|todo|cualquier)? (consentimiento|permiso|autorizacion)',
  '(nadie|ninguno) (les|le|te)? ~1 (dio|da|ha dado|dieron) ~2 (permiso|consentimiento|autorizacion|derecho) !((de|para|a) entrar)',
  '(nadie|ninguno) (les|le|te)? ~1 (pidio|autorizo|ha pedido|ha autorizado) ~1 (que|a)? (me|nos)? (@escriba|@escribir|@mande|@mandar|@los? @los? @textos)',
  'quien les (dio|da) (permiso|autorizacion|derecho)',
];
