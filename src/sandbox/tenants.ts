/** A tenant as the Collections Monitor tells it. */
export interface CollectionsTenant {
  id: string;
  tenant_id: string;
  tenant_name: string;
  unit_name: string;
  property_name: string;
  /** Dollars with two decimals, such as `1500.00`. */
  amount_owed: string;
  tenant_portion: string;
  days_late: number;
  /** 0 to 100; from 70 it counts as high, from 40 as medium. */
  priority_score: number;
  status: 'pending' | 'active' | 'completed' | 'escalated';
  /** A name or a code, in any case. */
  language_preference: string;
  created_at: string;
  phone_numbers: string[];
  payment_reliability_score: number;
  failed_payment_plans: number;
  successful_payment_plans: number;
}

/** The people of the sandbox. Their numbers end in 555-01xx, which nobody real has. */
export const sandboxTenants: readonly CollectionsTenant[] = [
  {
    id: 'tenant_001',
    tenant_id: 'tenant_001',
    tenant_name: 'Maria Lopez',
    unit_name: '2B',
    property_name: 'Maple Court',
    amount_owed: '980.00',
    tenant_portion: '640.00',
    days_late: 12,
    priority_score: 38.5,
    status: 'active',
    language_preference: 'Spanish',
    created_at: '2025-03-04T14:05:00Z',
    phone_numbers: ['+18605550123'],
    payment_reliability_score: 0.82,
    failed_payment_plans: 0,
    successful_payment_plans: 2,
  },
  {
    id: 'tenant_002',
    tenant_id: 'tenant_002',
    tenant_name: 'James Carter',
    unit_name: '4A',
    property_name: 'Maple Court',
    amount_owed: '1450.00',
    tenant_portion: '1450.00',
    days_late: 34,
    priority_score: 61,
    status: 'active',
    language_preference: 'english',
    created_at: '2024-11-18T09:30:00Z',
    phone_numbers: ['+12035550114', '+18605550187'],
    payment_reliability_score: 0.55,
    failed_payment_plans: 1,
    successful_payment_plans: 1,
  },
  {
    id: 'tenant_003',
    tenant_id: 'tenant_003',
    tenant_name: 'Lucía Fernández',
    unit_name: '11',
    property_name: 'Elm Street Apartments',
    amount_owed: '315.75',
    tenant_portion: '210.50',
    days_late: 5,
    priority_score: 14,
    status: 'pending',
    language_preference: 'es',
    created_at: '2026-01-09T16:45:00Z',
    phone_numbers: ['+14135550137'],
    payment_reliability_score: 0.93,
    failed_payment_plans: 0,
    successful_payment_plans: 0,
  },
  {
    id: 'tenant_004',
    tenant_id: 'tenant_004',
    tenant_name: 'Denise Walker',
    unit_name: 'PH-1',
    property_name: 'Harbor View',
    amount_owed: '2310.50',
    tenant_portion: '1155.25',
    days_late: 67,
    priority_score: 88,
    status: 'escalated',
    language_preference: 'en-US',
    created_at: '2024-06-21T11:00:00Z',
    // As somebody typed it; it is found in this spelling alone.
    phone_numbers: ['(860) 555-0142'],
    payment_reliability_score: 0.21,
    failed_payment_plans: 3,
    successful_payment_plans: 0,
  },
  {
    id: 'tenant_005',
    tenant_id: 'tenant_005',
    tenant_name: 'José Ramírez',
    unit_name: '3C',
    property_name: 'Harbor View',
    amount_owed: '1200.00',
    tenant_portion: '400.00',
    days_late: 21,
    priority_score: 47,
    status: 'active',
    language_preference: 'SPANISH',
    created_at: '2025-08-30T19:20:00Z',
    phone_numbers: ['+19595550168'],
    payment_reliability_score: 0.7,
    failed_payment_plans: 0,
    successful_payment_plans: 1,
  },
  {
    id: 'tenant_006',
    tenant_id: 'tenant_006',
    tenant_name: 'Aisha Thompson',
    unit_name: '204',
    property_name: 'Elm Street Apartments',
    amount_owed: '86.40',
    tenant_portion: '86.40',
    days_late: 3,
    priority_score: 8,
    status: 'pending',
    language_preference: 'English',
    created_at: '2026-02-02T08:15:00Z',
    phone_numbers: ['+14015550156'],
    payment_reliability_score: 0.97,
    failed_payment_plans: 0,
    successful_payment_plans: 0,
  },
  {
    // Kept a Los Angeles number: the number's time zone is not the home's.
    id: 'tenant_007',
    tenant_id: 'tenant_007',
    tenant_name: "Robert O'Neill",
    unit_name: '7D',
    property_name: 'Maple Court',
    amount_owed: '3875.00',
    tenant_portion: '2900.00',
    days_late: 95,
    priority_score: 93.5,
    status: 'active',
    language_preference: 'en',
    created_at: '2023-12-12T13:40:00Z',
    phone_numbers: ['+12135550175'],
    payment_reliability_score: 0.34,
    failed_payment_plans: 2,
    successful_payment_plans: 1,
  },
];
