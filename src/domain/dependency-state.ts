/** How a service is, as seen from here. */
export const dependencyStateTable = {
  UP: { description: 'Answers, or has not been asked yet.' },
  DEGRADED: { description: 'Some of what it is asked fails, or failed within the last minute.' },
  DOWN: { description: 'Nothing that it was asked last was answered, and its circuit is open.' },
} as const;
