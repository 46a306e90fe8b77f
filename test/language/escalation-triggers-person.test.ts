import { describe, expect, it } from 'vitest';
import type { EscalationType } from '../../src/domain/escalation-type.ts';
import { readTriggers } from '../../src/language/escalation-triggers.ts';

/** What people type about themselves, the debt, and whoever writes to them. One text a line, English and Spanish. */
const said: readonly [behaviour: string, type: EscalationType, texts: string][] = [
  [
    'B21',
    'WRONG_NUMBER',
    `
    u got the wrong # bro
    you must have an old number for whoever this is for
    I don't know who Keisha is, got this number in march
    idk what apartment u mean
    ese senor ya no vive en esta casa
    wrong number, who is this
    wrong number
    Wrong #
    rong number
    who is this
    who is this?
    who dis
    who's this??
    whos this
    who r u
    who are you
    you have the wrong person
    u got the wrong guy
    you've got the wrong number
    idk who this is
    I don't know who this is
    I dont know any Maria
    this isn't Maria
    this is not Mr. Lopez
    im not Maria
    Maria doesnt live here
    Maria doesn't have this number anymore
    new number, not maria
    new phone who dis
    never lived there
    I never lived at that address
    i have never rented from you
    I'm not your tenant
    no one here by that name
    theres nobody named Jose here
    think you meant to text someone else
    you're texting the wrong phone
    do i know you?
    this number belongs to someone else now
    I just got this number
    who am i talking to
    not the right person
    número equivocado
    numero equivocado
    num equivocado
    se equivocó de número
    se equivoco de persona
    tiene el número equivocado
    quien es
    ¿Quién es usted?
    quien habla
    quien me escribe
    no conozco a esa persona
    no conozco a ninguna María
    no sé quién es
    yo no soy Maria
    aqui no vive ninguna Maria
    esta no es Maria
    este numero ya no es de ella
    este no es el teléfono de José
    yo nunca he vivido ahi
    persona equivocada
    no soy su inquilino
    q numero es este? no los conozco
    ese ya no es su número
    there is no Angela at this number
    i think u have the wrong #, im in texas
    sorry who's texting me?
    idk what ur talking about i dont rent anywhere
    This is a business line, please remove
    I've had this number for 10 years and I am not Keisha
    no conozco ningún Roberto
    se equivoca, yo no rento nada
    esta usted llamando a la persona incorrecta
    quien me manda mensajes
    huh? who's this
    I think this msg was meant for somebody else
    sorry wrong person
    never heard of that person
    Im not the person you're looking for
    nope not Jessica
    I don't live in Hartford
    i dont have a landlord lol i own my house
    who is this and how did you get my number
    quien sos
    creo que se equivocó
    este celular es de mi hija, no de Ana
    no soy esa persona
    este numero es nuevo, no conozco a esa señora
    y usted quién es
    wrong person
    Wrong number!!! stop
    who is ths
    Who dis?
    I dont know you
    not me
    you got the wrong number bro
    this isnt him
    he doesnt live here anymore
    no one named that lives here
    I think you have the wrong phone number
    no es el número correcto
    numero ekivocado
    no vivo ahí
    no lo conozco
    ¿Quién es?
    no soy yo
    hi i think you have the wrong number
    Sorry, who is this?
    Who r u and why u texting me
    this isnt carlos
    I'm not Jennifer, stop texting
    never heard of Stanton Management
    disculpe quién es
    no soy Carlos
    está equivocado de número
    yo no vivo ahí, número equivocado
    WRONG NUMBERRRR
    u got the wrong person lol
    who tf is this
    idk u
    idk any jose
    lol wrong #
    uhh who is this???
    kien es
    no c quien es
    numero equibocado
    no se de que me habla, yo no rento
    se ekivoco de numero
    Hello, I believe you have the wrong contact
    who is this plz
    I dont know what this is about, I'm not a tenant
    no hay nadie aquí con ese nombre
    me está escribiendo al número equivocado
    quién eres
    You've reached the wrong person
    Not Maria. Wrong number.
    who this
    esa persona ya no tiene este número
    ¿quién habla?
    `,
  ],
  [
    'B22',
    'PAYMENT_DISPUTE',
    `
    I sent a money order for the whole thing already so why you texting me
    I mailed a check for the full amount on the 3rd and it was cashed
    my portion is only 312 u charging me the full rent
    how yall figure i owe 1800 when rent is 900
    catholic charities paid that balance in sept
    the number there is not the same as what your text says
    we agreed on 850 not 950
    quiero que me comprueben esa deuda
    la seccion 8 paga esa parte
    falta mi pago de agosto, no lo pusieron
    I don't owe that much, this is wrong
    I already paid this in full
    i dont owe u anything
    I dont owe that
    thats not what i owe
    thats not right i owe 900
    wrong amount
    the amount is wrong
    balance is wrong
    your numbers are off
    this is incorrect
    i already payed
    already paid
    I paid this already!!
    paid in full on the 3rd check ur records
    i have the receipt
    why does it say 1100 when I paid 1100
    why am i being charged a late fee i paid on time
    overcharged
    you overcharged me
    you are charging me twice
    i was double charged
    you never credited my payment
    i dispute this
    I dispute this debt
    im disputing the charges
    send me proof I owe this
    I want validation of the debt
    prove it
    i never agreed to that fee
    that late fee shouldnt be there
    my balance should be zero
    I owe nothing
    i dont owe yall a dime
    thats not my debt
    I moved out in march I dont owe rent
    not paying for something i dont owe
    u must have me confused my rent is paid
    there's a mistake on my account
    that charge is bogus
    this has to be an error
    we're paid up
    my rent is all paid
    not paying till you fix the heat
    no debo eso
    yo no debo nada
    no les debo nada
    no debo tanto
    no le debo esa cantidad
    ya pagué
    ya pague eso
    ya lo pagué
    ya pague la renta el dia 1
    eso está mal
    la cantidad está mal
    esa no es la cantidad
    el saldo está equivocado
    me están cobrando de más
    me cobraron dos veces
    me cobran doble
    eso no es lo que debo
    ese cargo no es mio
    no es correcto el monto
    hay un error en mi cuenta
    porque dice 1100 si ya pague 1100
    no reconozco esa deuda
    quiero pruebas de esa deuda
    mi saldo debe ser cero
    tengo el recibo
    estoy al corriente con la renta
    esa deuda no es mía
    no estoy de acuerdo con ese cargo
    that number can't be right
    my ledger shows zero
    where are you getting 1450 from?? i only owe 700
    you guys never took off the payment from the 3rd
    I want an itemized statement proving I owe this
    rent was paid by section 8 so why are you texting
    I'm contesting the late charges
    The check was cashed on the 5th, I have proof
    eso ya está pagado
    yo ya di ese dinero el mes pasado
    están cobrándome algo que no me toca
    el recargo no me corresponde
    ¿por qué me sale 900 si yo pagué completo?
    I was told i didnt have to pay that
    where did 1450 come from
    that's like 300 more than it should be
    I think theres been a mistake with my account
    you're charging me for a month i wasnt even there
    i have zero balance per your portal
    What late fee? I paid on the 1st
    rent was paid on the first
    you guys said I was all set
    the amount u have is not correct
    i'm not responsible for that bill
    thats a lie i paid
    no es mi deuda
    yo no firmé nada de eso
    no me pueden cobrar eso
    me dijeron que ya no debía nada
    revisen bien porque yo pagué completo
    esa cantidad no es
    ya está pago
    That's not my balance
    I don't owe anything!
    I dont think i owe that much
    your wrong i paid
    I paid this already, why do you keep texting me
    balance isnt right
    the late fee is wrong
    I have proof I paid
    I disagree with this amount
    my account should be at 0
    you added fees that arent in my lease
    I sent the payment already
    payment was made
    no debo tanto dinero
    yo no debo
    eso no lo debo
    ya les pagué
    ya está pagado
    ese no es mi balance
    no estoy de acuerdo con la cantidad
    me cobraron mal
    la cuenta está mal
    I paid that already
    this isn't what I owe
    You're charging me the wrong amount
    I don't owe you guys nothing
    that bill is wrong
    my rent is paid
    I don't recognize this charge
    I want to dispute the late fee
    you already got my payment
    ya pagué, revise su sistema
    yo no debo esa cantidad
    eso es incorrecto
    me cobraron un cargo que no es mío
    por qué me cobran recargo si pagué a tiempo
    i DONT owe nothing
    I payed already!!
    already paiddd
    dat aint right i dont owe dat much
    thats wrong
    u overcharged me
    wheres the $200 i paid? balance is wrong
    yall trippin i paid
    ya page
    yo ya pague todo!!
    no les devo nada
    esta mal la cuenta
    me cobraron de mas
    The amount you're saying I owe is not right
    I have already made this payment
    you need to check again, I paid in full
    I never got a late notice so I'm not paying that fee
    I've been overcharged for the last three months
    this charge is a mistake
    how can I owe 1200 if rent is 900
    yo pagué la renta completa
    ustedes tienen mal mi saldo
    no es justo, yo no debo eso
    tengo comprobante de pago
    Why do I owe a late fee if I paid the 1st?
    I don't agree with this balance
    I paid cash at the office
    you have my account mixed up
    no debo nada, ya pagué todo
    me aparece un saldo que no es mío
    `,
  ],
  [
    'B23',
    'CRISIS',
    `
    sometimes i think everybody be better off without me
    life aint worth it no more
    he hit me and broke my phone
    I want to kill myself
    i dont want to live anymore
    im suicidal
    better off dead
    im going to end my life
    quiero morirme
    me quiero matar
    ya no quiero vivir
    pensando en suicidarme
    some days i just dont want to be here anymore
    a veces pienso que mejor no estar vivo
    i feel like giving up on life
    ya no quiero estar aquí en este mundo
    I just want to end my life
    i wanna die
    kms
    no quiero seguir viviendo
    `,
  ],
  [
    'B23',
    'HARDSHIP',
    `
    the restaurant let all of us go with no warning
    job cut my hrs to 12 a week
    my husband walked out on us
    they closed down the store where i was cashier
    doctor took me off work for 2 months
    my husband got deported and im alone with 3 kids
    aint been paid in a month
    mi esposo lo deportaron
    me redujeron el horario
    I lost my job and can't pay anything
    lost my job
    i lost my job last week
    i got laid off
    got layed off friday
    they let me go from work
    i was fired
    I got fired today
    my hours got cut
    they cut my hours at work
    im unemployed
    im out of work
    I've been out of work since june
    furloughed again
    waiting on unemployment
    in the hospital
    im in the hospital
    my son is in the hospital
    I have cancer
    just got diagnosed with cancer
    had surgery last week and cant work
    im having surgery tuesday
    been really sick
    I've been sick for weeks
    i was in a car accident and cant work
    broke my leg cant work
    i have no income
    no money for food
    i cant even feed my kids
    we're about to be homeless
    my husband left and i have nothing
    i had a stroke
    got covid and missed 2 weeks of work
    my kid is very sick
    medical emergency
    no tengo dinero para comida
    no tengo para comer
    perdí mi trabajo
    perdi el trabajo
    me quede sin trabajo
    sin trabajo
    estoy desempleada
    me despidieron
    me corrieron del trabajo
    me cortaron las horas
    me redujeron horas
    estoy enferma
    he estado muy enfermo
    mi hijo está en el hospital
    estoy en el hospital
    tengo cáncer
    me operaron la semana pasada
    tuve un accidente y no puedo trabajar
    no tengo ingresos
    estamos sin comida
    mi esposa esta hospitalizada
    tuve un derrame
    no ay trabajo
    my job let me go last friday
    The restaurant I worked at shut down
    they cut me to 12 hrs a week
    I've been in and out of the hospital with my kidneys
    my daughter was diagnosed with leukemia
    I can't afford groceries let alone rent
    haven't had work in 2 months
    me quedé sin empleo
    llevo dos meses sin trabajar
    me bajaron las horas en la fábrica
    mi niña está internada
    no me alcanza ni para comer
    got let go on monday
    company downsized and i was one of them
    my wife lost her job too
    im on unpaid leave
    I have stage 3 breast cancer
    my dad is in ICU
    not working right now bc of a back injury
    we dont have food in the house
    nobody is hiring me
    estoy pasando hambre con mis hijos
    me corrieron
    no me están dando horas
    mi mamá está muy grave
    me cerraron el trabajo
    tengo covid desde el lunes
    se me quemó la casa
    lost job
    i have no job
    I'm sick and can't work
    been hospitalized
    they fired me
    I have no way to pay, no income
    my husband lost his job
    i was diagnosed with MS
    got hurt at work
    no tengo trabajo
    estoy sin trabajo
    me enfermé
    perdí el empleo
    estoy hospitalizado
    no puedo pagar, perdí mi trabajo
    mi esposo perdió el trabajo
    I lost my job last month and Im behind
    got laid off
    my wife is in the hospital
    I have been sick with covid
    my hours were cut
    I'm unemployed
    I dont have money for food
    perdí mi empleo
    me despidieron ayer
    estoy enfermo y no puedo trabajar
    mi hijo tiene cáncer
    they layed me off
    i got let go
    n the hospital rn
    im homeless now
    no money no job no food
    i got cancer
    my husband got fired
    stoy sin trabajo
    perdi mi travajo
    me corieron del trabajo
    estoy malo en el hospital
    I've been laid off since January and have no savings
    My company cut everyone's hours in half
    my son is sick in the hospital, I have not been able to work
    I had a heart attack two weeks ago
    we lost everything in the fire
    I was in a bad accident and I'm on crutches
    perdí el trabajo por la pandemia
    mi esposo está enfermo y yo soy la única que trabaja
    no hay dinero ni para comer
    I just lost my job today
    can't work, broke my leg
    My baby is in the NICU
    me quedé sin trabajo la semana pasada
    tuve una operación y no he podido trabajar
    `,
  ],
  [
    'B24',
    'HOSTILE_LANGUAGE',
    `
    les va a pesar, yo se donde queda su oficina
    ill shoot whoever comes to evict me
    i got something for you when you come here
    me vale madre su renta
    f*** you and your rent, come here and see what happens
    fuck you
    f u
    fck you
    fuk off
    f*ck off
    go f yourself
    F*** OFF
    you're a b!tch
    stupid bitch
    eat sh1t
    you piece of shit
    you're an asshole
    a$$hole
    screw you
    go to hell
    kiss my ass
    you are an idiot
    you people are crooks
    bunch of scammers
    you're all thieves
    slumlord
    shut up
    shut the f up
    i hate you people
    this is bullshit
    what the fuck is wrong with you
    you suck
    I know where you work
    watch your back
    i will kill you
    im gonna kill u
    ill beat your ass
    come here and see what happens
    you better watch out i know where you live
    ill burn that office down
    I have a gun, try me
    gonna come down there and smash your windows
    someone is going to get hurt
    try coming to my door and you'll get shot
    u will regret this
    drop dead
    te voy a matar
    los voy a matar
    te voy a partir la cara
    vas a ver lo que te pasa
    sé dónde trabajas
    se donde vives
    te vas a arrepentir
    chinga tu madre
    chinguen a su madre
    vete a la verga
    vayanse al diablo
    váyanse a la mierda
    pinche ratero
    pinches rateros
    pendejo
    pendejos
    hijo de p...
    hijos de puta
    hdp
    puta madre ya dejen de molestar
    eres un idiota
    son unos ladrones
    cállate
    que te jodan
    no mames cabron
    bola de ladrones
    me cago en ustedes
    cuidate la espalda
    voy a quemar esa oficina
    Go f*** yourself
    youre nothing but a greedy slumlord
    u people make me sick, leeches
    I swear to god if you text me again ill come down there and beat the hell outta you
    better hope I dont see you in the parking lot
    chingas a tu madre
    son una bola de rateros
    ándate con cuidado, sé a qué hora sales
    no sean mamones
    púdranse
    lick my balls
    ur a joke
    f*** you b****
    you stupid m***f***
    I'm gonna beat the brakes off whoever keeps texting
    come collect it in person tough guy
    wait til i find out who you are
    you'll be sorry
    puro pinche ladrón
    métanse su renta por el c***
    coman mierda
    qué asco de gente
    los estoy esperando con la pistola
    no saben con quién se meten
    go fuck yourself
    F U
    stupid ass company
    suck my d***
    you're a piece of sh*t
    bitch
    Leave me the fuck alone
    i will find you
    ill shoot you
    im gonna hurt somebody
    váyanse a la chingada
    eres una mierda
    los voy a quemar
    idiotas
    que se vayan al carajo
    screw you guys
    you are a piece of trash
    f u and ur rent
    I'm going to hurt you
    eat shit
    you'll regret this
    pinches pendejos
    váyanse al infierno
    los voy a golpear
    FUCK YOU
    fk u
    fuk u
    f@ck you
    f u c k you
    biiiitch
    a**holes
    go 2 hell
    ur a thief
    chinga tu m
    vayanse ala verga
    putos
    come mierda
    ill beat ur a**
    kill yourself
    Stop f***ing texting me you piece of s***
    you're all a bunch of liars and thieves
    I hope you all rot
    Come to my house again and I'll shoot
    déjenme en paz pinches cabrones
    te voy a romper la cara
    maldita compañía de mierda
    f off
    you are disgusting people
    I'll come down there and shoot everyone
    son unos rateros de mierda
    `,
  ],
  [
    'B24',
    'SUPERVISOR_REQUEST',
    `
    ill only deal w the owner
    me puede llamar el encargado
    who can i complain to about you
    let me talk to your supervisor
    let me talk to your manager
    I want to speak to a manager
    can i speak with someone in charge
    get me your boss
    who is your supervisor
    I need to talk to a real person
    can i talk to a human
    let me speak 2 ur mgr
    have your manager call me
    put your supervisor on
    i want to talk to somebody higher up
    who's in charge there
    connect me to a person please
    give me the managers number
    I want a real person
    i'd like to escalate this
    need to speak w someone in charge
    i want to talk to the owner
    can a human call me
    quiero hablar con el gerente
    quiero hablar con su supervisor
    dejeme hablar con el encargado
    pongame con su jefe
    necesito hablar con una persona
    quiero hablar con una persona real
    me puede comunicar con el manager
    pasame con tu supervisor
    deme el número de su gerente
    quien es el encargado
    quiero hablar con alguien de verdad
    con quien me puedo quejar, su supervisor?
    I'd like to speak with whoever runs the place
    give me someone above you
    is there a manager I can talk to
    Transfer me to a representative
    páseme con alguien que mande
    comuníqueme con el dueño por favor
    quiero que me atienda una persona
    who do you report to
    I demand to speak to the owner
    this is going nowhere, manager please
    let me speak with somebody that actually knows
    can I get a callback from your boss
    I need an actual human being
    pásenme al encargado
    quiero hablar con un humano no con una máquina
    con quién puedo hablar que sea su jefe
    supervisor
    manager please
    I need to speak with your manager
    i want your supervisor's number
    talk to a human
    can i speak to a person
    quiero un supervisor
    hablar con una persona
    quiero hablar con tu jefe
    necesito hablar con el manager
    let me speak to the manager
    I want to talk to someone in charge
    get me a supervisor
    can a real person call me
    quiero hablar con el encargado
    me comunica con su supervisor por favor
    MANAGER
    lemme talk 2 ur manager
    need 2 speak 2 a supervisr
    is there a real person i can txt
    kiero ablar con el gerente
    kiero ablar con el jefe
    I'd rather talk to a person
    Please have a manager contact me
    Who's your boss?
    me gustaría hablar con un supervisor
    páseme a alguien encargado
    I want to speak with the property manager
    can your supervisor call me please
    necesito que me llame el gerente
    `,
  ],
];

describe.each(said)('%s: %s', (_, type, texts) => {
  it.each(texts.trim().split(/\n\s*/))('%s', (text) => {
    expect(readTriggers(text)[0]?.type).toBe(type);
  });
});
