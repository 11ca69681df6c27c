import type { DossierState } from '@/prisma/generated/enums';

/** How far the making of a dossier has come, in words. */
export const dossierStates = {
  RUNNING: 'Being made',
  DONE: 'Made',
  CANCELLED: 'Cancelled',
  FAILED: 'Not made',
} as const satisfies Record<DossierState, string>;
