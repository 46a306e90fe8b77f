import { describe, expect, it } from 'vitest';
import type { EscalationType } from '../../src/domain/escalation-type.ts';
import { readTriggers } from '../../src/language/escalation-triggers.ts';

/** What a tenant, or somebody near one, types when the law takes over. One text a line, English and Spanish. */
const said: readonly [behaviour: string, type: EscalationType, texts: string][] = [
  [
    'B20',
    'ATTORNEY',
    `
    mi representante legal se va a comunicar con ustedes
    mi licenciado se va a encargar de esto
    i got a tenant lawyer
    lost my job and legal aid is helping me so call them
    You'll be hearing from my lawyer
    talk to my lawyer from now on
    TALK TO MY LAWYER!!!
    my attorney is John Reyes 203-555-0188
    all further contact goes thru my attorney pls
    my lawer will call u
    my laywer says i dont have to answer you
    i have a lawyer now so dont text me about this
    I've retained counsel. Direct all communication to her.
    we lawyered up
    time to lawyer up
    legal aid is helping me with this
    I have representation
    im represented by counsel
    speak to my attorney
    im thinking of getting a lawyer
    I'm going to get a lawyer if this keeps up
    ill have my atty send you a letter
    my lawyers gonna love this text
    you will hear from our attorneys
    I spoke with an attorney about this and he said not to pay
    hired a lawyer yesterday
    contact my law firm, Ortiz & Day
    i got legal representation
    CT legal services is representing me
    here is my lawyers number
    my brother is an attorney and he says you cant do this
    my cousin's a lawyer and she said this is illegal
    mi abogado los va a llamar
    hablen con mi abogado
    hable con mi abogada por favor
    ya tengo abogado
    ya contrate un abogado
    voy a buscar un abogado
    mi licenciado les va a llamar, es mi abogado
    comuniquese con mi abogado
    toda comunicacion con mi abogada
    mi avogado dice q no les conteste
    estoy representado por un abogado
    tengo representación legal
    me esta ayudando ayuda legal con este caso
    consulté con un abogado sobre esto
    le voy a decir a mi abogado
    mi abogada es la licenciada Cruz
    les va a escribir mi abogado
    voy a contratar a un abogado
    please direct any further correspondence to my attorney's office
    I have an attorney handling this matter. Do not contact me again.
    my sister in law is a lawyer and shes looking at this lease rn
    Im getting a lawyer involved
    you can speak w my lawyer mr goldberg
    pueden hablar con la abogada que me está representando
    ya le pasé todo a mi abogado
    our family lawyer will be in touch with you guys
    My attorney says dont pay a cent until you answer his letter
    refer to counsel
    cc'ing my lawyer
    tengo una licenciada q me lleva el caso, hablen con ella, es abogada
    me voy a asesorar con un abogado
    My attny will handle this
    plz contact my lawyer Jim Barnes
    we have retained an attorney
    lawyers involved now
    Going to speak with an attorney
    mi hermano es abogado y me dijo que no pague
    todo por medio de mi abogado
    All communication must go through my attorney.
    my lawer sent yall a letter
    I got a lawyer, his name is Dan
    mi abogado se va a comunicar con ustedes
    necesito hablar con un abogado antes de contestar
    MY LAWYER WILL BE CONTACTING YOU!!!
    im lawyring up
    consulting w/ an attorney 2moro
    talk 2 my lawyer 👨‍⚖️
    hablen con miii abogado
    ya hable con un abogado y me dijo q no firmara nada
    Please contact my attorney Susan Wells at 860-555-0199 from now on
    My daughter's a lawyer, she'll be calling your office
    i've been advised by counsel not to respond
    nuestro abogado les mandará una carta
    My lawyer told me to tell you to stop
    I'm represented by New Haven Legal Assistance
    ya hablé con mi abogado
    `,
  ],
  [
    'B20',
    'LEGAL_THREAT',
    `
    If you keep this up Im taking yall to court!!
    ive called the BBB on yall
    housing authority gonna hear about this
    The judge is going to love these texts
    im documenting everything for court
    esto va contra la ley
    I'm going to sue you people
    ill sue
    im gonna sue ur company
    I will be suing for harassment
    see you in court
    C U in court!!
    we'll see u in court
    ill take you to court
    taking you guys to small claims
    im filing a lawsuit
    i am filing a complaint with the attorney general
    reporting you to the CFPB
    going to report yall to HUD
    this is illegal and you know it
    what your doing is against the law
    you're violating the FDCPA
    thats harassment and its illegal
    we will let the judge decide
    tell it to the judge
    I will press charges
    keep texting and I'll take legal action
    legal action will be taken
    my tenant rights are being violated
    ill call the housing authority on you
    gonna report you to code enforcement
    u guys are gonna get sued
    expect a lawsuit
    I'll be filing suit on monday
    you are breaking the law
    los voy a demandar
    te voy a demandar
    voy a demandarlos
    nos vemos en la corte
    nos vemos en el tribunal
    voy a poner una demanda
    les voy a poner una denuncia
    los voy a denunciar por acoso
    voy a tomar acciones legales
    esto es ilegal
    esto es acoso y es ilegal
    voy a llevarlos a corte
    los llevo a la corte
    que decida el juez
    los voy a reportar con el fiscal general
    me voy a quejar con la autoridad de vivienda y los demando
    están violando la ley
    voi a demandar a la compañia
    I'll have y'all in court by the end of the month
    My next call is to the attorney general
    you'll be served papers next week
    this is a violation of the fair debt collection practices act
    I'm taking this to housing court
    keep it up and youll get a lawsuit
    los vamos a llevar ante un juez
    esto va a terminar en la corte
    eso que hacen es contra la ley
    voy a meterles una demanda
    you will be hearing from the courts
    ill see u guys in front of a judge
    this violates my rights as a tenant
    im recording everything for when we go to court
    my uncle told me we can sue you for this
    I'm gonna own this building when the lawsuit is over
    voy a ir con las autoridades
    si siguen molestando los demando
    me van a conocer en la corte
    esto es hostigamiento
    I WILL SUE YOU
    ill sue u for everything
    you're gonna end up in court over this
    thinking about suing
    im filing a complaint w the housing authority against you
    I know my rights
    demandaré
    les voy a demandar por esto
    los voy a llevar a la corte pequeña
    voy a reportarlos a la ciudad
    Expect to hear from the court
    I'll sue for harassment if you dont stop
    u cant do this its against the law
    gonna take yall to court
    voy a poner una queja con el fiscal
    te veo en la corte
    c u in court 😡
    im gna sue
    suing yall
    I aint scared to take yall to court
    im calling the attorney generals office
    keep texting me i dare you i will sue
    los boy a demandar
    nos vemos en corte!!
    te demando si me sigues escribiendo
    If I get one more text I'm suing
    We are prepared to take legal action
    What you're doing is illegal
    I've already reported you to the state
    si no paran voy a demandar
    los voy a acusar con la corte
    Do it again and I'll see you in court
    I'm suing Stanton
    esto es ilegal, los voy a reportar
    `,
  ],
  [
    'B21',
    'BANKRUPTCY',
    `
    I filed chapter 7 last month
    filed for ch 13
    im in chapter 13
    I filed bk
    i filed for bankrupcy in june
    im filing for bankruptcy
    declared bankruptcy
    we are going thru bankruptcy right now
    I'm bankrupt
    this debt is part of my bankruptcy
    my bankruptcy case number is 23-20771
    theres an automatic stay, you cant contact me
    talk to my bankruptcy trustee
    thinking about filing bankruptcy
    chapter seven was filed last week
    my bk was discharged
    i have to file bancruptcy
    me declaré en bancarrota
    me declare en bancarota
    estoy en bancarrota
    me declaré en quiebra
    voy a declararme en bancarrota
    estamos en quiebra
    presenté el capitulo 7
    meti bancarrota el mes pasado
    hice capitulo 13
    esa deuda esta en mi bancarrota
    ya radique bancarrota
    Chapter 13 filed 5/2, case no 24-20331
    I've filed for bankruptcy protection
    we did a bankruptcy in january you cant collect
    entré en bancarrota en abril
    mi caso de bancarrota ya está en la corte
    we are in the middle of a chap 13
    just fyi i filed BK on 3/12
    the court discharged my debts in bankruptcy
    acabo de declararme en banca rota
    estoy en proceso de bancarrota con el capitulo 13
    bankruptcy filed
    I'm in bankruptcy
    chapt 7
    im about to file chapter 13
    me fui a la bancarrota
    declaré bancarrota
    we filed bankruptcy
    My debts were discharged in chapter 7
    estoy en capítulo 13
    me declararé en bancarrota si siguen
    filed bankrupcy
    ch7 filed
    im goin thru a chapter 13 bankruptcy
    stop contacting me i filed bankruptcy
    me declare en kiebra
    I had to file for bankruptcy because of medical bills
    This account is included in my chapter 7
    tuve que declararme en quiebra
    Bankruptcy. Talk to the trustee.
    estoy en bancarrota no me escriban
    `,
  ],
  [
    'B21',
    'DECEASED',
    `
    this was my late husbands phone
    my roommate was killed in a shooting
    estamos de luto por mi papa
    we lost mom last month
    My husband passed away, this was his phone
    he passed away
    she died in march
    my mother died
    Mr Alvarez is deceased
    the tenant is dead
    Ruth passed last tuesday
    dad passed
    my wife has passed on
    RIP
    she's no longer with us
    rip my dad
    i lost my husband in may
    this is his widow
    im the executor of her estate
    we buried him saturday
    my roommate died
    I have the death certificate
    the person your looking for is dead
    im his daughter he died two weeks ago
    she pasd away in april
    falleció
    mi esposo falleció
    murió mi esposo
    mi mama murio en marzo
    se murió mi papá
    ya no está con nosotros
    mi abuela fallecio la semana pasada
    el inquilino ya murio
    soy la viuda
    QEPD
    que en paz descanse
    lo enterramos ayer
    perdí a mi esposo en mayo
    la señora falleció, soy su hija
    mi hermano esta muerto
    tengo el acta de defunción
    Sorry to tell you but Hector died on sunday
    the man you are trying to reach has been dead for 2 years
    my grandma who lived here passed a month ago
    lamento decirle que mi papá falleció
    Don Pedro se nos murió en enero
    he died.
    my mother in law whose name is on the lease has died
    shes gone, she died last night
    this phone belonged to my late father
    Mr Ortiz is deceased since august
    mi mamá ya falleció hace un año
    mi esposo se murió
    She passed
    my dad passed away last night so rent will be late
    died last week
    Tenant deceased
    my brother, jose, died
    mamá murió
    mi marido falleció en un accidente
    my mother passed away in january
    He is dead
    My son died and I cant think about rent right now
    mi padre murió ayer
    la inquilina falleció
    he passed
    rip she died 😢
    my wife passed unexpectedly
    mi suegra falecio
    murio mi papa el domingo
    Unfortunately John passed away on March 3rd
    my dad's dead
    I'm her daughter, mom died of cancer in June
    falleció mi hermana, ella era la inquilina
    My wife just died please stop
    mi esposa acaba de morir
    `,
  ],
  [
    'B23',
    'SERVICEMEMBER',
    `
    navy sent my wife overseas
    i'm usaf active
    I'm deployed, active duty army
    im deployed
    currently deployed overseas
    my husband is deployed
    activated national guard
    my guard unit got activated
    I got military orders
    got my PCS orders
    im active duty
    I'm in the army
    im a marine stationed in okinawa
    I'm in the Navy and out at sea
    reserves called me up
    im in the military
    leaving for basic training monday
    i'm protected under the SCRA
    servicemembers civil relief act
    my wife is active duty air force
    i enlisted, ship out next week
    soy militar
    estoy en el ejército
    mi esposo esta en el ejercito
    me desplegaron
    estoy desplegado
    estoy en servicio activo
    me activaron de la guardia nacional
    tengo ordenes militares
    estoy en la marina
    mi esposa es militar
    soy soldado activo
    Im currently on deployment in Kuwait
    i ship out for boot camp in 2 weeks
    my husbands in the service and just got orders
    mi hijo y yo estamos en la base, soy marine activo
    voy a ser desplegada el lunes
    My national guard unit is being sent to texas border
    im active duty coast guard
    under the SCRA you cant charge me that
    I'm a sailor on the USS Truman
    soy del ejército y me mandan fuera
    I'm active military
    on deployment til june
    i am a soldier at fort bragg
    im in the army reserve and got activated
    estoy en las fuerzas armadas
    mi esposo está desplegado
    I'm in the military and deploying next week
    I'm national guard
    active duty navy, stationed in norfolk
    estoy en el army, desplegado en corea
    im deployd rn
    got my orders, deploying to germany
    stoy en el ejersito
    my husband is in the Marines and deployed
    I got activated by the guard
    me mandan a una misión militar el próximo mes
    my wife deployed overseas in may
    soy soldado en servicio activo
    `,
  ],
  [
    'B23',
    'ACCOMMODATION',
    `
    I need a reasonable accommodation
    i use a wheelchair and the ramp is broken
    section 504
    I'm requesting an accommodation for my disability
    I have a disability
    im disabled and need more time to fill the form
    this is my service animal
    she's my emotional support dog
    i have an ESA letter
    im deaf please only text
    I'm legally blind can you send it in large print
    i need a handicap parking spot
    my son is autistic and needs the first floor unit
    i cant climb stairs because of my disability
    under the ADA you have to
    need grab bars in the shower i cant stand
    mental disability
    my doctor can give a letter for the accommodation
    uso silla de ruedas
    estoy en silla de ruedas
    tengo una discapacidad
    soy discapacitado
    necesito una acomodación razonable
    necesito un ajuste razonable por mi discapacidad
    es mi animal de servicio
    es un perro de apoyo emocional
    mi hijo es autista y necesita el primer piso
    soy sordo, por favor mande texto
    soy ciega
    mi hija tiene una incapacidad
    tengo una incapacidad y no puedo subir escaleras
    because of my MS I need a unit without stairs
    requesting that you allow my support animal
    I am visually impaired and can't read these
    I need the notice in braille
    mi esposo usa silla de ruedas y no cabe por la puerta
    necesito estacionamiento para discapacitados
    my doctor says i need a first floor unit
    I have epilepsy and need a carbon monoxide alarm with strobe
    its an assistance animal not a pet
    my daughter is in a wheelchair, elevator has been out for a week
    mi mamá es discapacitada
    tengo una condición médica y necesito aire acondicionado
    I need an accommodation
    I am disabled
    can i get a ramp
    im in a wheelchair
    need a reasonable accomodation
    soy una persona con discapacidad
    necesito una rampa para mi silla de ruedas
    I have a disability and need more time
    my service dog
    I use a walker and can't do the stairs
    tengo discapacidad
    necesito una acomodación por mi discapacidad
    im disable
    need accomodation 4 my disability
    its a service dog
    soy desabilitado
    ando en silla de ruedas
    My disability makes it hard to get to the office, can I mail it
    I have PTSD and need my support dog
    soy una persona mayor con discapacidad
    Can you make an accommodation for my wheelchair
    mi hijo tiene autismo y necesita...
    `,
  ],
  [
    'B23',
    'DISCRIMINATION',
    `
    yall dont treat the white folks upstairs like this
    its cause im black
    you only do this because I'm black
    ur doing this cuz im black
    is this because im hispanic
    racist
    you people are racist
    thats racist
    this is discrimination
    im being discriminated against
    you discriminate against families
    you're evicting us because we have kids
    you wont rent to me because of my section 8 voucher
    is it because of my race
    you treat white tenants better
    you dont do this to the white tenants
    because I'm Muslim right?
    because of my religion
    just because im gay
    you are harassing me because I'm a woman
    this is a fair housing violation
    its because im pregnant isnt it
    because of my accent
    discriminación
    esto es discriminación
    me están discriminando
    son unos racistas
    es porque soy mexicana verdad
    porque soy negro
    nos tratan asi porque somos latinos
    solo porque no hablo inglés
    me tratan mal por ser inmigrante
    es por mi raza
    por mi religion me hacen esto
    nos quieren sacar porque tenemos niños
    you wouldn't talk to me like this if I was white
    you people always do this to mexicans
    funny how only the black families get notices
    nos discriminan por ser indocumentados
    a los blancos no les cobran recargos
    is it cuz we're puerto rican?
    you treat us different than the white families
    so you dont like section 8 people huh
    you told my friend no kids allowed, thats discriminatory
    racismo puro
    nos tratan mal por ser hispanos
    yall racist
    this is racial discrimination
    you are discriminating against me
    cause im black?
    you hate hispanics
    es discriminación
    ustedes son racistas
    porque soy hispano
    This is because I'm Mexican isn't it
    stop discriminating
    you only evict black people
    me discriminan por ser latina
    ur racist
    cuz im black rite?
    yall racist af
    son rasistas
    pq soy mexicano
    You treat the hispanic tenants like garbage
    I feel like I'm being discriminated against because of my race
    me trata así porque soy mujer y soy mexicana
    I think it's because of my race
    no me quieren rentar porque tengo niños
    `,
  ],
];

describe.each(said)('%s: %s', (_, type, texts) => {
  it.each(texts.trim().split(/\n\s*/))('%s', (text) => {
    expect(readTriggers(text)[0]?.type).toBe(type);
  });
});
