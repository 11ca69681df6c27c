import { html, type SafeHtml } from '@remix-run/html-template';
import { statusOrder, totalOf } from '@/lib/claims/status';
import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import type { SourceCounts } from '@/lib/reports/by-source';
import { standingWords } from '@/lib/reports/over-time-picture';
import {
  renderTexture,
  type ShareSegment,
  shareSegments,
  statusClass,
} from '@/lib/reports/share-picture';
import { figureWords } from '@/lib/reports/summary-sentence';

/** How high a source stands in the picture, its name above its bar; in px. */
export const rowHeight = 44;
/** Where the letters of the name stand, where the bar begins, and how high it is; in px of the row. */
export const [nameBase, barTop, barHeight] = [13, 19, 14];

/** The shortest bar, in percent: one claim beside thousands must not vanish. */
const shortest = 1;

/** A source in the picture; the bar and its stretches in percent of the width. */
export type SourceBar = {
  label: string;
  claims: string;
  /** In px from the top of the picture. */
  y: number;
  width: number;
  segments: ShareSegment[];
};

/** The bars of the sources one below the other, all on one scale, the longest over the whole width. */
export function sourceBars(sources: readonly SourceCounts[]): SourceBar[] {
  const most = Math.max(1, ...sources.map(({ counts }) => totalOf(counts)));
  return sources.map((source, index) => {
    const total = totalOf(source.counts);
    const width = Math.max(shortest, (100 * total) / most);
    return {
      label: shortened(sourceWords(source)),
      claims: figureWords(total),
      y: index * rowHeight,
      width,
      segments: shareSegments(source.counts).map((segment) => ({
        ...segment,
        x: (segment.x * width) / 100,
        width: (segment.width * width) / 100,
      })),
    };
  });
}

/** A first word that is certain to be no name and so begins a row as it begins a sentence. */
const lowWord = /^(?:the|an?|his|her|their|its|our|some|several|many|most|two|three)(?=\s)/;

/** Whose claims they are, in words. */
export function sourceWords({ kind, name, sources }: SourceCounts): string {
  switch (kind) {
    case 'named':
      return (name ?? '').replace(lowWord, (word) => word.charAt(0).toUpperCase() + word.slice(1));
    case 'article':
      return 'The article itself';
    case 'unnamed':
      return 'Nobody named';
    case 'others':
      return `${figureWords(sources)} other sources`;
  }
}

/** As many letters as fit over the bars on a telephone; the table has all of them. */
const mostLetters = 38;

/** Marks that turn the direction of text; a picture has no markup to contain them. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function shortened(words: string): string {
  const letters = [...new Intl.Segmenter().segment(words.replace(directionMarks, ''))];
  if (letters.length <= mostLetters) return letters.map(({ segment }) => segment).join('');
  const kept = letters.slice(0, mostLetters - 1).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
}

/** What the picture says, for whoever does not see it. */
export const bySourceWords = (
  sources: readonly SourceCounts[],
  names: StatusNames = standardStatusNames,
): string =>
  `${sources.map((source) => `${sourceWords(source)}: ${standingWords(source, names)}`).join('; ')}.`;

/**
 * Draws how the claims of each source stand as one SVG element that takes the width it is given.
 *
 * @param idPrefix sets the ids of this picture apart from others on the page; letters, digits and
 * hyphens only.
 */
export function renderBySourcePicture(
  sources: readonly SourceCounts[],
  idPrefix: string,
  names: StatusNames = standardStatusNames,
): SafeHtml {
  const held = statusOrder.filter((status) => sources.some(({ counts }) => counts[status] > 0));
  return html`<svg class="share-picture" role="img" width="100%" height="${sources.length * rowHeight}" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" xmlns="http://www.w3.org/2000/svg"><title id="${idPrefix}-title">Claims by source and status</title><desc id="${idPrefix}-desc">${bySourceWords(sources, names)}</desc><defs>${held.map((status) => renderTexture(status, idPrefix))}</defs>${sourceBars(sources).map((bar) => renderBar(bar, idPrefix))}</svg>`;
}

const renderBar = ({ label, claims, y, width, segments }: SourceBar, idPrefix: string) =>
  html`<text class="bar-label" x="0" y="${y + nameBase}" font-size="13" fill="#1C1B19">${label}</text><text class="axis-label" x="100%" y="${y + nameBase}" text-anchor="end" font-size="12" fill="#5C5A55">${claims}</text>${segments.map(
    ({ status, x, width: part }) =>
      html`<rect x="${round(x)}%" y="${y + barTop}" width="${round(part)}%" height="${barHeight}" fill="url(#${idPrefix}-${statusClass(status)})"/>`,
  )}${segments
    .slice(1)
    .map(
      ({ x }) =>
        html`<line class="share-gap" x1="${round(x)}%" x2="${round(x)}%" y1="${y + barTop}" y2="${y + barTop + barHeight}" stroke="#FFFFFF"/>`,
    )}<rect class="share-frame" y="${y + barTop + 0.5}" width="${round(width)}%" height="${barHeight - 1}" fill="none" stroke="#5C5A55"/>`;

const round = (percent: number) => String(Number(percent.toFixed(3)));
