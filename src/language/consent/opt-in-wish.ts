import { ENGLISH_CONTACT } from '../en/contact-words.ts';
import { isNegated } from '../engine/negation.ts';
import { phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';
import { SPANISH_CONTACT } from '../es/contact-words.ts';

/** "Again" or "back" is what makes it a wish to return: "you can text me after 5" is an ordinary text. */
const OPT_IN = phrases(
  [
    `(you|u) (all|guys)? (can|may|could) (start)? (text|texting|message|messaging|contact|contacting) (me|us|this
      number) (again|once more|now)`,
    '(ok|okay|fine|alright|cool|good) (for you)? to (start)? (text|texting|message|messaging|contact) (me|us|this number|my (phone|cell|number)) (again|now)?',
    `(start|resume|restart|begin) (texting|messaging|contacting|sending) (me|us|my phone|this number)? (again|back
      |texts|messages|the|your|>)`,
    `(start|resume|restart|reactivate|turn on|turn back on|unstop|bring back|reenable|enable) (sending)? (me)? (my
      |the|your|all|these)? (text|sms)? (texts|messages|text|notifications|reminders|alerts)`,
    '(opt|opting) (me|us)? (back)? in !(a|the|an|for|to)',
    '(opt|opting) (me|us)? (back)? in (for|to) ~1 @texts',
    'turn (the|my|your)? @texts back on',
    '(sign|put|add|subscribe) (me|us|my number) (back|again) (up|on|to|in)? (>|please|@list|for @texts)',
    '(sign|put) me (up|on) (for|to)? (the|your)? @texts (again|back)',
    '(free|ahead) (to|and) (text|message|contact) me again',
    'want (your|the|my)? (texts|messages) (again|back)',
    'want back on (the|your)? (text)? list',
    'changed my mind ~5 (keep|continue|go on|carry on) (texting|sending|messaging) ~1 (me|us|>|texts|messages|them)',
    '(text|message|contact|write|texting|messaging) (me|us) ~1 (like|as) (before|(you|u|yall) (used to|did|always did)|usual|normal)',
    'start me (back)? up',
    'want (to be|to get)? back (on|in) (>|please|again)',
    'si quiero (recibir)? (los|sus|mis)? @textos',
    '(sign|put|add|subscribe|enroll) (me|us|my (number|phone)|this number) (back|again)? (up|on|to|in)? (on|to|for|in)? (the|your|those|my|these)? @texts',
    '(stopped|ended|cancelled|canceled|turned off|opted out) ~3 (by (accident|mistake)|in error|on accident)',
    '(active|activen|reactive|reactiven|activa|reactiva|activeme|activenme|reactiveme|reactivenme|activame|reactivame) (de nuevo|otra vez)? (los|mis|sus)? @textos',
    '(puede|pueden|podria|podrian|puedes) (suscribirme|inscribirme|reactivarme|activarme|darme de alta)',
    'me (puede|pueden|podria|podrian|puedes) (volver a)? (suscribir|inscribir|reactivar|activar|dar de alta)',
    '(fue|era) (un)? (error|accidente|equivocacion) (mio|mia)? (el|lo del|la)? (stop|alto|baja)',
    '(did not|was not|never) (mean|meant|trying|want|intend) (to|2) ~1 (unsubscribe|opt out|text stop|send stop|say stop|type stop|reply stop|stop (the|your|these|my|getting)? (texts|messages|>))',
    '(hit|sent|texted|typed|put|pressed|replied|said|wrote) (stop|unsubscribe) ~2 (by (accident|mistake)|accidentally|in error|on accident)',
    '(accidentally|mistakenly) ~1 (hit|sent|texted|typed|put|pressed|replied|unsubscribed|opted out) ~1 (stop)?',
    '(text|message|contact) me again (it is|its|is|that is)? (fine|ok|okay|please|>)',
    'changed my mind ~3 (text|message|contact|start|resume|send) ~1 (me|us|>|texting|texts|messages)',
    '(unblock|unstop|reactivate|reinstate|re enroll|reenroll) (me|my number|my phone|us|this number)',
    '(keep|continue) (texting|sending|messaging) me (please|the|reminders|again)',
    '(mande|puse|escribi|respondi|conteste) (stop|alto|baja) ~1 (por (error|accidente|equivocacion)|sin querer)',
    '(inscribame|inscribanme|inscribeme|ponganme|pongame|agregueme|agreguenme|anadanme|metanme|incluyame|incluyanme) ~4 (lista|textos|mensajes|recordatorios)',
    '(pueden|puede|puedes) (textearme|escribirme|mandarme) (ya)? >',
    'quiero que me (escriban|manden|contacten|escriba|mande) (mensajes|textos)? (de nuevo|otra vez|nuevamente)',
    '(subscribe|resubscribe) me',
    `(want|like) (to)? (start)? (get|getting|receive|receiving|your|the|my) (your|the|my)? (texts|messages|text
      messages|reminders) (again|back)`,
    'want to (resubscribe|subscribe >|(opt in|opt back in) !(to|for)|unstop >)',
    '(unstop (me|us|my (number|phone)|texts|>|please|the texts)|undo (the|my) stop|take me off stop)',
    `(puede|pueden|puedes) (volver a)? (escribirme|escribirnos|mandarme|enviarme|contactarme|textearme) ~2 (de nuevo
      |otra vez|nuevamente)`,
    'ya? (me|nos) (puede|pueden|puedes) volver a (escribir|mandar|enviar|contactar|textear)',
    '(puede|pueden|puedes) volver a (escribirme|escribirnos|mandarme|enviarme|contactarme|textearme)',
    `(ya)? me (puede|pueden|puedes) (volver a)? (escribir|mandar|enviar|contactar|textear) ~2 (de nuevo|otra vez
      |nuevamente)`,
    `ya (me)? (puede|pueden|puedes) (escribir|escribirme|mandar|mandarme|enviar|enviarme|contactarme) (mensajes
      |textos)? (de nuevo|otra vez|>)`,
    '(vuelva|vuelvan|vuelve) a (escribirme|mandarme|enviarme|contactarme|textearme)',
    '(reanude|reanuden|reanudar|reactive|reactiven|reactivar|activen|active) (los|mis|sus)? @textos',
    'quiero (volver a recibir|recibir) (los|sus|mis)? @textos (otra vez|de nuevo|nuevamente)?',
    `(escribanme|escribame|mandenme|mandeme|enviame|envienme|escribeme) (mensajes|textos)? (de nuevo|otra vez
      |nuevamente)`,
    '(suscribame|suscribanme|suscribeme|denme de alta|deme de alta|darme de alta|quiero suscribirme)',
  ],
  {
    texts: ENGLISH_CONTACT.texts,
    textos: SPANISH_CONTACT.textos,
    list: '(the|your)? (text|texting|contact)? (list|texts)',
  },
);
/** A question for another text, a threat, a wish for the future. */
const NO_WISH = new Set('if until unless before when dare hasta cuando'.split(' '));

export const optInWords = OPT_IN.words;

/** The words in which a text asks to be texted again; null where it does not. In doubt no: consent is given plainly. */
export function optInWish(reading: Reading): Span | null {
  const wish = OPT_IN.find(reading).find((span) => {
    const clause = reading.words[span.start]?.clause;
    const isOther = (at: number) => at < span.start || at >= span.end;
    const others = reading.words.filter((word, at) => word.clause === clause && isOther(at)).map(({ text }) => text);
    return (
      !reading.words[span.start]?.quoted &&
      !isNegated(reading, span) &&
      !others.some((word) => NO_WISH.has(word)) &&
      reading.words[span.end]?.text !== 'and'
    );
  });
  return wish ?? null;
}
