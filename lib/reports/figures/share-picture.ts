import { html, type SafeHtml } from '@remix-run/html-template';
import { type StatusCounts, statuses, statusOrder, totalOf } from '@/lib/claims/status';
import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { statusColours } from '@/lib/reports/status-colours';
import { statusWord } from '@/lib/reports/words/status-words';
import { figureWords } from '@/lib/words/figure-words';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { percentWords } from './shares';

/** One stretch of the bar; `x` and `width` in percent of the bar's length. */
export type ShareSegment = { status: ClaimStatus; count: number; x: number; width: number };

/**
 * The narrowest stretch, in percent: two or three pixels on a telephone. One
 * disputed claim among two thousand must not vanish from the picture.
 */
const narrowest = 0.8;

/**
 * Divides a bar among the statuses that are held at all, by count. Stretches
 * that would be too narrow to see are widened at the cost of the others; the
 * widths still add up to 100. No claims, no segments.
 */
export function shareSegments(counts: StatusCounts): ShareSegment[] {
  const held = statusOrder.filter((status) => counts[status] > 0);
  const widths = widthsOf(held.map((status) => counts[status]));
  let x = 0;
  return held.map((status, index) => {
    const width = widths[index] ?? 0;
    const segment = { status, count: counts[status], x, width };
    x += width;
    return segment;
  });
}

function widthsOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isNarrow = (count: number) => (100 * count) / total < narrowest;
  const wide = counts.filter((count) => !isNarrow(count));
  const wideTotal = wide.reduce((sum, count) => sum + count, 0);
  const left = 100 - narrowest * (counts.length - wide.length);
  return counts.map((count) => (isNarrow(count) ? narrowest : (left * count) / wideTotal));
}

/** Each status has its own texture, so that the bar also reads without colour. */
const textures = {
  VERIFIED: 'M0 4H8',
  UNVERIFIED: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  DISPUTED: 'M0 0L8 8M0 8L8 0',
  NEEDS_RULING: 'M0 5Q2 1 4 4T8 5',
  PENDING: 'M1.2 2h1.7M5.2 6h1.7',
} as const satisfies Record<ClaimStatus, string>;

const strokes = {
  VERIFIED: 8,
  UNVERIFIED: 2.2,
  DISPUTED: 1.3,
  NEEDS_RULING: 1.2,
  PENDING: 1.7,
} as const satisfies Record<ClaimStatus, number>;

/** The class of everything drawn for a status; style sheets set its colours. */
export function statusClass(status: ClaimStatus): string {
  return `status-${statuses[status].slug}`;
}

/**
 * Draws the shares as one SVG element that takes the width it is given.
 *
 * @param idPrefix sets the ids of this picture apart from others on the page;
 * letters, digits and hyphens only.
 */
export function renderSharePicture(
  counts: StatusCounts,
  idPrefix: string,
  names: StatusNames = standardStatusNames,
): SafeHtml {
  const segments = shareSegments(counts);
  const total = totalOf(counts);
  const words = segments.map(
    ({ status, count }) =>
      `${statusWord(status, names)}: ${figureWords(count)} (${percentWords(count, total)})`,
  );
  return html`<svg class="share-picture" role="img" width="100%" height="54" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" xmlns="http://www.w3.org/2000/svg"><title id="${idPrefix}-title">Shares of claims by status</title><desc id="${idPrefix}-desc">${words.join('; ') || 'No claims'}</desc><defs>${segments.map(({ status }) => renderTexture(status, idPrefix))}</defs>${segments.map((segment) => renderSegment(segment, idPrefix))}<rect class="share-frame" y="0.5" width="100%" height="31" fill="none" stroke="#5C5A55"/></svg>`;
}

/** The hatching by which a status is known, as a pattern with the id `<idPrefix>-status-<slug>`. */
export function renderTexture(status: ClaimStatus, idPrefix: string): SafeHtml {
  const { ink, tint } = statusColours[status];
  return html`<pattern id="${idPrefix}-${statusClass(status)}" class="${statusClass(status)}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="share-tint" width="8" height="8" fill="${tint}"/><path class="share-ink" d="${textures[status]}" fill="none" stroke="${ink}" stroke-width="${strokes[status]}"/></pattern>`;
}

function renderSegment({ status, count, x, width }: ShareSegment, idPrefix: string): SafeHtml {
  const label = `${statuses[status].mark} ${figureWords(count)}`;
  return html`<rect x="${round(x)}%" y="0" width="${round(width)}%" height="32" fill="url(#${idPrefix}-${statusClass(status)})"/>${
    x > 0
      ? html`<line class="share-gap" x1="${round(x)}%" x2="${round(x)}%" y1="0" y2="32" stroke="#FFFFFF"/>`
      : ''
  }${
    // A label is printed where it has room on the narrowest screen; the table
    // beside the picture has every figure.
    width >= label.length * narrowestLetter
      ? html`<text class="share-label ${statusClass(status)}" x="${round(x + width / 2)}%" y="49" text-anchor="middle" font-size="13" fill="${statusColours[status].ink}">${label}</text>`
      : ''
  }`;
}

/** The width of a letter of a label in percent of a bar 320 pixels long. */
const narrowestLetter = 2.6;

function round(percent: number): string {
  return String(Number(percent.toFixed(3)));
}
