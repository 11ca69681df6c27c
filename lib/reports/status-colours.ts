import type { ClaimStatus } from '@/prisma/generated/enums';

/** Colours of the light page, for where no style sheet says otherwise: RGB in hexadecimal. */
export const statusColours = {
  VERIFIED: { ink: '#14703F', tint: '#E3F3EA' },
  UNVERIFIED: { ink: '#8A5200', tint: '#FBEFD9' },
  DISPUTED: { ink: '#A6123C', tint: '#FBE4EA' },
  NEEDS_RULING: { ink: '#5636A3', tint: '#ECE7F9' },
  PENDING: { ink: '#5C5A55', tint: '#EFEDE8' },
} as const satisfies Record<ClaimStatus, { ink: string; tint: string }>;
