import type { TriggerRules } from './trigger-rule.ts';

/**
 * A death. Regulation F lets only a few speak about a dead consumer's debt (12 CFR 1006.6(a)(4), 1006.34(a)(1)), so a
 * human finds out who writes. Whose death it was a text rarely says: any person's counts, no phone's and no pet's.
 */
export const deceased: TriggerRules = {
  classes: {
    who: `he|she|they|@relative|tenant|resident|man|woman|lady|person|friend|neighbor|renter|leaseholder|personname|owner of this phone|person you want|person you are texting|
      you are looking for`,
    thing: `phone|cell|cellphone|battery|batteries|car|truck|van|engine|laptop|computer|tablet|ipad|charger|wifi|
      internet|signal|service|line|power|plant|plants|flowers|grass|tree|fridge|refrigerator|stove|heater|furnace|
      washer|dryer|tv|detector|alarm|thermostat|remote|light|lights|bulb|bulbs|app|email|account|card|mouse|mice|
      roach|roaches|rat|bug|bugs|bird|squirrel|iphone|android|starter|alternator|transmission|motor|ac|deal|
      conversation`,
    pet: `dog|cat|puppy|kitten|goldfish|fish|hamster|bird|parrot|turtle|rabbit|pet|snake|lizard|perro|perra|gato|
      gata|perrito|gatito|pez|mascota|pajaro|tortuga`,
    cosa: `celular|cel|telefono|carro|coche|troca|camioneta|bateria|pila|pilas|internet|luz|planta|plantas|
      computadora|compu|laptop|tele|television|estufa|refrigerador|calenton|lavadora|motor|fono|wifi|senal|control|
      raton|ratones|rata|cucaracha|cucarachas|iphone|foco`,
    when: `in|on|this|last|yesterday|today|two|three|four|five|six|a|few|sunday|monday|tuesday|wednesday|thursday|
      friday|saturday|unexpectedly|january|february|march|april|may|june|july|august|september|october|november|
      december|suddenly|recently|away|on|peacefully|#|years|from|of|>`,
  },
  rules: [
    {
      signal: 'death',
      deniable: true,
      says: [
        '(he|she|@relative|personname) (is|are) (now|already)? gone (>|now|and|since|from us|forever|to heaven|too soon)',
        '(shot|killed|murdered|stabbed) (and)? (killed|dead|to death|my @relative)',
        '(@who|he|she|@relative) (has|have)? (transitioned|expired) (> | @when|to)',
        '(go|went|gone|called|gone on) ~1 (home)? (to)? (be with|home to|to) (the lord|god|jesus|glory|heaven)',
        '(with (the lord|god|jesus) now|went to glory|called (him|her) home)',
        '(a|the) (death|loss|passing) in (my|the|our|his|her) family',
        '(stillbirth|stillborn|still born|miscarried at|lost the baby|lost my baby|lost our baby)',
        '(lost|lose|losing) (his|her|their) (battle|fight|life) ~1 (with|to|against|>)',
        'no longer (living|alive|with us|on this earth|among the living)',
        '(his|her|their|@relative|personname) passing (>|was|has|is|last|on|in)',
        '(did not|never) (make it|survive|wake up) >',
        '(took|take|taken) (his|her|their) own life',
        '(overdosed|od|oded) and (died|passed)',
        '(mataron|asesinaron|balearon|acaban de matar) ~1 a ~1 (mi|su|nuestro|nuestra|@relative)',
        '(dios|el senor) (se|me) (lo|la|los) (llevo|quito)',
        '(se|me) (lo|la) llevo (dios|el senor|la muerte|el covid|el cancer)',
        '(paso a mejor vida|goza de dios|esta en el cielo|descansa en paz|descanso en paz)',
        '(fue|es|era) (el|un) (velorio|funeral|entierro|novenario)',
        '(died|deceased)',
        '(passed|pasd|past) away',
        'passing away',
        '@who (has|have|had|just|also|already)? (passed|passes) (> | @when)',
        '@who ~2 (is|was|are) (now|already)? dead',
        '(is|was|are|been) dead (> | now|since|already|for)',
        '@who (has|have)? (died|killed|passed on|been killed)',
        '@who (was|were|got|been) (killed|murdered)',
        '(de|del|estamos) luto|in mourning|grieving|bereavement',
        '(is|was|are) no longer (with us|alive|living)',
        '(not|no longer) (alive|with us) (> | anymore|any more)',
        '(rip|r i p) (to)? (my @relative|mom|dad|>|personname|@relative)',
        '<< rip >>',
        'rest in peace',
        'lost (my|our|his|her) ~1 @relative',
        '(i|we) lost (mom|dad|mama|papa|grandma|grandpa|nana)',
        '(death|passing|loss) of (my|our|his|her|the) ~1 (@relative|tenant)',
        '(death|a death) in the family',
        '(buried|bury|burying|cremated) ~1 (him|her|them|my|our)',
        '(funeral|burial|wake|cremation) ~1 (for|of|expenses|costs|bills|was|is|on|service|home)',
        '(death certificate|executor|executrix|estate of|her estate|his estate|probate)',
        '(widow|widower|widowed)',
        '(his|her|my @relative|@relative) death',
        '(commited|committed) suicide',
        `(fallecio|fallecido|fallecida|fallecieron|falleci|fayecio|fallese|fallecimiento|difunto|difunta|murieron|
          fayesio)`,
        '(murio|morio)',
        '(esta|estan|fue|ya|encontraron|es) (muerto|muerta|muertos)',
        '@relative ~2 (muerto|muerta)',
        'ya no (esta|vive|se encuentra) (con nosotros|entre nosotros|> )',
        'ya no esta con (nosotros|vida)',
        '(en paz descanse|descanse en paz|descansa en paz|qepd|q e p d|qdep)',
        '(viuda|viudo|enviude)',
        '(enterramos|enterraron|enterrar|enterre|sepultamos|velamos|cremamos)',
        '(perdi|perdimos|perdio) ~1 (mi|a mi|nuestro|nuestra|a nuestro|a nuestra) @relative',
        '(acta|certificado) de defuncion',
        '(funeral|velorio|sepelio|entierro|funeraria)',
        'muerte de (mi|su|nuestro|nuestra)',
        '(su|la) muerte',
        '@relative ~5 passed (@when)',
        '(he|she|@relative) did not make it >',
        '(lost|losing) (him|her|them) (to|in|last|on|yesterday|suddenly)',
        '(my|our|her|his) late (@relative|husbands|wifes|mothers|moms|fathers|dads|sons|daughters|brothers|sisters)',
        '(is|went|now) ~1 (in heaven|with god|with the lord)',
        `(dejo de existir|perdio la vida|se fue al cielo|partio de este mundo|esta en el cielo|se nos fue|esta con
          dios)`,
        '(my|his|her|our) @relative (died|is dead|has died|is gone forever)',
        '(my|our|his|her) ~1 @relative dead',
        '(acaba|acaban|acababa) de (morir|fallecer)',
        '(se|nos) (estaba|esta) muriendo',
      ],
    },
  ],
  ordinary: [
    '(bury|swallow) my pride',
    '(murio|murieron|muriendo|morir|morirse) ~3 (@cosa|@pet)',
    '(plants|flowers|trees|bees|fish|roaches|mice) ~3 (died|dead|dying)',
    '(money|check|food|time|stuff|package|car|phone|ride) is gone',
    '@thing ~4 (died|dead|dies|passed|passed away)',
    '@pet ~4 (died|dead|passed|deceased|murio|muerto|muerta)',
    '(dead|died|deceased) ~1 @thing',
    'dead (tired|bolt|end|line|serious|wrong|weight|beat|heat|last|broke|asleep|on|to me|ass|center|set)',
    '(i|we|it|that|which) ~2 (almost|nearly|could have|would have|just)? died',
    '(died|dying|dead) (laughing|of laughter|inside|from|down|out|on me|lol)',
    'better off dead',
    'drop dead',
    'wish ~4 dead',
    '(over|on) my dead body',
    '(i|we|you|deadline|date|day|days|time|week|month|inspection|test|exam|it|bill|law|payment|check) ~2 passed',
    'passed (by|out|my|the|it|his|her|inspection|along|through|over|all|me|us|that|your)',
    'past due',
    '(se|ya se|se me|se nos|me|le) murio ~3 @cosa',
    'murio ~2 (@cosa|@pet)',
    '@cosa ~3 (murio|muerto|muerta|muertas)',
    '(muerto|muerta|muertos) (de|del|en) ~1 (cansancio|hambre|frio|sueno|risa|calor|miedo|ganas|verguenza|vida|coraje)',
    '(vivo|viva|viven) ~4 (muerto|muerta)',
    '@pet ya no (esta|vive)',
    '(nobody|no one|noone|nadie) ~2 (died|dead|murio|muerto|passed)',
    '(dead|died|deceased) ~1 (@pet|@cosa)',
    '(something|nothing|anything) ~1 (died|dead)',
  ],
};
