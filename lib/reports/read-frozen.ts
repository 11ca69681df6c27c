import { type Report, reportFormatVersion, reportSchema } from '@/lib/reports/report';

/**
 * Reads a report as it was stored when it was made. A later shape has to say
 * here how it reads the older ones, which stay as they are.
 *
 * @throws RangeError for a shape that is none of these
 */
export function readFrozen({
  content,
  formatVersion,
}: {
  content: string;
  formatVersion: number;
}): Report {
  if (formatVersion === reportFormatVersion) return reportSchema.parse(JSON.parse(content));
  throw new RangeError(`No report has the shape ${formatVersion}.`);
}
