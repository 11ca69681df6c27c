import {
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { statuses } from '@/lib/claims/status';
import { statusColours } from '@/lib/reports/status-colours';
import { webLink } from '@/lib/reports/web-link';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { isRightToLeft } from './direction';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** What XML 1.0 has no way to write: control characters but the tab, halves of characters. */
const unwritable = /(?![\t\u0080-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const writable = (text: string) => text.replace(unwritable, '\uFFFD');

/** Words as a word processor takes them, with their line breaks. */
export function runs(text: string, look: Look = {}): TextRun[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(
    (line, index) =>
      new TextRun({
        ...look,
        text: writable(line),
        ...(index > 0 && { break: 1 }),
        ...(isRightToLeft(line) && { rightToLeft: true }),
      }),
  );
}

/** A paragraph of words of others, in their direction. */
export function foreign(text: string, options: IParagraphOptions = {}, look: Look = {}): Paragraph {
  return new Paragraph({
    ...options,
    ...(isRightToLeft(text) && { bidirectional: true }),
    children: runs(text, look),
  });
}

/** An address as it was entered; it becomes a link only where a click is safe. */
export function addressRuns(entered: string): ParagraphChild[] {
  const link = webLink(entered);
  if (link === null) return runs(entered);
  return [new ExternalHyperlink({ link, children: runs(entered, { style: 'Hyperlink' }) })];
}

/** A status in its mark, its word and its colour. */
export function statusRuns(status: ClaimStatus, words: string): TextRun[] {
  const color = statusColours[status].ink.slice(1);
  return runs(`${statuses[status].mark} ${words}`, { bold: true, color });
}
