import type { Claim } from './types';

/**
 * Whether a claim is for reviewers to look at. What nobody could check and nobody need look at (a
 * question, a signpost to the reader) is set aside and not lost: a reviewer can bring it back. An
 * opinion that leans on figures or comes to a charge stands, although no source could settle it.
 */
export const stands = ({ checkable, checkWorthy }: Claim): boolean => checkable || checkWorthy;
