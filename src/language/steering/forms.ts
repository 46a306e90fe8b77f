/** Fields of the document and of the reply: nobody writes them to a landlord. */
const FIELDS =
  'reply|confidence|escalat\\w*|intent|translation|claims|role|content|system|instructions?|prompt|' +
  'amount_?owed|tenant_?portion|new_?texts|conversation|opt_?out_?line|balance|auto_?send|approved?|route';

const ROLES = 'system|assistant|developer|sistema|asistente|ai|instructions?|prompt';
const NEW_RULES =
  'new (?:rules?|instructions?|task|role|policy)|nuevas? (?:reglas?|instrucci[oó]n(?:es)?|tareas?|pol[ií]ticas?)';
const KINDS = '(?:message|prompt|note|override|notice|update|instructions?)';

/** Forms that mean something to a model or a program, and nothing in a text message. Each is bounded, so quick. */
const FORMS: readonly RegExp[] = [
  // Role markers of chat formats: [INST], <|im_start|>, <<SYS>>, </s>, ### System.
  /<\|.{0,30}|\|>|\[\/?(?:inst|sys|system|assistant|user|admin|developer|ai)\b[^\]\n]{0,30}\]|<<\/?sys>>/imu,
  /<\/?(?:s|system|assistant|user|instructions?|prompt|admin|script|tool|document)\b[^>\n]{0,30}>/imu,
  /^\s{0,9}#{2,}\s*\w+.{0,30}/imu,
  new RegExp(
    String.raw`(?:^|[.!?\n\]"'*-])\s{0,9}\*{0,4}(?:${ROLES}|${NEW_RULES})(?: ${KINDS})?\**\s*(?::|=>|->)`,
    'imu',
  ),
  /\b(?:new|updated|your|following|nuevas?|siguientes) (?:rules?|instructions?|orders?|reglas?|instrucciones|[oó]rdenes)\s*:/iu,
  /(?<!-)-{3,}\s*(?:end|begin|start|system|new)\b.{0,40}|(?<!=)={3,}\s*\w.{0,40}/iu,
  /\b(?:end|begin|start) (?:of )?(?:system )?(?:prompt|instructions?|message|conversation|document)\b/iu,
  // JSON and settings that mimic the answer.
  new RegExp(String.raw`[{,]\s*["'“”]?(?:${FIELDS})["'“”]?\s*[:=].{0,40}|["'“](?:${FIELDS})["'”]\s*[:=].{0,40}`, 'iu'),
  /\b(?:confidence|escalat(?:e|ion)|intent|auto_?send|auto_?approve)\s*[:=]\s*\S{1,20}/iu,
  /```|\{\{|\}\}|\$\{|\bdrop\s+table\b|\bselect\s+.{1,20}\sfrom\b|\bmutation\s*\{|';\s*--|\bcurl\s+-|<!--/iu,
  // What is encoded is meant for something that decodes it.
  /(?<![\p{L}\p{N}/])(?=\S{0,80}\d)(?=\S{0,80}[a-z])(?=\S{0,80}[A-Z])[A-Za-z0-9+/_-]{32,}={0,2}/u,
  /(?<![\p{L}\p{N}+/])[A-Za-z0-9+/]{16,}={1,2}(?![\p{L}\p{N}=])|(?:\\x[0-9a-f]{2}){4,}|(?:\\u[0-9a-f]{4}){3,}/iu,
  /(?:%[0-9a-f]{2}){6,}|(?:&#\d+;){3,}|(?<![\p{L}\p{N}])[0-9a-f]{40,}|(?:[01]{8}\s){4,}/iu,
  // Letters that no person sees.
  /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]{2,}|[\u200b\u2060\ufeff]{3,}/u,
];

/** The first form in a text that is there for a machine to read. */
export function formOf(text: string): string | null {
  for (const form of FORMS) {
    const match = form.exec(text)?.[0].trim();
    if (match) return match;
  }
  return null;
}
