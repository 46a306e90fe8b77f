import { never, neverWritten, type Rule } from './rule.ts';

const words = never([
  `(as|am|being|is) (just|only)? (an|a)? (automated)? (ai|artificial intelligence|language model|chatbot|bot|virtual
    assistant|assistant|llm)`,
  'your (automated|virtual|digital|ai) (assistant|agent)|(i|we) (was|were|am|are|have been) (told|instructed|programmed|designed|trained|configured) (not|to|by)',
  'ai|(ai|language) model|chatgpt|openai|anthropic|gpt|system prompt|training data|knowledge cutoff',
  '(my|the|your) (instructions|prompt|guidelines|programming|training) (say|says|is|are|do|does|tell|require|prevent|forbid|prohibit|allow)',
  '(como|soy) (un|una)? (ia|inteligencia artificial|modelo de lenguaje|asistente|bot)|modelo de lenguaje',
  '(never|do not) reveal|these instructions|you (answer|write|draft|reply to) ~3 (messages|texts|replies) (of|to|from|for)|for a landlord|structured (answer|output)|json|the facts (say|below|above)',
  'mis instrucciones|instrucciones del sistema',
  '(i am|this is|you are (talking|speaking|texting|chatting) (to|with)) (an|a)? (actual|real|live)? (person|human)|not (an|a) (automated|bot|robot|machine|computer|program)',
  '(soy|habla con) (una|un)? (persona|humano)|no soy (un|una)? (robot|maquina|programa|computadora)',
  `< (sure|certainly|absolutely|of course|ok|okay|alright|great) (here is|here are|i can (help|write)|i will write|
    let me)`,
  '(here is|here are) ~2 (draft|reply|response|message|text|version|translation|json)',
  '< (claro|por supuesto)? aqui (esta|tiene) ~2 (respuesta|mensaje|borrador|texto)',
  '(can not|unable to) (assist|help|comply|fulfill|provide) (with)? (that|this)',
  'i apologize for the confusion|how (can|may) i assist|i hope this helps|let me know if you need (any)? changes',
  '(tenant|resident|customer|client) name',
  'lorem ipsum|insert (name|amount|date)|your name here|tbd|fixme|undefined|null|nan|object object',
]);

/** Control marks of chat formats, code and markup, JSON, places to fill in. */
const marks = neverWritten(
  new RegExp(
    [
      String.raw`\[[^\]\n]{0,60}\]|\{[^\n]{0,80}|\}|<[^\s>][^>\n]{0,60}>|<\||\|>|<<|>>|<\/`,
      String.raw`\x60\x60\x60|\x60[^\x60\n]{1,60}\x60|\*\*|__+|^#{1,6} |\\[nu"]|"\s*:|\$\{|%[sd]\b|&[a-z]{2,6};|&#`,
      String.raw`\b[Xx]{3,}\b|\.{6,}`,
      String.raw`^(?:draft|reply|response|message|subject|translation|note|answer|respuesta|mensaje|asunto|nota)\s*:`,
    ].join('|'),
    'gimu',
  ),
);

/** What gives away the machine behind the text. */
export const machinery: Rule = (draft) => [...words(draft), ...marks(draft)];
