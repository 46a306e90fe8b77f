import { isKind, never, neverAny, type Rule } from './rule.ts';

const words = neverAny(`
  deadbeat* loser* lazy pathetic scum* freeloader* moron* idiot* stupid* dumb* worthless useless crook* cheater* jerk*
  careless reckless negligent foolish childish delinquent* tramposo tramposa descuidad* irresponsible dishonest
  disgusting disgraceful shameful selfish pitiful ridiculous immature liar* lied thief thieves
  asham* shame embarrass* disgrace humiliat* excuses fuck* shit* bitch* asshole* bastard* damn* crap bullshit
  sinverguenza* verguenza irresponsable* mentiros* mentiras ladron* flojo* floja* perezos* holgazan* vago vaga moros*
  idiota* estupid* tonto tonta tontos inutil* imbecil* mierda* pendej* puta puto putas putos carajo cabron* maldit*
  basura madurar madure hart*
`);

const phrases = never([
  'you are ~2 (lying|stealing|trash|garbage|a joke|a burden|a bad|a terrible)|your (lies|lying)|(stealing|steal) from',
  '(losing|lost|no more|out of) patience|patience ~1 (wearing|running)|what kind of|take responsibility',
  'your responsibilities',
  'grow up|(get|find) a (real)? job|(sick|tired|fed up) (and tired)? of|(waste|wasting|wasted) ~2 time',
  'what is wrong with you|shut up|how dare you|(do you|you) (clearly|obviously|even|do|not)? ~1 care (about)?',
  'no (respect|pride)',
  '(an|no|another|your|any|every|more) excuse|(otra|una|ninguna) excusa|afford (a|your|that|the) (car|phone|tv|television|vacation|trip|truck|new)|lie to (us|me)|no (nos)? mienta',
  'you (clearly|obviously) ~2 care|(you|usted) (never|always|nunca|siempre) ~1 (pay|paid|pays|miss|forget|ignore|lie|are late|paga|pago|debe|se atrasa|miente)',
  'you people|(people|tenants|someone) like you|your kind|(everyone|everybody) else|hell no|go to hell',
  '(sus|tus|mas|de) excusas|(consiga|busque|consigue|busca) (un)? trabajo|gente como (usted|tu|ustedes)',
  '(perder|perdiendo|pierda) ~2 tiempo|que le pasa|(perdiendo|acabando|agotando) ~2 paciencia|que clase de',
  'no le (importa|interesa)',
  '(go|going|went|return|returning) ~1 back to ~2 (country|homeland)|where you (came|come) from|(regrese|vuelva|regresese|vuelvase) a (su|tu) (pais|tierra)',
]);

const PRIVATE_QUESTIONS = [
  `(are|were) you (still|even|really)? (a|an|in)? (pregnant|married|single|divorced|disabled|citizen|legal|legally|undocumented|religious|gay|
    christian|muslim|jewish|catholic|drunk|high|addict)`,
  'do you (have|use|take|drink) (a|any|your)? ~1 (disability|illness|disease|condition|kids|children|husband|wife|boyfriend|girlfriend|record|papers|drugs|medication)',
  '(tiene|tienes) (usted)? (alguna|un|una)? (discapacidad|enfermedad|hijos|esposo|marido|novio)',
  'you are pregnant|how many ~1 (kids|children|people live)|who (else)? (lives|is living|stays|sleeps) (there|with you|in)',
  '(es|eres) (usted)? (ciudadan*|casad*|solter*|legal|residente legal)|(esta|estas) (embarazada|casad*|drogad*|borrach*)|cuantos (hijos|ninos)|quien (mas)? vive',
];

/** What is nobody's business who collects rent; "sorry to hear about your divorce" is kind. */
const privateMatters = never(
  [
    `your (divorce|separation|marriage|pregnancy|pregnant|illness|diagnosis|religion|faith|race|nationality|accent|country|
      medication|addiction|drinking|mental health|love life)`,
    '(su|tu) (divorcio|separacion|matrimonio|embarazo|enfermedad|diagnostico|religion|raza|nacionalidad|acento|pais|adiccion)',
  ],
  {},
  isKind,
);
const privateQuestions = never(PRIVATE_QUESTIONS, {}, isKind);

/** Insults, obscenity and shaming: FDCPA 15 U.S.C. 1692d(2), Regulation F 12 CFR 1006.14. */
export const harassment: Rule = (draft) => [
  ...words(draft),
  ...phrases(draft),
  ...privateMatters(draft),
  ...privateQuestions(draft),
];
