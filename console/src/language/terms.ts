import type { RoleName } from '../../../src/auth/viewer.ts';
import type { CheckName } from '../../../src/domain/draft-check.ts';
import type {
  Consent,
  DraftStatus,
  EscalationStatus,
  EscalationType,
  PaymentInterval,
  PaymentPlanStatus,
  Route,
  Severity,
  WorkflowStatus,
} from '../graphql/generated/graphql.ts';
import { words } from './words.ts';

/** Each of the gateway's enumerations, whole: a value without its word does not compile. */
interface Terms {
  draftStatus: Record<DraftStatus, string>;
  workflowStatus: Record<WorkflowStatus, string>;
  escalationType: Record<EscalationType, string>;
  escalationStatus: Record<EscalationStatus, string>;
  severity: Record<Severity, string>;
  paymentPlanStatus: Record<PaymentPlanStatus, string>;
  interval: Record<PaymentInterval, string>;
  consent: Record<Consent, string>;
  role: Record<RoleName, string>;
  route: Record<Route, string>;
  check: Record<CheckName, string>;
  language: Record<string, string>;
}

/** What the gateway's enumerations are called on the page; the keys are its own. */
export const termsWords = words(
  {
    draftStatus: {
      PENDING: 'Waiting',
      APPROVED: 'Approved',
      AUTO_APPROVED: 'Sent by itself',
      REJECTED: 'Rejected',
      ESCALATED: 'Escalated',
      SUPERSEDED: 'Overtaken by a newer text',
      EXPIRED: 'Expired',
    },
    workflowStatus: {
      RECEIVED: 'Received',
      PROCESSING: 'Being worked on',
      AWAITING_APPROVAL: 'Waiting for approval',
      SCHEDULED: 'Scheduled',
      SENDING: 'Being sent',
      UNCONFIRMED: 'Maybe not sent',
      SENT: 'Sent',
      ESCALATED: 'With a person',
      SUPPRESSED: 'Not sent',
      SUPERSEDED: 'Overtaken by a newer text',
      REJECTED: 'Rejected',
      FAILED: 'Failed',
    },
    escalationType: {
      HOSTILE_LANGUAGE: 'Hostile language',
      LEGAL_THREAT: 'Legal threat',
      ATTORNEY: 'Attorney',
      PAYMENT_DISPUTE: 'Payment dispute',
      BANKRUPTCY: 'Bankruptcy',
      DECEASED: 'Deceased',
      WRONG_NUMBER: 'Wrong number',
      CONSENT_UNCLEAR: 'May want no texts',
      UNKNOWN_NUMBER: 'Unknown number',
      MEDIA: 'Picture without words',
      SERVICEMEMBER: 'Servicemember',
      CRISIS: 'Crisis: danger to life',
      HARDSHIP: 'Hardship',
      DISCRIMINATION: 'Discrimination',
      ACCOMMODATION: 'Accommodation',
      SUPERVISOR_REQUEST: 'Wants a supervisor',
      UNREALISTIC_PROPOSAL: 'Unrealistic proposal',
      LOW_CONFIDENCE: 'Low confidence',
      NO_RESPONSE: 'No answer',
      SYSTEM: 'System',
      MANUAL: 'By hand',
    },
    escalationStatus: { OPEN: 'Open', ACKNOWLEDGED: 'Taken', RESOLVED: 'Resolved' },
    severity: { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High', CRITICAL: 'Critical' },
    paymentPlanStatus: {
      VALID: 'Valid',
      NEEDS_REVIEW: 'Needs review',
      INVALID: 'Breaks the rules',
      APPROVED: 'Approved',
      REJECTED: 'Rejected',
      COUNTERED: 'Countered',
    },
    interval: { WEEKLY: 'weekly', BIWEEKLY: 'every two weeks', MONTHLY: 'monthly' },
    consent: { OPTED_IN: 'May be texted', OPTED_OUT: 'Opted out' },
    role: { service: 'Service', approver: 'Approver', analyst: 'Analyst', admin: 'Administrator' },
    route: { AUTO_SEND: 'Sent by itself', APPROVAL: 'Approval', ESCALATION: 'Person', NONE: 'None' },
    check: {
      figures: 'Figures',
      intent: 'Intent',
      language: 'Language',
      context: 'Context',
      content: 'Content',
      instructions: 'Attempts to steer the model',
      plan: 'Payment plan',
      length: 'Length',
      opt_out_line: 'Opt-out line',
      forms: 'Approved sentences only',
      repeats_prompt: 'Instructions to the model repeated',
      model_rating: "The model's own rating",
    },
    language: { en: 'English', es: 'Spanish' },
  } satisfies Terms,
  {
    draftStatus: {
      PENDING: 'En espera',
      APPROVED: 'Aprobado',
      AUTO_APPROVED: 'Enviado automáticamente',
      REJECTED: 'Rechazado',
      ESCALATED: 'Derivado a una persona',
      SUPERSEDED: 'Superado por un mensaje más nuevo',
      EXPIRED: 'Vencido',
    },
    workflowStatus: {
      RECEIVED: 'Recibido',
      PROCESSING: 'En proceso',
      AWAITING_APPROVAL: 'Espera aprobación',
      SCHEDULED: 'Programado',
      SENDING: 'Enviándose',
      UNCONFIRMED: 'Quizá sin enviar',
      SENT: 'Enviado',
      ESCALATED: 'Con una persona',
      SUPPRESSED: 'No enviado',
      SUPERSEDED: 'Superado por un mensaje más nuevo',
      REJECTED: 'Rechazado',
      FAILED: 'Falló',
    },
    escalationType: {
      HOSTILE_LANGUAGE: 'Lenguaje hostil',
      LEGAL_THREAT: 'Amenaza legal',
      ATTORNEY: 'Abogado',
      PAYMENT_DISPUTE: 'Disputa de pago',
      BANKRUPTCY: 'Bancarrota',
      DECEASED: 'Fallecido',
      WRONG_NUMBER: 'Número equivocado',
      CONSENT_UNCLEAR: 'Quizá no quiere mensajes',
      UNKNOWN_NUMBER: 'Número desconocido',
      MEDIA: 'Imagen sin palabras',
      SERVICEMEMBER: 'Militar en servicio',
      CRISIS: 'Crisis: peligro de vida',
      HARDSHIP: 'Dificultad económica',
      DISCRIMINATION: 'Discriminación',
      ACCOMMODATION: 'Adaptación por discapacidad',
      SUPERVISOR_REQUEST: 'Pide un supervisor',
      UNREALISTIC_PROPOSAL: 'Propuesta irreal',
      LOW_CONFIDENCE: 'Poca confianza',
      NO_RESPONSE: 'Sin respuesta',
      SYSTEM: 'Sistema',
      MANUAL: 'A mano',
    },
    escalationStatus: { OPEN: 'Abierto', ACKNOWLEDGED: 'Tomado', RESOLVED: 'Resuelto' },
    severity: { LOW: 'Baja', MEDIUM: 'Media', HIGH: 'Alta', CRITICAL: 'Crítica' },
    paymentPlanStatus: {
      VALID: 'Válido',
      NEEDS_REVIEW: 'Por revisar',
      INVALID: 'Incumple las reglas',
      APPROVED: 'Aprobado',
      REJECTED: 'Rechazado',
      COUNTERED: 'Con contraoferta',
    },
    interval: { WEEKLY: 'por semana', BIWEEKLY: 'cada dos semanas', MONTHLY: 'por mes' },
    consent: { OPTED_IN: 'Acepta mensajes', OPTED_OUT: 'No acepta mensajes' },
    role: { service: 'Servicio', approver: 'Aprobador', analyst: 'Analista', admin: 'Administrador' },
    route: { AUTO_SEND: 'Envío automático', APPROVAL: 'Aprobación', ESCALATION: 'Persona', NONE: 'Ninguna' },
    check: {
      figures: 'Cifras',
      intent: 'Intención',
      language: 'Idioma',
      context: 'Contexto',
      content: 'Contenido',
      instructions: 'Intentos de dirigir al modelo',
      plan: 'Plan de pago',
      length: 'Longitud',
      opt_out_line: 'Línea de exclusión',
      forms: 'Solo frases aprobadas',
      repeats_prompt: 'Repite las instrucciones del modelo',
      model_rating: 'Calificación del propio modelo',
    },
    language: { en: 'Inglés', es: 'Español' },
  },
);
