import { namesOf } from '../domain/value-table.ts';

/** What a viewer is to the gateway. */
export const roleTable = {
  service: { description: 'The SMS Agent: hands in texts and follows what becomes of them.' },
  approver: { description: 'A manager: reads everything, decides, writes and takes over.' },
  analyst: { description: 'Reads everything, numbers and texts masked unless their token says otherwise.' },
  admin: { description: 'May do what approvers and analysts may.' },
} as const;
export type RoleName = keyof typeof roleTable;
export const roles = namesOf(roleTable);

/** Who is asking, as their token says. */
export interface Viewer {
  id: string;
  /** What people call them; null: the token does not say. */
  name: string | null;
  email: string | null;
  role: RoleName;
  /** May see phone numbers and texts in full; analysts only when their token says so. */
  seesPersonalData: boolean;
  /** The properties whose tenants they may see, with all that is theirs; null: all of them. */
  properties: readonly string[] | null;
}
