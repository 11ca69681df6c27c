import { InternalHyperlink, Paragraph, type ParagraphChild, TextRun, UnderlineType } from 'docx';
import { statuses } from '@/lib/claims/status';
import { galleySegments } from '@/lib/reports/account/galley-segments';
import type { Place } from '@/lib/reports/docx/place';
import { runs } from '@/lib/reports/docx/runs';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { statusColours } from '@/lib/reports/status-colours';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { isRightToLeft } from './direction';

/** How the words of a claim are underlined; no status is left to its colour. */
const underlines = {
  VERIFIED: UnderlineType.SINGLE,
  UNVERIFIED: UnderlineType.DASH,
  DISPUTED: UnderlineType.DOUBLE,
  NEEDS_RULING: UnderlineType.WAVE,
  PENDING: UnderlineType.DOTTED,
} as const satisfies Record<ClaimStatus, string>;

/** The article as it reads, its claims underlined and numbered where they end. */
export function textParagraphs({ revision, claims }: Report, { prefix }: Place): Paragraph[] {
  const paragraphs: { text: string; children: ParagraphChild[] }[] = [];
  let open = { text: '', children: [] as ParagraphChild[] };
  const close = () => {
    if (open.text.trim() !== '') paragraphs.push(open);
    open = { text: '', children: [] };
  };
  for (const { text, claim, ends } of galleySegments(revision.text, claims)) {
    for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) close();
      if (line === '') continue;
      open.text += line;
      open.children.push(...runs(line, claim ? underlined(claim.status) : {}));
    }
    open.children.push(...ends.map((claim) => reference(claim, prefix)));
  }
  close();
  return paragraphs.map(
    ({ text, children }) =>
      new Paragraph({
        style: 'Galley',
        ...(isRightToLeft(text) && { bidirectional: true }),
        children,
      }),
  );
}

const underlined = (status: ClaimStatus) => ({
  underline: { type: underlines[status], color: statusColours[status].ink.slice(1) },
});

function reference({ number, status }: ReportClaim, prefix: string): InternalHyperlink {
  return new InternalHyperlink({
    anchor: `${prefix}claim-${number}`,
    children: [
      new TextRun({
        text: `${number}${statuses[status].mark}`,
        superScript: true,
        bold: true,
        color: statusColours[status].ink.slice(1),
      }),
    ],
  });
}
