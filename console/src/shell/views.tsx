import {
  Activity,
  CalendarCheck,
  ChartColumn,
  ClipboardList,
  Inbox,
  ListTodo,
  MessageSquareText,
  MessagesSquare,
  Quote,
  Send,
  Siren,
  WalletCards,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { late } from '../parts/late.ts';
import { QueueView } from '../queue/queue-view.tsx';
import type { Role } from '../session/session.ts';
import type { ViewName } from './letters.ts';

export interface View {
  name: ViewName;
  /** Where it is; more may follow. */
  path: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  Content: ComponentType;
  sandboxOnly?: boolean;
  /** Whose view it is; everybody's when absent. */
  roles?: readonly Role[];
}

/** What managers look at all day comes with the page; the rest when it is first looked at. */
export const views: readonly View[] = [
  { name: 'queue', path: '/queue', icon: ListTodo, Content: QueueView },
  {
    name: 'approvals',
    path: '/approvals',
    icon: Inbox,
    Content: late(() => import('../approvals/approvals-view.tsx'), 'ApprovalsView', ['notes']),
  },
  {
    name: 'escalations',
    path: '/escalations',
    icon: Siren,
    Content: late(() => import('../escalations/escalations-view.tsx'), 'EscalationsView', [
      'escalations',
      'notes',
      'reasons',
    ]),
  },
  {
    name: 'plans',
    path: '/plans',
    icon: WalletCards,
    Content: late(() => import('../plans/plans-view.tsx'), 'PlansView', ['plans']),
  },
  {
    name: 'promises',
    path: '/promises',
    icon: CalendarCheck,
    Content: late(() => import('../promises/promises-view.tsx'), 'PromisesView', ['promises']),
  },
  {
    name: 'outreach',
    path: '/outreach',
    icon: Send,
    Content: late(() => import('../outreach/outreach-view.tsx'), 'OutreachView', ['outreach']),
  },
  {
    name: 'conversations',
    path: '/conversations',
    icon: MessagesSquare,
    Content: late(() => import('../conversations/conversations-view.tsx'), 'ConversationsView', [
      'conversations',
      'notes',
      'promises',
      'reasons',
    ]),
  },
  {
    name: 'numbers',
    path: '/numbers',
    icon: ChartColumn,
    Content: late(() => import('../numbers/numbers-view.tsx'), 'NumbersView', ['numbers']),
  },
  {
    name: 'decisions',
    path: '/decisions',
    icon: ClipboardList,
    Content: late(() => import('../decisions/decisions-view.tsx'), 'DecisionsView', ['decisions']),
  },
  {
    name: 'forms',
    path: '/forms',
    icon: Quote,
    Content: late(() => import('../forms/forms-view.tsx'), 'FormsView', ['forms']),
    roles: ['admin'],
  },
  {
    name: 'system',
    path: '/system',
    icon: Activity,
    Content: late(() => import('../system/system-view.tsx'), 'SystemView', ['system']),
  },
  {
    name: 'play',
    path: '/play',
    icon: MessageSquareText,
    Content: late(() => import('../play/play-view.tsx'), 'PlayView', ['play', 'reasons']),
    sandboxOnly: true,
  },
];
