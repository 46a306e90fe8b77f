/**
 * The words of an answer, out of what servers are known to put around them: parts of a message, thoughts before the answer,
 * a Markdown fence around the whole of it. Nothing is looked for beyond that: an answer amid other words is none.
 */
export function answerText(content: unknown): string {
  return withoutFence(withoutThoughts(joined(content).trim()));
}

function joined(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { type?: unknown; text?: unknown } | null) => (part?.type === 'text' ? String(part.text ?? '') : ''))
    .join('');
}

const endOfThoughts = '</think>';

/** The beginning of the thoughts may be missing: some templates put it into the prompt. */
function withoutThoughts(text: string): string {
  if (text.startsWith('{')) return text;
  const end = text.indexOf(endOfThoughts);
  return end < 0 ? text : text.slice(end + endOfThoughts.length).trim();
}

function withoutFence(text: string): string {
  return /^```(?:json)?\s*\n([\s\S]*)\n\s*```$/i.exec(text)?.[1] ?? text;
}
