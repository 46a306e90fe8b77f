export const roles = ['service', 'approver', 'analyst', 'admin'] as const;
export type RoleName = (typeof roles)[number];

/** Who is asking, as their token says. */
export interface Viewer {
  id: string;
  email: string | null;
  role: RoleName;
  /** May see phone numbers and texts in full; analysts only when their token says so. */
  seesPersonalData: boolean;
  /** The properties whose tenants they may see, with all that is theirs; null: all of them. */
  properties: readonly string[] | null;
}
