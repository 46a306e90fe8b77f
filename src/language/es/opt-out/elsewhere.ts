/** By another way than text, or not on this phone. */
export const ELSEWHERE = [
  '(solo|solamente|unicamente|nada mas|mejor|prefiero|preferible) ~4 (por|via|en) @papel ~3 (no|nunca|en vez|en lugar|nada) ~3 (@textos|texto|celular|telefono)',
  '(solo|solamente|unicamente|nada mas) (por|via) @papel (>|por favor|gracias|y no|no)',
  '(comunique|comuniquen|comuniquese|comuniquense|contacteme|contactenme|escribame|escribanme|contacten|escriban|hablen|dirijase|dirijanse) ~1 (por|via) @papel (>|nada mas|solamente|unicamente|solo|y no|no|por favor)',
  '(<|y|pero|que) (no|nunca) (por|via|a traves de|en) (@textos|texto|sms|whatsapp|celular|este medio|este telefono)',
  '(en vez|en lugar) de (@textos|texto|mensajear|textear|escribirme|mandar @textos|@mandar)',
  '@papel (y)? no (por|via|me|en)? (@textos|texto|@mande|@escriba)',
  `(celular|telefono|numero|linea|cel) (es)? ~1 (de|del) (mi)? (trabajo|empresa|compania|negocio|oficina|chamba|jefe|hijo|hija|esposo|esposa) ~4 no (se)? ~2 (@mande|@escriba|@mandar
    |@escribir|@textos|use|usen|pueden|puede|llame)`,
  'no (se)? (puede|pueden|deben|debe) (@mandar|mandar|enviar|@escribir|usar|estar @mandando) ~1 (@textos|a este|aqui|este)',
  '(me)? (cobran|cuesta|cuestan|cobra) ~2 (por|cada) ~1 (@textos) ~6 (ya no|no (me)? @mande|basta|paren|stop|dejen)',
];
