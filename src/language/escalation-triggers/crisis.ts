import type { TriggerRules } from './trigger-rule.ts';

/**
 * Somebody may harm themselves, or is harmed at home. HARDSHIP, the one type about the person's own distress: MANUAL is
 * what staff raise, and would hide a crisis. Survivors of domestic violence have rights that are kept in confidence
 * (VAWA, 34 U.S.C. 12491), so nothing about them may be texted to a phone that somebody else may read.
 */
export const crisis: TriggerRules = {
  rules: [
    {
      signal: 'crisis',
      deniable: true,
      says: [
        '(kill|hurt|harm|hang|shoot|cut) myself',
        '(killing|hurting|harming|cutting) myself',
        '(suicidal|suicide|suicidio|suicida|suicidarme|suicidarse)',
        '(end|ending|take|taking) (my|my own|his own|her own) life',
        'end it all',
        '(better off|rather be|wish i was|wish i were|want to be) dead',
        '(want|wanna|ready) to die',
        '(quiero|voy a|ganas de|prefiero|mejor) (morirme|morir|matarme|suicidarme)',
        '(me (quiero|voy a) (matar|morir|suicidar|quitar la vida))',
        '(quitarme|me quito) la vida',
        '(acabar|terminar) con mi vida',
        '(mejor|estaria mejor) (muerto|muerta)',
        '(better off|better|happier) without me',
        '(giving|give|gave|given) up on (life|living|everything)',
        '(tired|sick) of (living|life|being alive)',
        '(cansado|cansada|harto|harta) de (vivir|la vida)',
        '^ kms $',
        '(want to|wanna|going to|gon) kms',
      ],
    },
    {
      signal: 'crisis',
      says: [
        '(do not|no longer|not) ~1 want to (live|be alive|be here anymore|exist|wake up)',
        '(no|nothing|not|no reason) ~2 (worth living|to live for|reason to live|to live)',
        '(no|nothing) (left)? to live for',
        '(life|living) is not worth',
        '(can not|do not) (go on|want to go on) (living|like this|anymore|any more)',
        'no (quiero|puedo) (vivir|seguir viviendo|seguir vivo|seguir viva|estar viva|estar vivo)',
        'no (vale la pena|tiene sentido|tengo razon para|tengo ganas de) (vivir|mi vida|seguir viviendo|la vida)',
        '(mejor|ojala|quisiera|preferiria) ~2 no (estar|haber|seguir|despertar) ~1 (vivo|viva|aqui|nacido)',
        '(do not|not) ~1 want to (be here|wake up|be around) ~1 (anymore|any more|>)',
        'no quiero (estar|seguir) (aqui|mas|en este mundo)',
      ],
    },
    {
      signal: 'domesticViolence',
      deniable: true,
      says: [
        '(domestic|family) (violence|abuse)',
        `(husband|boyfriend|ex|partner|he|wife|girlfriend) ~1 (beats|beat|hits|abuses|abused|is abusing|is beating|
          attacked|choked|hit|punched|slapped|threatened|stalking|is stalking) (me|us|on me|my kids|the kids)`,
        '(abusive|abusing) (husband|boyfriend|ex|partner|relationship|wife)',
        '(restraining|protection|protective) order',
        'violencia (domestica|familiar|intrafamiliar)',
        '(esposo|marido|novio|ex|pareja|el) (me) (pega|golpea|maltrata|golpeo|pego|amenaza)',
        'orden de (restriccion|proteccion|alejamiento)',
      ],
    },
  ],
  ordinary: [
    '(hit|hits) me (up|back|with)',
    '(kill|killing) (myself|me) (laughing|for forgetting|over)',
    '(dying|want to die|going to die) (laughing|of embarrassment|from embarrassment|of heat)',
    'me quiero morir de (verguenza|risa|pena)',
  ],
};
