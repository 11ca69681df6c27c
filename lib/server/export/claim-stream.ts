import type { ClaimsFormat } from '@/lib/reports/desk-claims/claims-formats';
import { type ClaimsExport, claimLines, claimWorkbook } from './claim-lines';
import { streamOf } from './stream-of';

/** The claims of all articles that the board shows, as a file of whatever length. */
export const claimStream = (
  format: ClaimsFormat,
  asked: ClaimsExport,
  gone: AbortSignal,
): ReadableStream<Uint8Array> =>
  format === 'xlsx' ? claimWorkbook(asked) : streamOf(claimLines(format, asked), gone);
