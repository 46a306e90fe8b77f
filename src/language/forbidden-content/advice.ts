import { never } from './rule.ts';

/** Law, money and taxes: FDCPA 15 U.S.C. 1692e(10), and no licence to advise. */
export const advice = never([
  '(you (should|could)|recommend|suggest|advise) ~4 (file|borrow|withhold|sell|declare|sign|refinance|hire|loan|loans)',
  '(legal|financial|tax) advice|(by|under|according to) ~2 (law|laws|statute)|(your|tenant|tenants) rights',
  'you (should|could|might want to|ought to|need to) (ask|apply|try|seek|visit|look for) !(us|our|the (office|team|manager|landlord)|to|again|it|that|this)',
  '< please? (apply|file|sign up|register) for !((a|the|your) (plan|payment)|plan|payment)',
  'tax|taxes|impuestos|tax (deduction|write off)',
  'it (would|might) be (smart|wise|best|better) to|lo mejor (es|seria) que',
  'legally|statute|statutes|liable|liability|obligated',
  'bankruptcy|bancarrota|quiebra|chapter (7|11|13)|capitulo (7|11|13)',
  '(take out|get|apply for|use|consider) ~3 (loan|payday|cash advance|credit card|401k|savings|retirement)',
  'borrow|borrowing|payday loan|loan from|title loan|(a|another|any|personal|bank) (loan|loans)',
  '(por|segun|bajo) (la)? ley|legalmente|sus derechos|(consejo|asesoria) (legal|financier*)',
  '(pida|pedir|saque|solicite|tome|tomar) ~2 (prestamo|prestado)|prestamo|prestamos|tarjeta de credito',
  '(you|household|family) (do|may|might|could|would|will|should|likely|probably|also)? ~1 (qualify|qualifies|are eligible|be eligible) (for)?',
  '(usted|su familia|ya|si|podria)? (califica|calificaria|calificar|es elegible|tiene derecho) (para|a)',
  '(withhold|stop paying|deduct) ~2 rent|retener la renta',
]);
