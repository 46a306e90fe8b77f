import {
  Activity,
  CalendarCheck,
  ChartColumn,
  Inbox,
  ListTodo,
  MessageSquareText,
  MessagesSquare,
  Send,
  Siren,
  WalletCards,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import { QueueView } from '../queue/queue-view.tsx';

export interface View {
  name:
    | 'queue'
    | 'approvals'
    | 'escalations'
    | 'plans'
    | 'promises'
    | 'outreach'
    | 'conversations'
    | 'numbers'
    | 'system'
    | 'play';
  /** Where it is; more may follow. */
  path: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  Content: ComponentType;
  sandboxOnly?: boolean;
}

const late = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** What managers look at all day comes with the page; the rest when it is first looked at. */
export const views: readonly View[] = [
  { name: 'queue', path: '/queue', icon: ListTodo, Content: QueueView },
  {
    name: 'approvals',
    path: '/approvals',
    icon: Inbox,
    Content: late(() => import('../approvals/approvals-view.tsx'), 'ApprovalsView'),
  },
  {
    name: 'escalations',
    path: '/escalations',
    icon: Siren,
    Content: late(() => import('../escalations/escalations-view.tsx'), 'EscalationsView'),
  },
  {
    name: 'plans',
    path: '/plans',
    icon: WalletCards,
    Content: late(() => import('../plans/plans-view.tsx'), 'PlansView'),
  },
  {
    name: 'promises',
    path: '/promises',
    icon: CalendarCheck,
    Content: late(() => import('../promises/promises-view.tsx'), 'PromisesView'),
  },
  {
    name: 'outreach',
    path: '/outreach',
    icon: Send,
    Content: late(() => import('../outreach/outreach-view.tsx'), 'OutreachView'),
  },
  {
    name: 'conversations',
    path: '/conversations',
    icon: MessagesSquare,
    Content: late(() => import('../conversations/conversations-view.tsx'), 'ConversationsView'),
  },
  {
    name: 'numbers',
    path: '/numbers',
    icon: ChartColumn,
    Content: late(() => import('../numbers/numbers-view.tsx'), 'NumbersView'),
  },
  {
    name: 'system',
    path: '/system',
    icon: Activity,
    Content: late(() => import('../system/system-view.tsx'), 'SystemView'),
  },
  {
    name: 'play',
    path: '/play',
    icon: MessageSquareText,
    Content: late(() => import('../play/play-view.tsx'), 'PlayView'),
    sandboxOnly: true,
  },
];
