import type { DraftCheck } from '../domain/draft-check.ts';
import type { FormRecord } from '../domain/reply-form/record.ts';
import type { FormWording } from '../domain/reply-form.ts';
import { checkForms, recheckBody } from './checks.ts';
import { type ReadSentence, readReply } from './reply-forms.ts';

/** What the checks make of a reply. */
export interface ReplyAnalysis<Form extends FormWording = FormWording> {
  checks: DraftCheck[];
  /** Every sentence is an approved form, and every check of its words passes. */
  mayGoOutAlone: boolean;
  sentences: ReadSentence<Form>[];
}

/** What the checks make of a reply to a given record. A draft without the opt-out line gets it before it goes out. */
export function analyzeReplyText<Form extends FormWording>(
  body: string,
  forms: readonly Form[],
  record: FormRecord,
): ReplyAnalysis<Form> {
  const sentences = readReply(body, forms, record);
  const checks = [...recheckBody([], body, record.facts), checkForms(sentences, record.intent)];
  return {
    checks,
    mayGoOutAlone: checks.every(({ name, passed }) => passed || name === 'opt_out_line'),
    sentences,
  };
}
