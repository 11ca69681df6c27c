import { html, type SafeHtml } from '@remix-run/html-template';
import { statusOrder, totalOf } from '@/lib/claims/status';
import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { statusWord } from '@/lib/reports/words/status-words';
import { type BarPart, stackBar } from '@/lib/week/stacked-bars';
import { figureWords } from '@/lib/words/figure-words';
import { clockWords, dayWords, momentWords } from '@/lib/words/moment-words';
import type { ClaimStatus } from '@/prisma/generated/enums';
import type { Standing } from './over-time';
import { renderTexture, statusClass } from './share-picture';

/** How high the tallest bar is, in px. */
export const barHeight = 120;

/** A bar of the picture: where it stands, in percent of the width, and what it is stacked of. */
export type StandingBar = {
  at: string;
  x: number;
  width: number;
  parts: BarPart<ClaimStatus>[];
};

/** The bars of claims over time, all on one scale: what is decided lies lowest. */
export function standingBars(standings: readonly Standing[]): StandingBar[] {
  const most = Math.max(1, ...standings.map(({ counts }) => totalOf(counts)));
  const step = 100 / Math.max(standings.length, 1);
  return standings.map(({ at, counts }, index) => ({
    at,
    x: index * step + step * 0.08,
    width: step * 0.84,
    parts: stackBar(
      statusOrder.map((part) => ({ part, count: counts[part] })),
      { height: barHeight, most },
    ),
  }));
}

/** Below the picture, in px. */
export const labelHeight = 20;

/** What stands below its first bar and its last: days, or times where all is of one day. */
export function overTimeEnds(standings: readonly Standing[]): [from: string, to: string] {
  const [first, last] = [standings[0]?.at ?? '', standings.at(-1)?.at ?? ''];
  if (first.slice(0, 10) !== last.slice(0, 10)) return [dayWords(first), dayWords(last)];
  const clock = (at: string) => clockWords(at).replace(/ on .*/, '');
  return [clock(first), clock(last)];
}

/** The counts of a moment in words, as far as any claim is there: "2 verified, 5 pending". */
export const standingWords = (
  { counts }: Pick<Standing, 'counts'>,
  names: StatusNames = standardStatusNames,
): string =>
  statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => `${figureWords(counts[status])} ${statusWord(status, names)}`)
    .join(', ') || 'no claims';

/** What the picture says, for whoever does not see it: how it begins, and how it ends. */
export function overTimeWords(
  standings: readonly Standing[],
  names: StatusNames = standardStatusNames,
): string {
  const [first, last] = [standings[0], standings.at(-1)];
  if (!first || !last) return 'No claims';
  return `${momentWords(first.at)}: ${standingWords(first, names)}; ${momentWords(last.at)}: ${standingWords(last, names)}. The table has every moment between.`;
}

/**
 * Draws how the claims stood over time as one SVG element that takes the width it is given.
 *
 * @param idPrefix sets the ids of this picture apart from others on the page; letters, digits and
 * hyphens only.
 */
export function renderOverTimePicture(
  standings: readonly Standing[],
  idPrefix: string,
  names: StatusNames = standardStatusNames,
): SafeHtml {
  const bars = standingBars(standings);
  const [from, to] = overTimeEnds(standings);
  const held = statusOrder.filter((status) => standings.some(({ counts }) => counts[status] > 0));
  return html`<svg class="share-picture" role="img" width="100%" height="${barHeight + labelHeight}" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" xmlns="http://www.w3.org/2000/svg"><title id="${idPrefix}-title">Claims by status over time</title><desc id="${idPrefix}-desc">${overTimeWords(standings, names)}</desc><defs>${held.map((status) => renderTexture(status, idPrefix))}</defs>${bars.map(
    ({ x, width, parts }) =>
      html`${parts.map(
        ({ part, y, height }) =>
          html`<rect x="${round(x)}%" y="${round(y + 1)}" width="${round(width)}%" height="${round(height)}" fill="url(#${idPrefix}-${statusClass(part)})"/>`,
      )}`,
  )}<line class="share-frame" x1="0" x2="100%" y1="${barHeight + 1.5}" y2="${barHeight + 1.5}" stroke="#5C5A55"/><text class="axis-label" x="0" y="${barHeight + 16}" font-size="12" fill="#5C5A55">${from}</text><text class="axis-label" x="100%" y="${barHeight + 16}" text-anchor="end" font-size="12" fill="#5C5A55">${to}</text></svg>`;
}

const round = (value: number) => String(Number(value.toFixed(2)));
