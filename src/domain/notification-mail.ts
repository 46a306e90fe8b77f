import type { NotificationItem } from './notification-batch.ts';

export interface MailSettings {
  /** Where people find the console; null: nothing is linked. */
  publicUrl: string | null;
  /** Whether tenants' words and drafts stand in the message. */
  quotes: boolean;
}

/** One message, as text and as HTML that say the same. */
export interface NotificationMail {
  subject: string;
  text: string;
  html: string;
  priority: NotificationItem['priority'];
}

/** How much of a text or a draft is quoted. */
const mostQuoted = 600;

const priorities = ['low', 'normal', 'high', 'critical'] as const;

/** What managers read: who, what, how late, since when, the draft, and where to decide. Several items make a digest, the most urgent first. */
export function notificationMail(
  items: readonly NotificationItem[],
  settings: MailSettings,
  now: Date,
): NotificationMail {
  const urgency = ({ priority }: NotificationItem) => priorities.indexOf(priority);
  const sorted = items.toSorted((a, b) => urgency(b) - urgency(a));
  const [first] = sorted;
  if (first === undefined) throw new Error('a message has at least one item');
  const told = sorted.map((item) => ({ item, lines: linesOf(item, settings, now), link: linkOf(item, settings) }));
  const subject = items.length === 1 ? first.subject : `${items.length} things wait: ${first.subject}`;
  return {
    subject: plain(subject),
    text: told.map(({ item, lines, link }) => textOf(item, lines, link)).join(`\n\n${'-'.repeat(40)}\n\n`),
    html: `<!doctype html><html lang="en"><body style="font:16px/1.5 sans-serif">${told
      .map(({ item, lines, link }) => htmlOf(item, lines, link))
      .join('<hr>')}</body></html>`,
    priority: first.priority,
  };
}

type Line = readonly [label: string, value: string];

function linesOf({ about }: NotificationItem, { quotes }: MailSettings, now: Date): Line[] {
  if (about === null) return [];
  const who = [about.tenantName, about.unitName, about.propertyName].map((part) => plain(part ?? '')).filter(Boolean);
  const lines: Line[] = [];
  if (who.length > 0) lines.push(['Tenant', who.join(', ')]);
  if (about.daysLate !== null) lines.push(['Late', about.daysLate === 1 ? '1 day' : `${about.daysLate} days`]);
  lines.push(['Waits', waits(now.getTime() - about.since.getTime())]);
  if (quotes && about.text) lines.push(['Wrote', quoted(about.text)]);
  if (quotes && about.draft) lines.push(['Draft', quoted(about.draft)]);
  return lines;
}

function waits(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** In one line. What does not show, or turns the direction of what follows, could make words look other than they read. */
function plain(words: string): string {
  return words
    .replaceAll(/[^\S ]+/g, ' ')
    .replaceAll(/\p{C}/gu, '')
    .trim();
}

function quoted(words: string): string {
  const characters = [...plain(words)];
  return characters.length > mostQuoted ? `${characters.slice(0, mostQuoted).join('')}…` : characters.join('');
}

function linkOf({ about, metadata }: NotificationItem, { publicUrl }: MailSettings): string | null {
  if (publicUrl === null) return null;
  const at = (path: string) => `${publicUrl.replace(/\/+$/, '')}${path}`;
  if (about === null) return at('/system');
  if (about.draftId !== null) return at(`/approvals/${about.draftId}`);
  if (about.escalationId !== null) return at(`/escalations/${about.escalationId}`);
  return typeof metadata.conversationId === 'string' ? at(`/conversations/${metadata.conversationId}`) : at('/');
}

function textOf({ subject, body }: NotificationItem, lines: readonly Line[], link: string | null): string {
  const parts = [
    plain(subject),
    plain(body),
    lines.map(([label, value]) => `${label}: ${value}`).join('\n'),
    link ?? '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function htmlOf({ subject, body }: NotificationItem, lines: readonly Line[], link: string | null): string {
  const rows = lines.map(
    ([label, value]) => `<tr><th align="left" valign="top">${label}</th><td>${escaped(value)}</td></tr>`,
  );
  return [
    `<h2 style="font-size:18px">${escaped(plain(subject))}</h2><p>${escaped(plain(body))}</p>`,
    rows.length > 0 ? `<table cellpadding="4">${rows.join('')}</table>` : '',
    link === null ? '' : `<p><a href="${escaped(link)}">Open it in the console</a></p>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
