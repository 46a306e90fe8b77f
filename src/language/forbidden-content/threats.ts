import { isKind, never, neverAny, neverWritten, type Rule } from './rule.ts';
import { homes } from './standing.ts';

/** The home, the law, name and work. */
const words = neverAny(`
  evict* desaloj* desahuci* lanzamiento vacate desocup* homeless
  court courts courthouse courtroom lawsuit* litigat* judgment judgement judge judges tribunal* juzgado* juicio juez
  jueza
  lawyer* attorney* abogad* prosecut* criminal* fraud fraude delito demanda demandas demandamos demandar* demandad*
  arrest* jail prison sheriff* marshal marshals police constable carcel prision policia alguacil alguaciles detenid*
  garnish* embarg* levy lien seiz* repossess* confiscat*
  immigration deport* inmigracion migratori* undocumented indocumentad*
  equifax experian transunion employer employers consequence consequences consecuencias atengase
`);

const phrases = never([
  '(tiene|tienen|tienes|sin) (papeles|documentos)|(not|no) ~1 (papers|legal status|green card)|immigration status|estatus migratorio',
  'notice to quit|aviso de desocup*|(move|moved|moving) out',
  '(kick|kicked|throw|thrown|put|get|force|remove|removed|lock|locked|locking) (you|them)? out|on the street',
  '(echar|echaremos|sacar|sacaremos|botar|correr) ~2 (apartamento|casa|unidad|propiedad|hogar)',
  '(lo|la|los|las|te) (echamos|echaremos|sacamos|sacaremos|botamos)|echarlo|echarla|sacarlo|sacarla|(a|en) la calle',
  '(terminate|terminating|end|ending|not renew) ~2 (lease|tenancy)',
  '(terminar|rescindir|no renovar) ~2 (contrato|arrendamiento)',
  '(lease|tenancy|contrato) ~3 (terminated|ended|cancelled|canceled|not be renewed|terminado|rescindido)',
  '(come|coming|stop|show up|visit|go) ~2 (your|his|her) (door|home|house|apartment|unit|place)|knock at|at your door',
  '(ir|iremos|vamos|pasar|pasaremos) ~2 (a|por) (su|tu) (casa|puerta|apartamento)|ability to rent',
  'rent (again|elsewhere)',
  '(post|serve|served|posting) ~3 (notice|papers)|# (day|hour) notice|(three|five|ten|thirty) day notice|# dias para',
  'you have # days to|aviso de # dias',
  '(cortar|cortaremos|cortamos|quitar|desconectar) ~2 (luz|agua|gas|calefaccion|electricidad)',
  '(change|changed|changing) ~2 locks|(cambiar|cambiaremos|cambiamos) ~2 (cerraduras|cerradura|chapas)',
  '(shut|cut|turn|turning|disconnect) (off)? ~2 (water|heat|power|electricity|gas|utilities)',
  '(lose|losing|lost) your (home|apartment|unit|housing|place|lease)|perder (su|tu) (casa|hogar|apartamento|vivienda)',
  '(en|a|la|ante la) corte|(sue|suing|sued) (you|them|him|her|tenants)|(will|may|can) sue|press charges|law firm',
  `legal (action|actions|proceeding|proceedings|process|step|steps|remedies|measures|consequences|notice|team|
      department|options)`,
  '(accion|acciones|proceso|procesos|medida|medidas|via|vias|aviso|departamento) (legal|legales)',
  '(take|deduct|taking) ~3 (wages|paycheck|salary)|(retener|quitar|descontar) ~2 (salario|sueldo)|la migra',
  '(take|sell) ~2 (belongings|possessions|car|furniture)',
  'credit (report|reports|reporting|score|scores|bureau|bureaus|rating|history|agency|agencies|file|record)',
  '(your|affect|hurt|ruin|damage) ~2 credit|rental history|report (you|this|it) to|(su|tu) credito',
  '(reporte|buro|historial|puntaje|puntuacion|calificacion|record) (de credito|crediticio|crediticia)',
  '(collection|collections|debt) (agency|agencies|department|company|collector|collectors)|(agencia|agencias) de cobr*',
  '(send|sent|sending|turn|turned|refer|referred|go|goes) ~4 (to|over to) collections|a (cobranza|cobranzas)',
  '(su|tu) (empleador|empleadora|empleo)|or else|o si no|(tomar|tomaremos) ~2 (medidas|acciones)|mas medidas',
  '(further|additional|next|serious|necessary|appropriate|stronger) (action|actions|steps)',
  '(final|last) (warning|notice|chance|opportunity|reminder)|ultimo aviso|ultima (advertencia|oportunidad|chance)',
  '(this is|consider this) ~2 warning|es una advertencia|le advertimos|we (are)? (warn|warning)',
  '(turn|turned|turning|hand|handed|send|pass) ~2 over to|third party|terceros|(next|future|new) landlord',
  'proximo casero|outside (agency|company|firm)',
  'pay ~4 or (we|you will|you may|face|lose)|pague ~4 o (le|lo|la|sera|vamos|tendra|tomaremos)',
  'pay (up)? ~3 or (leave|go|move|get|else|face|lose|vacate|be|pack|we|you)|pague ~2 o (vayase|salga|se|desocupe|busque|lo|la|le)',
  '(no|another|other|any) (other)? (choice|option|alternative|way out)|(otra|mas) (opcion|alternativa|salida)|no nos (deja|queda)',
  '(last|final) (call|time|day|reminder|straw)|ultim* (vez|llamada|recordatorio|llamado)|otherwise ~2 (we|this|it|the|you)|de lo contrario',
  '(next|other|more) (step|steps|measures) ~2 (is|are|will|would|follow)|(take|taking) ~3 (next|other|further) (step|steps|measures)',
  'end up (outside|on|in|without)|afuera|tow|towed|towing|(someone|somebody) else ~2 (wants|want|needs|ready|waiting|take)|waiting list|new tenant',
  '(follow|haunt|cost) you|(make|making|force|forcing) us|(done|tired of|finished|through) waiting|(get|gets|getting) worse|have to act',
  '(may|might|could|will|can|would) be (removed|changed|taken|disconnected|sold|thrown|dumped|terminated|cancelled|ended|revoked|towed|shut|turned off|cut off)',
  '(can not|will not|not going to) wait !to|wait ~1 longer|no (podemos|vamos a) esperar mas|(door|doors) (locked|changed)|locked (door|doors)',
  'you will regret|se va a arrepentir|(hurt|harm|watching|come after|coming for) you|we know where you|sabemos donde',
]);

/** In capitals: "ice" in a freezer is none. */
const agencies = neverWritten(/(?<![\p{L}\p{N}])(?:ICE|INS|DHS)(?![\p{L}\p{N}])/gu);

/** Work is held over nobody; "sorry to hear about your job" is kind. */
const work = never(
  [
    '(your|his|her) (supervisor|coworker|coworkers|boss|job|workplace|work|wages|paycheck)|(su|tu) (jefe|jefa|patron|patrona|trabajo|salario|sueldo)',
  ],
  {},
  isKind,
);

/**
 * What a debt collector may not hold out: FDCPA 15 U.S.C. 1692e(4)-(5), 1692d(1); Regulation F 12 CFR 1006.18. Most of
 * these words have no use in a text about rent but this one, so they are forbidden in whatever sentence they stand: "we
 * will not evict you" is as little for a machine to say as "we will".
 */
export const threats: Rule = (draft) => [
  ...words(draft),
  ...agencies(draft),
  ...phrases(draft),
  ...work(draft),
  ...homes(draft),
];
