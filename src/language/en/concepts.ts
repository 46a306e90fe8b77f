import type { ConceptWords } from '../engine/concept.ts';

/** What words are about, in English: folded, contractions spelled out; `evict*` is every word that begins so. */
export const conceptWords: ConceptWords = {
  self: 'i me my mine myself we us our ours ourselves',
  you: 'you your yours yourself yourselves ya',
  not: 'not no never nobody none nothing without neither nor nope nah cannot hardly barely',
  relative: `husband wife spouse partner fiance fiancee boyfriend girlfriend mother mom moms mum mama momma mommy father
    dad dads daddy papa pop pops son sons daughter daughters brother brothers sister sisters sibling twin grandmother
    grandma granny nana grandfather grandpa grandson granddaughter uncle aunt auntie cousin nephew niece stepson stepdad
    stepmom hubby wifey bf gf ex family friend roommate neighbor`,
  child: `baby babies newborn infant toddler child children kid kids boy boys girl girls crib nursery preschooler
    grandbaby grandkids grandchildren grands twins`,
  former: 'ex exes exhusband exwife abuser stalker',
  staff: `manager managers mgr super superintendent maintenance office lady clerk staff agent agents employee employees
    landlord landlords owner owners company management guy worker workers handyman repairman plumber contractor
    receptionist desk realtor inspector`,
  pays: `pay pays paid paying payed payment payments send sent sending gave give handed mailed dropped deposited wired
    transferred transfer zelle zelled venmo venmoed cashapp cash paypal squared settled covered covers`,
  proof: `envelope withdrawn debit picture receipt receipts confirmation proof stub stubs cleared cashed cancelled posted processed statement check
    checks bank money order orders giro cashiers certified portal app autopay records ledger slip carbon copy tracking
    trace credited drawer dropbox drop slot envelope`,
  debt: 'owe owes owed owing debt debts balance arrears due late behind total amount outstanding overdue',
  charge: `charge charged charges charging fee fees fine fined fines bill billed billing bills surcharge penalty
    deposit interest utilities increase raised raise hike price rate`,
  mistaken: `wrong incorrect mistake mistaken mistakes error errors false inaccurate off glitch mixup mixed confused
    messed twice double doubled triple bogus fake fraud fraudulent inflated fishy phantom random ridiculous crazy
    mathing math add adding adds numbers`,
  disputes: `match matches different settled accounting signed sign adding added dispute disputed disputing contest contesting disagree refuse refusing refused deny denying object
    objecting challenge prove explain explanation itemized itemize breakdown validate verify verification accounting
    audit authorize authorized agreed agree promised waived removed reverse refund overpaid overcharged correct fix
    responsible responsibility fault`,
  others: 'last previous prior former old tenant tenants roommate someone somebody else before another',
  program: `section voucher vouchers housing hud agency caseworker program programs charities relief erap raft unite
    assistance subsidy hap portion share half grant`,
  law: `law laws legal illegal legally illegally lawful unlawful unlawfully statute statutes statutory rights right
    allowed permitted binding enforceable regulation regulations rule rules ordinance code fdcpa tcpa scra ada fha
    constitution crime criminal violation violations violating violates violate breach habitability covenant warranty
    permission supposed`,
  court: `order summary process defamation slander libel warrant court courts courthouse courtroom judge judges magistrate lawsuit lawsuits sue suing sued hearing hearings jury
    trial docket summons served serve marshal marshals sheriff constable subpoena subpoenaed testify testimony claims
    litigation litigate mediation mediator arbitration prosecute prosecutor injunction counterclaim plaintiff defendant
    escrow eviction execution remedies remedy damages liable settlement`,
  lawyer: `lawyer lawyers attorney attorneys atty counsel counselor esquire esq paralegal lawyered lawyering llp
    represent represents represented representing representation rep legalaid advocate retained retainer clinic`,
  authority: `inspector inspectors inspection hud bbb cfpb ftc fcc chro osha police cops cop sheriff ombudsman mayor
    governor senator councilman councilwoman councilmember alderman news channel reporter reporters press newspaper
    media journalist city county state federal enforcement ag department dept board agency commission marshal consumer
    authorities 911 311`,
  reports: `report reports reported reporting complain complained complains complaining complaint complaints file files
    filed filing grievance testified petition organize organized organizing union strike document documented documenting
    documentation record recorded recording recordings screenshot screenshots screenshotted video videos photos pictures
    evidence expose exposed exposing viral review reviews google yelp`,
  evicts: `evict* lockout locked kick kicked kicking vacate notice quit thrown throw throwing nonrenewal renew renewal
    terminate putting changed`,
  retaliates: `retaliat* payback revenge punish punished punishing pattern ever since after suddenly sudden funny
    coincidence timing targeted target targeting singled`,
  ethnicity: `black blacks white whites brown asian asians chinese vietnamese korean latino latina latinos latinas latinx
    hispanic hispanics mexican mexicans african africans african american arab arabs middle eastern indian indians pakistani
    native rez tribal jamaican haitian haitians dominican dominicans rican ricans salvadoran guatemalan honduran colombian
    cuban cubans immigrant immigrants refugee refugees foreigner foreigners foreign accent race races racist racists racism
    racial racially color colored skin minority minorities ethnic ethnicity nationality slur slurs nword negro monkey
    wetback wetbacks spic spics chink beaner illegals ghetto`,
  faith: `muslim muslims islam islamic hijab turban mosque pray prayer jewish jew jews menorah synagogue kosher sikh hindu
    buddhist christian catholic religion religious church sabbath ramadan`,
  orientation: `gay lesbian gays trans transgender queer lgbt lgbtq bisexual pronouns misgender* drag homophobic
    transphobic sissy`,
  sexual: `sexual sexually sex favors favor date flirt flirting flirts touched touching touch grabbed grab groped kiss
    kissed creepy creep pervert perverted naked nude shower inappropriate advances propositioned body breasts harass
    harassed harassing harassment rape raped`,
  unequal: `treat treats treated treating treatment differently different unfair unfairly fair unequal discriminat*
    prejudice prejudiced bias biased bigot bigots bigoted only always everyone everybody others other neighbor neighbors
    favorites favoritism same special families couple women woman female single mothers pregnant english spanish speak
    kind type people`,
  immigration: `ice immigration deport deported deporting deportation visa tps asylum undocumented daca papers green card
    border detained`,
  military: `army navy naval marines marine usmc usaf usn military guard guardsman reserve reserves reservist deployed
    deploy deploys deploying deployment downrange pcs pcsing tdy base fort camp unit battalion squadron platoon overseas
    kuwait iraq afghanistan korea germany okinawa qatar sergeant sgt ssgt gunny lieutenant captain corporal private
    soldier sailor airman enlisted enlist activated mobilize mobilized mobilizing mobilization stationed ship ships shipping
    boot bootcamp basic training recruit barracks servicemember submarine sub underway carrier uss veteran vet vets`,
  death: `died dead death dies deceased funeral funerals burial buried bury burying cremat* mourning mourn grieving grief
    bereaved bereavement widow widower widowed executor executrix estate probate coroner morgue mortuary autopsy casket
    coffin cemetery grave obituary wake memorial hospice stillborn stillbirth miscarriage miscarried heaven rip ashes
    murdered killed homicide`,
  departed:
    'passed passing gone lost lose losing survive survived make made taken left us peace lord jesus god angel home',
  ill: `sick sickness ill illness hospital hospitalized icu er emergency cancer tumor chemo chemotherapy radiation surgery
    surgeries operation stroke heart attack doctor doctors disease diagnosed diagnosis covid pneumonia flu injured injury
    injuries hurt accident wreck crash depression depressed anxiety mental psych psychiatric psychiatrist ward dialysis
    kidney liver diabetes diabetic insulin inhaler asthma seizure seizures coma bedridden bedrest pregnant pregnancy
    csection complications medication medications meds medicine prescriptions treatment treatments rehab detox sober
    recovery relapse addiction nurse clinic wheezing amputat* transplant leukemia lupus sclerosis als broke broken
    fractured wrist ankle leg back`,
  work: `job jobs work works worked working hour hours shift shifts boss employer restaurant plant factory warehouse
    construction paycheck paychecks wages wage salary income career position gig gigs contract contracts uber lyft doordash
    instacart amazon fmla unemployment severance layoff layoffs business shop salon store season seasonal tips crew
    company uniform union pto`,
  losing: `dried ran split separated divorced divorce snatched bounced behind dropped lost lose losing cut cuts cutting slashed reduced closed closing close shut slow gone stopped stop ended quit
    fired laid denied deny deactivated furlough* suspended terminated eliminated replaced let go stolen stole robbed
    mugged hacked scammed emptied repo repoed repossessed totaled burned garnish* froze frozen flooded left walked
    arrested jail prison incarcerated`,
  need: `soup kitchen charity charities fund funds donation donations savings food eat eats eating ate meal meals ramen hungry starve starving broke homeless shelter shelters stamps snap ebt
    wic tanf welfare pantry diapers formula milk groceries struggling struggle struggles drowning sinking strapped penny
    pennies dime cent survive surviving afford fixed ssi ssdi disability pension retirement hardship poor poverty
    desperate choosing choose ends meet scraping help nothing zero street motel couch car van truck`,
  benefits: 'ssi ssdi disability benefits snap ebt stamps welfare tanf unemployment medicaid medicare pension comp va',
  utility: `heat heating heater furnace boiler radiator water power electric electricity lights gas toilet toilets
    plumbing stove oven fridge refrigerator elevator lift ac air hot running degrees`,
  cold: 'cold freezing freeze frozen winter ice icy coat coats blankets degrees zero snow shivering blue',
  hazard: `fuse box panel needles syringes hallway leak leaks leaking leaked flood floods flooded flooding smoke smoking smoky fire fires flame flames burning
    burnt carbon monoxide co alarm alarms detector spark sparks sparking outlet outlets socket wire wires wiring breaker
    electrical shocked shock explosion explode exploded ceiling roof floor collapse* caved caving bulging sagging falling
    fell mold moldy mildew asbestos lead paint chips toxic fumes smell smells smelling odor sewage sewer overflowing
    backed backing danger dangerous hazard hazardous condemned rotted rotten rotting stairs staircase railing balcony
    porch escape glass exposed`,
  vermin: `rat rats mouse mice roach roaches cockroach cockroaches bug bugs bedbug bedbugs fleas snake snakes bees wasps
    infested infestation bites bit bitten biting chewing`,
  violence: `hit hits hitting beat beats beating beaten punch punched slap slapped choke choked choking strangled shove
    shoved pushed attack attacked assault assaulted stab stabbed shoot shooting shot shots gunshots bullet bullets kill
    killed killing hurt hurts abuse abused abusing abusive violent violence fists bruise bruises bruised swung jumped
    fight fighting`,
  weapon: 'gun guns pistol rifle shotgun firearm knife knives bat machete hammer weapon weapons armed crowbar',
  menace: `threat threats threaten threatened threatening threatens stalk stalked stalking stalks follow follows followed
    following watching outside waiting broke break breaking kicked kick door doorknob lock locks key keys window windows
    burglar burglars intruder restraining protection protective order drug drugs dealers dealing gang hallway stairwell
    strangers stranger lobby parking lot prowler`,
  fear: `scared afraid fear fearing fears terrified frightened safe unsafe safety hide hiding hid escape escaped fled
    fleeing ran running worried panic sleep barricade petrified`,
  selfharm: `note wrists train traffic miss missed suicide suicidal die dying kill hang cut cutting pills overdose bridge jump jumping rope razor gun goodbye
    worthless hopeless hopelessness burden pain myself end ending exist existing disappear vanish`,
  alive: `life live living alive wake waking point reason worth anymore longer tired here around world better off notice
    stop forever give giving up`,
  insult: `boots crooked sons abusive dumbass bloodthirsty fuck fucking fucked fucker fuckers motherfucker motherfuckers shit shitty bullshit bs crap bitch bitches
    asshole assholes ass bastard bastards dick cunt idiot idiots moron morons stupid dumb crook crooks thief thieves
    liar liars lying scammer scammers slumlord slumlords scum scumbag scumbags trash garbage leech leeches parasite
    parasites vulture vultures bloodsucker bloodsuckers bloodsucking worthless pathetic disgusting disgraceful evil
    wicked pig pigs clown clowns devil devils demon greedy heartless soulless snake snakes weasel hell damn damned suck
    sucks joke ghoul ghouls troll trolls goblin rats filthy filth nasty ugly jerk loser losers shady crooked sleazy
    slimy cheats cheat criminals monsters bully bullies hag witch`,
  curse: 'hope pray wish karma curse cursed rot burn choke hell regret sorry deserve god',
  threat: `burn bust slap punch knock beat smack whoop stomp teeth jaw face hurt hurting regret sorry watch catch come
    coming pull pulling outside stretcher bleed dead visit pay you wait see try find meet bat drag bury bullet car park
    house home live lives`,
  person: `person human humans people manager supervisor supervisors boss owner director corporate superior higher
    regional representative rep operator somebody someone anyone anybody real live actual living charge authority
    headquarters`,
  contact: `talk talking speak speaking call calling phone ring meet meeting sit discuss connect transfer escalate put
    get have face appointment voicemail answer answering line reach`,
  machine: `bot bots robot robots robotic machine machines computer ai automated automatic automation auto chatbot chatgpt
    gpt siri alexa program software script scripted canned`,
  stranger: `line dude lady broke wrong number person phone cell sim nobody named name confused mistaken mixed rented lived reach reaching
    trying looking tenant new belongs belonged owner homeowner business pharmacy restaurant shop salon who whom know
    heard stranger line`,
  ability: `peephole chair breathing ventilator brain memory forget forgetful reminders asl signs lower lowered heavy aides scooter wheelchair walker cane crutches scooter blind deaf autistic autism ramp ramps accessible accessibility
    accommodation accommodations accomodation accommodate disabled disability disabilities handicap handicapped ptsd tbi
    oxygen interpreter braille hearing vision sight eyes knees hip mobility stairs steps flights floor downstairs ground
    elevator esa emotional support service animal caregiver aide dementia alzheimer alzheimers parkinsons seizure
    seizures epilepsy epileptic dyslexia dyslexic literate large print bigger font magnifier prosthetic amputee ms
    sclerosis arthritis fibromyalgia copd panic bipolar schizophrenia schizophrenic therapist grab bars rail strobe
    feeding tube nebulizer machine condition medical doctors note letter`,
  bankrupt:
    'bankrupt bankruptcy bankruptcies bk chapter trustee discharged discharge stay 341 creditor creditors insolvent',
  jest: 'lol lmao lmfao haha hahaha ha rofl kidding joke joking jk funny hilarious',
  thanks: 'thanks thank thx ty appreciate bless please ok okay sure cool great good perfect love',
  when: `monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today weekend morning afternoon evening
    noon week month payday soon later next`,
  asking: 'what how when where who why which can could does do is are should would may',
  play: `party movie movies watching watch show game games dinner lunch birthday concert vacation trip cat dog fish puppy
    tv book novel song beach gym traffic ticket wedding graduation graduates holiday raffle poker class school`,
  fixed: 'fixed works working great fine better resolved sorted done already settled happy good back now',
};
