import type { Line, SetRun } from '@/lib/reports/pdf/typesetter';
import { statusColours } from '@/lib/reports/status-colours';
import type { ClaimStatus } from '@/prisma/generated/enums';

export type Doc = PDFKit.PDFDocument;

/** Draws a line of words with its left top corner at a place; distances in points. */
export function drawLine(doc: Doc, line: Line, left: number, top: number): void {
  // Letters stand on a line a little below the middle of the space it has.
  const baseline = top + (line.height - line.size) / 2 + line.size * 0.8;
  for (const run of line.runs) {
    const x = left + run.x;
    doc
      .font(run.font, run.size)
      .fillColor(run.colour)
      .text(run.text, x, baseline - (run.rise ?? 0), { lineBreak: false, baseline: 'alphabetic' });
    if (run.status) underline(doc, run.status, x, baseline + 2.2, run.width);
    if (run.link) drawLink(doc, run, run.link, x, top, line.height);
  }
}

function drawLink(doc: Doc, run: SetRun, link: string, x: number, top: number, height: number) {
  if (link.startsWith('#')) doc.goTo(x, top, run.width, height, link.slice(1));
  else doc.link(x, top, run.width, height, link);
}

/** The line below the words of a claim: another for every status, so that none is left to its colour. */
export function underline(
  doc: Doc,
  status: ClaimStatus,
  x: number,
  y: number,
  width: number,
): void {
  const right = x + width;
  doc.save().lineWidth(0.8).strokeColor(statusColours[status].ink);
  switch (status) {
    case 'VERIFIED':
      doc.moveTo(x, y).lineTo(right, y).stroke();
      break;
    case 'UNVERIFIED':
      doc.dash(4, { space: 2 }).moveTo(x, y).lineTo(right, y).stroke();
      break;
    case 'PENDING':
      doc.dash(0.8, { space: 1.6 }).moveTo(x, y).lineTo(right, y).stroke();
      break;
    case 'DISPUTED':
      doc
        .moveTo(x, y - 0.4)
        .lineTo(right, y - 0.4)
        .moveTo(x, y + 1.4)
        .lineTo(right, y + 1.4)
        .stroke();
      break;
    case 'NEEDS_RULING':
      doc.moveTo(x, y);
      for (let at = x, up = true; at < right; at += 2, up = !up) {
        doc.lineTo(Math.min(at + 2, right), up ? y - 1.1 : y + 1.1);
      }
      doc.stroke();
      break;
  }
  doc.restore();
}

/** The mark of a status in a square of `size`, drawn, because no font of the page has them all. */
export function drawMark(doc: Doc, status: ClaimStatus, x: number, y: number, size: number): void {
  const at = (dx: number, dy: number) => [x + dx * size, y + dy * size] as const;
  const line = (...points: (readonly [number, number])[]) => {
    const [first, ...others] = points;
    if (!first) return;
    doc.moveTo(...at(...first));
    for (const point of others) doc.lineTo(...at(...point));
    doc.stroke();
  };
  doc
    .save()
    .lineWidth(size / 8)
    .lineCap('round')
    .lineJoin('round');
  doc.strokeColor(statusColours[status].ink);
  switch (status) {
    case 'VERIFIED':
      line([0.1, 0.55], [0.38, 0.85], [0.9, 0.15]);
      break;
    case 'UNVERIFIED':
      doc
        .moveTo(...at(0.25, 0.3))
        .bezierCurveTo(...at(0.25, -0.05), ...at(0.8, -0.02), ...at(0.75, 0.32))
        .bezierCurveTo(...at(0.72, 0.5), ...at(0.5, 0.45), ...at(0.5, 0.68))
        .stroke();
      line([0.5, 0.92], [0.5, 0.93]);
      break;
    case 'DISPUTED':
      line([0.1, 0.35], [0.9, 0.35]);
      line([0.1, 0.65], [0.9, 0.65]);
      line([0.68, 0.08], [0.32, 0.92]);
      break;
    case 'NEEDS_RULING':
      line([0.5, 0.08], [0.5, 0.92]);
      line([0.25, 0.92], [0.75, 0.92]);
      line([0.08, 0.2], [0.92, 0.2]);
      line([0.2, 0.2], [0.02, 0.58], [0.38, 0.58], [0.2, 0.2]);
      line([0.8, 0.2], [0.62, 0.58], [0.98, 0.58], [0.8, 0.2]);
      break;
    case 'PENDING':
      doc.circle(...at(0.5, 0.5), size * 0.36).stroke();
      break;
  }
  doc.restore();
}
