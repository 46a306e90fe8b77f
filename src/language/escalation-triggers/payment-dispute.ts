import type { TriggerRules } from './trigger-rule.ts';

/**
 * The debt, or a part of it, is denied. After a written dispute within thirty days collection ceases until the debt is
 * verified (FDCPA, 15 U.S.C. 1692g(b); Regulation F, 12 CFR 1006.38). We are stricter: at any time, and in any words.
 * "Is the amount right?" asks and denies nothing.
 */
export const paymentDispute: TriggerRules = {
  classes: {
    is: 'is|are|was|were|looks|seems|sounds|looks like it is|has to be|must be',
    wrong: `wrong|incorrect|inaccurate|off|bogus|false|fake|mistaken|messed up|too high|way too high|too much|not
      right|not correct|not accurate|not true|a mistake|an error|a lie|bullshit|bs|crazy wrong|not mine|outrageous|
      not fair|unfair`,
    very: 'all|totally|so|completely|just|way|really|still|clearly|obviously|muy|todo|toda|bien',
    mal: `mal|malo|equivocado|equivocada|equivocados|equivocadas|incorrecto|incorrecta|erroneo|erronea|errado|errada|
      ekivocado`,
  },
  rules: [
    {
      signal: 'disputes',
      says: [
        '(rent|portion|share|part) (is|was) ~1 # ~2 (how|why) ~5 #',
        '(late fee|late fees|fee|fees|charge|charges) ~4 (were|was|is|are|came) (from|because|when) ~3 (your|the) ~1 (portal|system|website|app|office|bank|side)',
        '(told|said|says) ~3 (i|we|im) (was|were|am|are|be) (good|fine|clear|covered|straight|set|even|squared|ok|okay) (until|till|til|through|thru|for|>)',
        '(my|our) (half|part|share|portion|side|end) (is|was|should be) ~1 (only|just)? ~1 #',
        '(the)? rest (is|was|belongs to|comes from) ~1 (housing|section 8|the voucher|voucher|the program|hud|the state|his|hers|my roommates|roommates|my exs)',
        '(raised|changed|upped|increased|hiked) (it|the rent|my rent|rent|the price|price) after (i|we) ~1 (signed|moved|renewed|agreed)',
        '(no|aint no|is no) way ~2 (its|it is|that is|that|it|this) ~1 (that|this|so) (high|much|many)',
        '(me|nos) (cobraron|estan cobrando|cobran|cobro) ~1 (la|el|los|las|una|un|por) ~5 (ya|roto|rota|estaba|no era|no es|no fue|danos|dano)',
        '(why|who|what) ~1 (is|was) ~2 (charge|fee|charged) ~5 (not|never) ~1 have ~1 (a|any|no)? (dog|cat|pet|car|washer|parking|key|storage)',
        '(math|numbers|figures|ledger) ~2 not ~1 (mathing|math|add|adding|adds|right|add up|adding up|make sense|making sense|work|working|match|matching)',
        '(not|never) paying ~1 (the|this|that|any|for)? (difference|increase|extra|late fee|late fees|junk fees|hike)',
        '(rent|it) (went up|was raised|increased|jumped|got raised|goes up) ~2 (without|no|with no) ~1 (notice|warning|telling|letting)',
        '(who|why) ~1 (added|adding|put|adds|tacked) ~3 (charge|charges|fee|fees)',
        '(messed|mess|screwed|messing) up ~1 (my|the|our) ~1 (account|ledger|books|balance|statement|bill|file)',
        '(my|the|our) (account|ledger|statement|file) (is|are|got|was) ~1 (messed up|a mess|screwed up|all wrong|mixed up)',
        '(i|we) (have)? (paid|payed) (for)? (both|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)',
        'no way ~1 (i|we) (owe|owed)',
        '(you|you all|u) ~1 (got|have|had|did|calculated) ~1 (my|the|your) ~1 (math|numbers|balance|amount|total|account) ~1 wrong',
        '(never|not) ~1 (got|been|get|was) ~1 (charged|billed) ~1 (that|this|for that|for this|before|for)',
        '(la|mi|el) ~1 (renta|pago|mes|cuenta|deuda) ~3 (ya)? (esta|estaba|quedo) (cubierta|cubierto|pagada|pagado|saldada)',
        '(assistance|program|agency|relief|raft|erap|unite ct|grant) ~3 (covers|covered|paid|pays|cover|pay|approved) ~2 (this|that|it|my|the|them)',
        '(my|our|the) (rent|balance|bill|share|portion|part) (is|was) not (even)? ~1 (that much|that high|that|so much|what|near|close|#)',
        '(fee|charge|that|it|this) (is|was)? not ~1 in (my|the|our) (lease|contract|agreement)',
        '(should be|supposed to be|is|was|owe|owed|says|said) ~1 # not #',
        '(by|according to|per) (my|our) ~1 (math|count|records|calculations|calculation|receipts|bank|numbers|lease)',
        '(my|our) ~1 (records|math|count|calculations|receipts|bank statement|statement|numbers|bank|app|portal) ~1 (show|shows|say|says|said|is|are|has|have|does not|do not) ~4 (#|zero|paid|nothing|different|less|it)',
        '(how|why) ~4 (owe|behind|late|balance|#|charged|amount|due) ~3 when (my|the|our|its|it|i|rent|section|we) ~8',
        '(balance|that|this|it|charge|charges|amount|debt|those|these|fee) (is|are|was|were) from before (i|we)',
        'before (i|we) (even)? (moved|lived|rented|signed|got|came|was|started|had)',
        '(was|were) not (even|yet)? ~1 (living|staying|renting|there|here|on the lease) ~1 (there|here|in|>|then|yet|at that time|that month|back then|when)',
        '(last|old|previous|prior|former|other|another|earlier) (tenant|tenants|renter|renters|resident|residents|persons|peoples|guy|guys|lady) ~1 (balance|debt|bill|charge|charges|rent|owed|owes|mess|fees)',
        '(from|of|for|belongs to) (the|my|a) (last|old|previous|prior|former|earlier) (tenant|tenants|renter|resident|roommate|roommates)',
        '(that|this|it|the balance|those|debt|balance) (is|are|was) (my|the) (ex|exs|husbands|ex husbands|brothers|roommates|sisters|moms|wifes|old roommates) ~1 (debt|bill|balance|charge|charges|problem|responsibility|rent|not mine|>)',
        '(section 8|voucher|program|housing|hud|agency|the state|catholic charities|church|city) ~2 (supposed to|suppose to|should|is to|needs to|has to|was to|meant to) ~1 (pay|cover|be paying|have paid|send)',
        '(section 8|voucher|program|housing|hud|agency|they|state|church|city) ~1 (paid|pays|covered) (their|its|the|that) (part|share|portion|half|end|side|rest)',
        '(voucher|section 8|program|housing|welfare) ~1 (covers|pays|cover|covered) (it|that|this|all|most|the|my rent)',
        '(i|we) ~1 (was|were|am always|pay|paid|have been|been) ~2 on time',
        'where (is|did) ~1 (my|the|our) (credit|payment|money|deposit|last payment|check) ~1 (go|for|>|at)',
        '(it|that|money|payment|rent|#) ~2 (came|went|has come|already came|has gone|was taken|got taken|was pulled) out (of)? (my|the) ~1 (account|bank|check|card|debit)',
        '(autopay|auto pay|my bank|direct debit|bill pay|zelle|cash app|cashapp|venmo) ~2 (already)? (went|paid|took|sent|cleared|ran|processed) ~1 (through|thru|out|it|this|that|the|on|>|you)',
        '(went through|went thru|cleared|posted|processed|been taken out) ~6 (so|then|but|and) (why|how) ~2 (you|do|does|is|am|are|it|the|there|i)',
        '(i|we) been (paid|payed) (>|that|this|it|my|off|yall|you|up)',
        '(i|we|it|balance|account|that) (am|are|is|should be) (now)? at (zero|0)',
        '(not|never|refuse|no way i am) ~1 (paying|pay) for ~4 (that|i|which|we) ~1 (did not|does not|do not|never|is not|was not|have not|not)',
        '(take|took|remove|get) ~1 (that|this|those|these) ~2 (fee|fees|charge|charges|late fee) ~1 (off|out)',
        '(agreed|lease|contract|promised|told me|said) ~4 (#|rent|it) ~2 not ~1 #',
        '(not|never) (got|received|gotten|seen|see) ~1 credit (for|on)',
        '(segun|por|de acuerdo a|de acuerdo con) (mis|mi|nuestras) ~1 (cuentas|cuenta|numeros|calculos|recibos|registros|papeles)',
        '(mis|mi) (cuentas|numeros|recibos|registros|papeles|banco|estado de cuenta) ~1 (dice|dicen|son|salen|sale|muestra|no)',
        '(ya)? (se|les|le) (lo|los|la|las) (di|pague|entregue|deposite|mande|lleve|pase|dimos|pagamos) ~1 (en|a|al|con|>|ayer|el|la|efectivo)',
        'entregue (el|mi|la|los|un|ese) ~1 (money order|cheque|giro|dinero|efectivo) ~2 (el|la|en|a|al|desde|ya)',
        '(ustedes|ya|banco)? ~1 (cobraron|cambiaron|depositaron|cashearon|recibieron) (ya)? (mi|el|ese|nuestro) ~1 (cheque|money order|giro|pago|deposito|dinero)',
        '(me)? (dijeron|dijo|prometieron|aseguraron) que ~3 (quitar|quitarme|quitarian|quitaban|borrar|perdonar|descontar|condonar|quitan|no me cobrarian) ~3 (recargo|cargo|multa|cobro|fee|late|eso|esa)',
        '(inquilino|persona|gente|dueno|renteros|senora|senor) (de antes|anterior|anteriores|pasado|pasada|que (vivia|estaba) antes)',
        'cuando (yo|nosotros)? ~1 (llegue|llegamos|me mude|entre|rente|nos mudamos) ~4 (estaba|habia|debian|deuda|venia|tenia)',
        '(deuda|cuenta|saldo|eso|cargo|renta) (es|era|son) (de|del) (mi ex|mi (esposo|esposa|hermano|hermana|hijo|mama|roommate|companero)|otra persona|otro|el|ella|otro inquilino|antes)',
        '(yo)? no (vivia|viviamos|rentaba|estaba) (ahi|alli|aqui|en) ~2 (en|entonces|todavia|ese|esa|cuando|>)',
        '(seccion 8|programa|iglesia|bono|gobierno|vivienda) ~1 (paga|pago|cubre|cubrio|tiene que pagar|debe pagar) ~2 (esa|ese|eso|esta|lo|parte|la|mi)',
        '(a mi)? me (sale|salen|aparece|aparecen|da|dan|marca) ~2 (debo|solo|otra|otro|menos|#)',
        'no (me)? (cuadra|cuadran) (la|las|el|los|esa|esas|con|>)',
        '(ustedes|usted) ~2 (no|nunca) ~1 (aplicaron|pusieron|anotaron|registraron|apuntaron|me dieron)',
        `(do not|never|did not|does not|not|no longer) ~1 (owe|owed|own) (you|you all|this|that|any|anything|nothing|
          shit|a dime|a penny|a cent|a dollar|jack|squat|it|these|those|the|for|rent|money|as much|so much|nearly|
          all|what|no|#|>)`,
        'owe (you|you all)? (nothing|zero|0|nada|zip|jack|shit)',
        '(is not|was not|not|not even) ~1 what (i|we) (owe|owed|agreed|signed|was told|pay)',
        '(only|actually) (owe|owed) ~1 #',
        `(wrong|incorrect) (amount|balance|total|bill|charge|charges|fee|fees|numbers|figure|figures|math|statement|
          ledger|account|rent|price|rate)`,
        '@money (@is) ~1 (@very)? @wrong',
        '@money ~2 (@is) (@very)? @wrong',
        '@money (do not|does not|never) ~1 (match|add|look right|look correct|make sense)',
        `(this|that|it|these|those) (@is) (@very)? (wrong|incorrect|inaccurate|not right|not correct|not accurate|
          false|bogus|not true|a mistake|an error|a lie|some mistake|some kind of mistake|messed up|all wrong)`,
        `(this|that|it) (does not|do not|can not) ~1 (look right|sound right|seem right|look correct|add up|be right|
          be correct)`,
        '(do not|does not) (think|believe) ~2 (is|are|was) (right|correct|accurate|true|owed)',
        `(gave|handed) (the|your|you) ~1 (super|superintendent|manager|lady|guy|landlord|office) ~2 (cash|rent|money|
          check|money order|#)`,
        '(show|tell|explain) me (where|how|why) ~2 (owe|owed)',
        '(have|got|is|are) (somebody|someone) else (account|balance|bill|debt)',
        'not what (my|the|our) (lease|contract|receipt|statement|ledger) (says|say|said)',
        '(agreed|supposed|said|told) (on|to be|to|me)? # not #',
        '(how|why) ~3 (figure|get|think|say|saying|claim) ~2 (i|we) (owe|owed)',
        '@money ~6 not (the same|what (i|you|the))',
        `(check|look at|fix|correct|update|recheck|review) (your|you|the|my) ~1 (records|books|ledger|system|account|
          math|numbers)`,
        '(overcharged|overcharging|overcharge|over charged|over charging)',
        '(double|doubly) (charged|charging|billed|billing)',
        `(charged|charging|charge|billed|billing) ~3 (twice|double|two times|too much|wrong|extra|more than|
          incorrectly|for something)`,
        '(in|under) dispute',
        '(file|filing|open) ~1 dispute',
        '(proof|validation|verification) ~1 (that)? ~1 (i|we) (owe|owed)',
        '(validate|verify|prove|validation of|verification of|proof of) ~2 (debt|charges|amount|balance|i owe)',
        `(want|need|send|show|give|request|requesting|demand|demanding|provide|mail) ~3 (validation|verification|
          proof) (>|of (this|the|that)|for this)`,
        'prove it',
        'never (agreed|signed|authorized|approved|consented|ordered)',
        '(did not|do not) (agree to|sign|authorize|approve)',
        '(@money|that|it|this) ~1 should not (be|have|even)',
        `(should not|should never) ~1 (owe|be charged|be on|have been charged|be there|be paying|have a|have late|
          have any)`,
        '(not|is not) (my|mine|our) (debt|charge|charges|bill|balance|fee|account|responsibility|problem to pay|>)',
        '(this|that|it|@money) ~1 (is|was|are|were) not mine',
        `(there is|this is|that is|it is|must be|has to be|there must be|you|you all|you guys|someone|somebody) ~1
          (made|make|a|an|some|another|kind of) ~3 (mistake|error|mix up|mixup|glitch)`,
        `(mistake|error|errors|mistakes) (on|in|with) (my|the|your) ~1 (account|bill|balance|ledger|statement|
          records|rent|charges)`,
        '(have|got) ~2 (me|us) (confused|mixed up)',
        '(identity theft|stolen identity|stole my identity|someone used my name|fraudulent|not my signature)',
        '(told|said|promised|agreed) ~6 (waived|waive|be waived|removed|taken off|would not be charged|no late fee)',
        `(fee|fees|charge|charges|late fee) ~3 (was|were|been|supposed to be|should have been) ~1 (waived|removed|
          taken off)`,
        `(not|never) paying (this|that|it|until|till|unless|full|for (something|that|it|this|damage|damages|repairs|
          your)|any|anything|shit|a dime|a cent|those|these|nothing|you|no|another|>)`,
        `(will not|would not|not going to|never going to|not about to|not gon) (pay|pay you|be paying) (this|that|it|
          until|till|unless|for (something|that|it|this)|any|anything|shit|a dime|a cent|those|these|nothing|you|no|
          another|>)`,
        '(refuse|refusing) to pay',
        '(withhold|withholding) ~1 rent',
        `no (les|le|te|se)? (les|le|te)? (debo|devo|deb0|debemos) (nada|eso|esa|ese|esto|esta|ese|esos|tanto|tanta|
          ni|renta|dinero|plata|mas|la|lo|el|todo|ninguna|ningun|a|#|>)`,
        '(nunca|tampoco) ~1 (debi|he debido|debo)',
        'no es ~1 lo que (debo|debemos|acorde|acordamos|firme|yo debo)',
        'solo (debo|debemos) #',
        '(eso|esto|@dinero|todo) ~2 (esta|estan|es|son|sale|salio|viene) (@very)? @mal',
        '<< (no)? (esta|estan) (@very)? (mal|equivocado|equivocada|incorrecto) >',
        '(esta|estan) (@very)? @mal (la|el|los|las|su|sus|mi) ~1 @dinero',
        '@dinero (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea)',
        `(cobran|cobrando|cobraron|cobraste|cobro|cobra|cobrado|cobrar|cobren|cobrandome|kobrando) ~3 (de mas|demas|
          doble|dos veces|demasiado|algo que|lo que no|un cargo que|de nuevo|otra vez|mal)`,
        `(eso|esto|@dinero) ~1 no (es|son|esta|estan|cuadra|cuadran|coincide) (cierto|correcto|correcta|correctos|
          verdad|bien|mio|mia|mios|mias|lo que|la cantidad|el saldo|justo|asi|real|>)`,
        `no (es|son|esta|estan) (correcto|correcta|correctos|bien|cierto|verdad|la cantidad|el saldo|el monto|mi
          deuda|mi cuenta|lo correcto) ~1 (el|la|los|las|esa|ese|eso|lo)? ~1 (@dinero|que|lo|>)`,
        '(no (es|son)) (mio|mia|mios|mias|mi deuda|mi cargo|mi cuenta|deuda mia|la cantidad)',
        `(hay|es|fue|debe ser|debe haber|tiene que ser|cometieron|hicieron|tienen|tiene|ay) ~1 (un|algun|algunos)?
          (error|errores|equivocacion|herror|eror)`,
        'se equivocaron (en|con) (mi|la|el|los)',
        `no (reconozco|reconosco|acepto|autorice|firme|acorde) ~2 (deuda|cargo|cargos|cobro|cuenta|eso|esa|ese|
          cantidad|recargo)`,
        `(quiero|exijo|necesito|mande|manden|mandeme|mandenme|enseneme|ensenenme|muestreme|demuestre|demuestren|
          demuestreme|pido|donde estan) ~2 (pruebas|prueba|verificacion|validacion|evidencia|que debo|que les debo)`,
        '(comprueben|compruebe|prueben|demuestren|justifiquen|justifique) ~3 (deuda|debo|cargo|cobro|saldo)',
        '(saldo|cuenta|deuda|balance) ~1 (debe|deberia|tiene que|tendria que) (ser|estar|quedar) ~2 (cero|0|menos|#)',
        'no (es|estoy|estamos) de acuerdo con ~3 (@dinero|cobro|eso|deuda)',
        '(disputo|disputar|disputando|disputa|impugno|impugnar)',
        'no (voy|vamos) a pagar (eso|esa|ese|esto|nada|hasta que|por algo|algo|ni|lo que)',
        '(robo|robaron|robando) ~1 mi identidad',
        `(@money|this|that|it|these|those) ~1 (can not|could not|is not|are not|was not|not|does not seem|do not
          seem|does not look|do not look) ~1 (be|to be|even)? (right|correct|accurate|true|possible|what i owe|my
          balance|the amount|how much)`,
        `(never|not|did not|have not|has not) (took off|take off|taken off|removed|remove|subtracted|subtract|
          deducted|deduct|updated my|recorded|entered|given me credit|gave me credit|put my payment)`,
        '(proving|prove|proves|proof|evidence) ~2 (i|we) (owe|owed)',
        `(you|you all|you guys|you people) (have|got) ~1 (it|this|that|the amount|my balance|the balance|my account)
          ~1 wrong`,
        `(you are|your|you all are|you guys are|you people are|you all) (wrong|mistaken|incorrect) (>|about|on|i|we|
          because)`,
        `< please? ~2 (check|count|calculate|recheck|recalculate) (it|that|your (math|records|system|books))? again >`,
        '(i|we|that|there) (have|has|is|should be) no (balance|debt|past due balance)',
        '(do not|does not) have ~1 (balance|debt|past due)',
        '(am|are|was|is|were|been) (not|never) ~1 (late|behind|past due|delinquent|overdue)',
        '(is|was|are) (a|an|total|just a|nothing but a)? ~1 (scam|rip off|ripoff|robbery)',
        '(ripping|ripped|robbing) (me|us) off',
        '(fix|correct) (my|the|this|that|your) (account|balance|ledger|bill|error|mistake|amount|records)',
        '(this|that|it) is not (how much|the amount|the right|the correct|my balance|what you|what we)',
        `(remove|take off|reverse|delete|drop) (this|that|those|these|the bogus|the wrong|the incorrect|all these) ~1
          (charge|charges|fee|fees)`,
        'no (tengo|tenemos|hay) ~1 (deuda|deudas|adeudo|adeudos|saldo|balance|nada pendiente|pendientes|atrasos)',
        'no (estoy|estamos|voy|ando) ~1 (atrasado|atrasada|atrasados|debiendo)',
        'no me (corresponde|toca|corresponden|tocan)',
        '(usted|ustedes|tienen|tiene) ~2 (equivocado|equivocada|equivocados|mal) (>|con|en|la|el)',
        '(esta|estan) (equivocado|equivocada|equivocados) (>|con|en)',
        `(revise|revisen|chequee|chequeen|cheken|corrijan|corrija|arreglen|verifique|verifiquen) ~1 (bien|otra vez|de
          nuevo|su|sus|mi|el|la|las|los) ~1 (sistema|cuenta|cuentas|records|saldo|pagos|error|numeros)`,
        '(revise|revisen|chequee|chequeen|cheken|verifique|verifiquen) (bien|otra vez|de nuevo)? >>',
        '(eso|esto|es) ~1 (un|una)? (robo|estafa|fraude|mentira|abuso)',
        '(me)? (estan|esta|andan) (robando|estafando)',
        '(quiten|quite|quitenme|eliminen|remuevan) (ese|esos|el|los|esa) ~1 (cargo|cargos|recargo|recargos|cobro)',
        '(told|said|says|promised) ~4 not (have to pay|owe|have to|responsible|be charged)',
        `(more than|higher than|lower than|less than) (i owe|it should|what|i should|i was|we agreed|agreed|the
          lease|my rent|my lease)`,
        `(charging|charged|charge|billing|billed) (me|us) ~1 (for|when|again|still|extra|late|full|whole|somebody|
          someone)`,
        '(zero|0) balance',
        '<< what (late fee|late fees|balance|charge|charges|debt|past due|bill|fee|rent) >',
        'not (responsible|liable) for',
        'no (me|nos) (pueden|puede|deben|debe|tienen que|tiene que|deberian) cobrar',
        '(dijeron|dijo|dijeron que) ~4 no (debia|debo|tenia|tengo que|iba)',
        'esa no es (la cantidad|mi cuenta|mi deuda|la renta|mi renta)',
        '(esa|esta) (cantidad|cuenta|deuda) no',
        '(do not|does not) (think|believe) ~1 (i|we) owe',
        '(not|is not|are not|was not) in (my|the|our) (lease|contract)',
        '(payment|it|rent) (was|has been) (made|sent|mailed) (>|on|already|last|in)',
        '(eso|esa|esto|ese)? no (lo|la|los|las) (debo|debemos)',
        '(ese|esa|eso|este|esta) no es (mi|el|la) (@dinero)',
        '(dat|tht) (is|are)? ~1 (wrong|not right)',
        'owe dat',
        '(amount|balance|total|bill|charge|fee) ~6 (is not|are not|can not be) (right|correct|accurate)',
        '(amount|balance|total|bill|charge|fee) ~6 (is|are|looks) (wrong|incorrect)',
        `(tienen|tiene|pusieron|calcularon|hicieron) ~1 (mal|equivocado|equivocada|incorrecto) (mi|el|la|los|su|las)
          !(numero|telefono|nombre|direccion|correo)`,
        '(account|payments|records|me|tenant) ~1 (mixed up|mistaken for|confused with)',
      ],
    },
    {
      signal: 'disputes',
      deniable: true,
      says: [
        `(i|we) (am|are|want to|will|would like to|have to|need to|wish to|going to|plan to|hereby|formally)? ~1
          (dispute|disputing|disputed|contest|contesting)`,
        '(dispute|disputing|contest|contesting) (this|the|that|it|these|those|my|your|all|>)',
        '(disagree|disagreeing|disagreed) (with|about|on)',
      ],
    },
  ],
  ordinary: [
    '(carro|coche|paquete|basura|perro|bici|troca|moto|gato|ropa|mueble) ~4 no (es|son) (mio|mia|mios|mias)',
    'ya (casi|mero|voy a|manana|pronto|merito) ~2 (pago|pagar|le pago|acabo)',
    '(am|are|is) not (late|behind) ~4 (right|correct|am i|yet)',
    '(before|until) (i|we) (got|get) (paid|home|off|here|there|to|it)',
    '(will|want to|going to|try to|always|like to|promise to|gonna|can) ~3 on time',
    '(not|never) on time',
    'bank ~2 (charge|charged|charges|charging)',
    '(will|going to) (check|look at) (my|the) account',
    '(dispute|disputa) ~1 (between|with the|with my|entre|con mi|con el vecino)',
    '(settled|solved|resolved) ~2 dispute',
    '(neighbor|neighbors|vecino|vecinos|my ex|insurance|bank|work|job|boss) ~3 (dispute|disputing|disputa)',
    'no (disputo|estoy disputando|voy a disputar)',
    'my (mistake|error|bad)',
    '(i|we) (have|must have|may have|also|just|accidentally|probably)? made ~2 (mistake|error)',
    '(mistake|error) ~3 (name|address|spelling|email|date)',
    'not paying late',
    'fue mi (error|culpa)',
    'fue un error mio',
    '(not|no) ~1 (wrong|incorrect|off|a mistake)',
    'no (esta|estan) (mal|equivocado)',
    '(do not|not) owe ~3 (apology|explanation|favor|favors)',
    '(you|to) (do not|not) owe me',
    '(not|did not) know ~5 (owe|owed)',
    '(will not|not) pay ~1 (late|again late)',
    `(pay|paying) ~1 (until|till) (i get|my|the|next|payday|after|#|monday|tuesday|wednesday|thursday|friday|
      saturday|sunday|tomorrow|then|later)`,
    'not paying attention',
    `(proof|comprobante|prueba|verification) (of|de) (income|employment|job|insurance|residency|address|ingresos|
      empleo|trabajo|seguro|domicilio)`,
    'no (les|le)? debo (preocuparme|llegar|hacer|decir|pagar tarde|faltar|olvidar|ir)',
    'no (esta|es) (bien|correcto) ~2 (lavabo|luz|agua|puerta|calefaccion|estufa|que)',
    '(is|was|are) not ~1 (late|behind) (this|yet|because)',
    '(car|package|dog|cat|bike|spot|mess|trash|carro|basura|paquete) ~5 not mine',
    '(stop|not|never) ~1 a scam',
    '(will|going to) not be late',
    '(this|that|it) is not (possible|right) (for me|now|this week)',
    '(you are|your) wrong (address|apartment|unit)',
    '(website|portal|app|link|system|phone|clock|address|name|date|email) ~4 (wrong|incorrect|not right|off)',
    '(dispute|disputing|contest) ~2 (parking|traffic|ticket|electric|bank|credit report)',
    '(charge|charged|charging) (me|us) ~1 (for|when|late) ~4 (if|to pay by|to use|card|processing|convenience)',
    'not responsible for ~2 (noise|mess|trash|dog)',
    '<< ~1 (do|will|would|can) you ~1 (charge|charging)',
    `(not|never) ~1 (say|saying|said|mean|claim|claiming|argue|arguing|telling) ~5 (wrong|incorrect|off|paid|mistake|
      owe)`,
    `(just|will|can|could|should|going to|want to|have it|have this|have that|have rent|get it|get this|to be|be|
      once|when|after|until|till|by|if|as soon as) ~3 (paid|payed|settled) (in full|off|up|on time|this|it|that|my
      rent|rent|the rent)`,
    '(how much|what) ~2 (i|we) ~1 (paid|payed)',
    `(until|till|til|once|when|after|if|as soon as|so|hope|then) ~3 (is|are|am|be|have|gets|get) ~2 (paid|payed|
      settled|caught up|current|up to date)`,
    '(until|till|til) ~2 (paid|payed|current|caught up)',
    '(hasta|cuando|para) ~4 (pagado|pagada|liquidado|liquidada|saldado|saldada|al corriente|al dia|este todo|quede)',
  ],
};
