const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a caller's id can be one of ours at all. What is not belongs to nothing, and is no reason to ask Postgres. */
export function isUuid(id: string): boolean {
  return uuid.test(id);
}
