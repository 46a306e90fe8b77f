import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cancelsPlan, readConsent } from '../../src/language/consent.ts';
import { expectNoExplosion } from '../support/cpu-time.ts';

const kindOf = (text: string) => readConsent(text)?.kind ?? null;

/** One text a line. */
const texts = (list: string) =>
  list
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);

describe('readConsent', () => {
  it.each(
    texts(`
      STOP
      Stop.
      "STOP"
      *stop*
      stop!!! 😡
      S T O P
      Stopp
      STPO
      ｓｔｏｐ
      STOP please
      stopall
      Stop all
      UNSUBSCRIBE
      unsuscribe
      Cancel.
      cancle
      End
      QUIT!
      revoke
      optout
      opt-out
      ALTO
      ya basta
      Cancelar
      no más
      STOP - Maria, 3B
    `),
  )('B7: %j as the message opts out', (text) => {
    expect(kindOf(text)).toBe('OPT_OUT');
  });

  it.each(
    texts(`
      please stop
      stop texting me
      I told the office to take my number off already
      said no texts when i signed the lease
      email is fine but no texting
      is there a way to stop these?
      lay off the texts
      nobody asked for these messages
      pls stop sending notices 2 my cell
      this is her mom now, dont text this phone please
      i have a new number, dont text this one anymore
      I replied STOP on monday
      no mas textos por favor estoy en tratamiento y necesito descansar
      ya les habia dicho que no mensajes
      les prohibo que me escriban
      no quiero que usen mi numero
      opt me out of these
      No deseo seguir recibiendo estos avisos por mensaje de texto
      quit mandando messages
      take my # off whatever list this is
      enough already with the texts
      can u stop sending me this stuff
      how do i make these texts stop
      block my number from ur system please
      please dont send any more of these
      I dont wanna get these anymore
      Can I be taken off of this
      text me 1 more time and im calling a lawyer
      Stop texting me until I get a lawyer to call you
      Only contact me by mail from now on
      send letters not texts
      yall blowing me up every day its too much stop
      I object to being texted
      I sent stop yesterday and ur still texting
      already unsubscribed but still getting ur texts
      these messages are unwanted
      the texting every other day is stressing me out so can we stop that please
      i dont understand all these messages so please dont send more. thank u and god bless
      in the meantime do not text this phone, my boss sees it
      ya no quiero resivir mensajes
      como hago para que ya no me lleguen estos mensajes
      les agradeceria que no me enviaran mas mensajes
      me pueden quitar de estos mensajes
      no textos porfavor
      estos mensajes me llegan a toda hora, le pido de favor que ya no me los mande
      por que siguen mandando mensajes si ya les dije que no
      no more mensajes please
      pls stop txtng me
      quit hitting me up
      I'll pay friday but stop texting me
      STOP. I don't owe you anything
      stop i dont want this
      i said stop
      didn't I tell you to stop texting me
      why wont u leave me alone
      if you don't stop texting me I'm calling a lawyer
      text me again and i'll sue
      stop f***ing texting me
      dont ever call or text me
      don't text me anymore
      do not contact me again
      i dont want these texts
      I no longer wish to receive messages
      I'd rather not get texts
      no more texts please
      not interested stop texting
      you do not have my permission to text me
      I revoke my consent to be contacted
      take me off ur list
      lose my number
      remove this number from your system
      how do i unsubscribe
      make these texts stop
      stop calling me
      stop texting me right now
      Stop texting me before I call the police
      I said "stop texting me"
      no más mensajes
      deje de escribirme
      ya dejen de mandarme msjs
      ya no m manden textos
      no me escriban mas
      no quiero q me contacten
      no me anden mandando mensajes
      quiten mi numero de su lista
      My attorney told you not to text me
      the attorney handling my case informed you not to contact this phone
      u got the wrong cell stop hittin it up
      I'm at my limit with these messages
      cut the texts
      text messages are not an acceptable way to reach me
      I do not wish to be reached on this device
      you keep texting my dead grandmas phone, its cruel, enough
      the constant texting is too much, end it
      not ur tenant not my problem, delete
      no longer accepting texts at this number
      i would like to be left alone
      please leave me in peace
      I never agreed to receive these
      I never signed up for this crap
      please make sure my phone is not on your texting list
      u need to stop with the texting its too much
      Stop sending me this stuff I already moved to Ohio
      can u remove me frm this
      honestly just stop
      yall got one more time to text me
      I want this to stop
      dejen de usar este numero
      stop por favor con eso
      yall are driving me crazy with these texts
      i refuse to get any more of these
      You are violating my rights by texting me, cease
      i am requesting removal from your text list
      please do not text my mother
      i will not be receiving any more texts from this number
      I'm not giving consent to any more messages
      please cease all forms of text communication immediately
      i find these texts intrusive
      you are not to text this number
      its an invasion of my privacy stop it
      ya no me manden eso
      no longer my number in two weeks, stop using it
      i aint signing up for no texts
      I don't read texts so please just mail it
      yall are bothering my kids w these texts, they use this phone
      this is a kid's tablet pls dont send bills here
      pls stop all notices to this #
      your automated system keeps texting me
      not at all interested in receiving texts
      send mail like a normal company, not texts
      estoy cansado de recibir sus mensajes
      borren mi información por favor
      kindly stop d messages
      Please stop contacting my place of employment by text
      no soliciting by text please
      i only do email
      omg stop it
      nadie les dio permiso de mandarme textos
      no se les ocurra volver a escribirme
      dejen de llenarme el telefono de mensajes
      suspendan los textos hasta nuevo aviso
      texts no mas please
      dont me manden mas texts ok
      no quiero more texts
      please quitenme de la list
      denme de baja
      déjenme en paz
      les pago el viernes pero dejen de molestarme
      no dejan de mandarme mensajes
    `),
  )('B8: %j opts out', (text) => {
    expect(kindOf(text)).toBe('OPT_OUT');
  });

  it.each(
    texts(`
      I'll stop by the office tomorrow
      omg stop, no way you fixed it already!! thank you
      don't text my old number, use this one
      omg stop it you guys are too funny lol
      they wont stop texting me about a car warranty
      take me off the late list i paid on the 1st
      unsubscribe me from the newsletter email pls, texts are fine
      I only get paid by mail
      my neighbor yells every night, i want this to stop
      i need off the balcony list for painting, i'll be away
      I'm not receiving any texts from you
      dont text my husband text me
      why you guys never text me back
      no me escriba a mano el recibo, lo necesito impreso
      whats the stop thing at the end of ur text
      i never signed that
      no dejen de avisarme si llega mi pago
      the lights are getting cut off
      If you keep this up Im taking yall to court!!
      get me off this floor its too loud
      if i pay today will the texts stop
      i want to unsubscribe from renters insurance
      my ex said stop texting him
      how can i get the fees to stop
      take 50 off and ill pay today lol
      get this roach problem off my list
      no tengo mensajes nuevos
      dejeme un mensaje
      I can't stop crying
      I get paid at the end of the month
      cancel the payment plan
      when does it end
      don't stop working with me please
      stop charging me late fees
      the bus stop
      can you stop the eviction
      the noise needs to stop
      don't stop texting me
      I don't want you to stop texting me
      did you stop texting my wife?
      stop sending maintenance at 7am
      I quit my job
      I said stop the check
      stop calling me a liar
      take me off the lease
      I lost my number
      I didn't get your texts
      why don't you text me back
      don't forget to text me
      will you stop texting me if i pay today
      I want to opt out of renters insurance
      Liked “Your rent is due. Reply STOP to opt out.”
      what happens if i reply STOP
      step
      pagar
      cancelar la deuda
      pago a fin de mes
      no puedo parar de llorar
      no dejen de escribirme
      no me cobren más
      no recibí su mensaje
      paren el desalojo
      para pagar la renta
    `),
  )('B9: %j is no wish about texts', (text) => {
    expect(readConsent(text)).toBeNull();
  });

  it.each(
    texts(`
      don't text me before noon
      please respect the weekend, no messages
      friday nights and saturdays i dont use my phone, no texts
      don't text me at work
      no me escriba antes del mediodía por favor
      how do i get these to stop coming at 6am
      dont send me any more of these at night
      ya no me los manden de noche
      stop texting me so late
      please don't call me on sundays
      after 9pm please don't text me
      don't text me right now
      dont text me, im driving
      don't text me until friday
      no me escriba antes de las 8
      no me llamen tan temprano
      dejen de llamarme al trabajo
    `),
  )('B18: %j asks for other hours, not for silence', (text) => {
    expect(readConsent(text)).toBeNull();
  });

  it.each(
    texts(`
      START
      unstop
      resume pls
      you can text me again
      please resume the texts
      opt me back in
      I'm back, please text me like before
      I changed my mind, keep sending the texts
      pueden escribirme de nuevo
      reanuden los mensajes
    `),
  )('B12: %j opts in', (text) => {
    expect(kindOf(text)).toBe('OPT_IN');
  });

  it.each(
    texts(`
      I start work monday
      when does it start
      resume my plan
      text me the amount again
      you can't text me again
      quiero recibir un recibo
    `),
  )('B12: %j does not opt in', (text) => {
    expect(readConsent(text)?.kind).not.toBe('OPT_IN');
  });

  it.each([
    ['YES', 'OPT_IN_IF_OUT'],
    ['Sí!', 'OPT_IN_IF_OUT'],
    ['yes please', 'OPT_IN_IF_OUT'],
    ['yes that works', null],
    ['si puedo pagar', null],
    ['HELP', 'HELP'],
    ['help?', 'HELP'],
    ['INFO pls', 'HELP'],
    ['ayuda', 'HELP'],
    ['help me with my rent', null],
    ['necesito ayuda', null],
  ])('B12, B13: %j as the message: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('quotes the words as they were written', () => {
    expect(readConsent('I’ll pay fri, but plz STOP  txting me!!')?.evidence).toBe('STOP  txting me');
    expect(readConsent('“Stop” pls')?.evidence).toBe('Stop');
  });

  it('reads any text of 1,600 characters without an explosion, and quotes only what stands in it', () => {
    const words = fc.constantFrom(
      ...'stop texting me do not no me dejen de want texts before at work the my , . ? "'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 200, maxLength: 320 }), (said) => {
        const text = said.join(' ').slice(0, 1600);
        expectNoExplosion(() => readConsent(text));
        expect(text).toContain(readConsent(text)?.evidence ?? '');
      }),
      { numRuns: 30 },
    );
  });
});

describe('cancelsPlan', () => {
  it.each([
    ['Can I cancel the payment plan?', 'cancel the payment plan'],
    ['please cancle my plan', 'cancle my plan'],
    ['need to change our arrangement pls', 'change our arrangement'],
    ['i cant keep up with the plan', 'cant keep up with the plan'],
    ['the plan isn’t working for me', 'the plan isn’t working'],
    ['stop autopay', 'stop autopay'],
    ['quiero cancelar el plan de pagos', 'cancelar el plan de pagos'],
    ['ya no puedo con el plan', 'ya no puedo con el plan'],
  ])('B9: %j wants a human, for %j', (text, evidence) => {
    expect(cancelsPlan(text)).toBe(evidence);
  });

  it.each(
    texts(`
      when does the plan end
      don't cancel my plan
      did you cancel my plan
      I'd like a payment plan
      I agree to the plan
      change of plans, I'll pay monday
      end my lease agreement
      cancelar la renta
      no quiero cancelar el plan
    `),
  )('B9: %j leaves the plan as it is', (text) => {
    expect(cancelsPlan(text)).toBeNull();
  });
});
