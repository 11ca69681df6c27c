import type { Stance } from '@/prisma/generated/enums';

/** How a stance is written. */
export const stances = {
  SUPPORTS: 'supports the claim',
  REFUTES: 'refutes the claim',
  CONTEXT: 'gives context',
} as const satisfies Record<Stance, string>;
