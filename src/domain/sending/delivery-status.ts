/** What Twilio may say of a text that goes out. */
export const deliveryStatuses = [
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
  'canceled',
] as const;

export type DeliveryStatus = (typeof deliveryStatuses)[number];
