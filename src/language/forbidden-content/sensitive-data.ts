import { isNegated } from '../engine/negation.ts';
import { never } from './rule.ts';

const classes = {
  send: `send|text|give|provide|reply|share|enter|tell|confirm|verify|email|need|what is|submit|type|message|update|
    require|
    envie|envienos|enviar|mande|mandenos|mandar|de|deme|denos|dar|proporcione|comparta|confirme|verifique|diga|digame|
    necesito|necesitamos|cual es|responda|escriba|indique`,
  secret: `your (card|license|id|social|debit card|credit card)|driver license|photo id|last (four|4)|ultimos
    (cuatro|4)|card (number|numbers|info|information|details)|(credit|debit|bank) (card|account|info|
    information|details)|
    account (number|info|information|details)|routing|cvv|cvc|security code|expiration date|expiry|social security|ssn|
    social|tax id|itin|password|passcode|pin|login|username|one time code|verification code|date of birth|birth date|
    birthday|dob|maiden name|license number|id number|passport|
    numero de (tarjeta|cuenta|ruta|seguro|licencia|identificacion|pasaporte|social)|tarjeta|seguro social|contrasena|
    clave|
    codigo de (seguridad|verificacion)|fecha de (nacimiento|vencimiento)|datos (bancarios|de (su|la) (tarjeta|cuenta))|
    cuenta bancaria|pasaporte|licencia de conducir`,
};

/** Asking for what no text message may carry. That it must not be sent may be said. */
export const sensitiveData = never(['@send ~5 @secret', '@secret ~3 (please|por favor)'], classes, isNegated);
