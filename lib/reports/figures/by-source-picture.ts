import { html, type SafeHtml } from '@remix-run/html-template';
import { totalOf } from '@/lib/claims/status';
import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { isolated } from '@/lib/reports/html/inline';
import { figureWords } from '@/lib/words/figure-words';
import type { SourceCounts } from './by-source';
import { standingWords } from './over-time-picture';
import { renderTexture, shareSegments, statusClass } from './share-picture';

/** The shortest bar, in percent: one claim beside thousands must not vanish. */
const shortest = 1;

/** How long the bar of each source is, in percent of the width; all on one scale, the longest all of it. */
export function sourceWidths(sources: readonly SourceCounts[]): number[] {
  const totals = sources.map(({ counts }) => totalOf(counts));
  const most = Math.max(1, ...totals);
  return totals.map((total) => Math.max(shortest, (100 * total) / most));
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

/**
 * Draws how the claims of each source stand: its name with how many there are, and a bar below. The
 * names are text and not part of the picture, so that long ones go on in a second line.
 *
 * @param idPrefix sets the ids of these pictures apart from others on the page; letters, digits and
 * hyphens only.
 */
export function renderSourceBars(
  sources: readonly SourceCounts[],
  idPrefix: string,
  names: StatusNames = standardStatusNames,
): SafeHtml {
  const widths = sourceWidths(sources);
  return html`<ol class="sources">${sources.map(
    (source, index) =>
      html`<li><p><span>${isolated(sourceWords(source))}</span> <span class="figure">${figureWords(totalOf(source.counts))}</span></p>${renderBar(source, widths[index] ?? shortest, `${idPrefix}-${index}`, names)}</li>`,
  )}</ol>`;
}

const renderBar = (source: SourceCounts, width: number, id: string, names: StatusNames) => {
  const segments = shareSegments(source.counts);
  return html`<svg class="share-picture" role="img" width="${round(width)}%" height="14" aria-label="${standingWords(source, names)}" xmlns="http://www.w3.org/2000/svg"><defs>${segments.map(({ status }) => renderTexture(status, id))}</defs>${segments.map(
    ({ status, x, width: part }) =>
      html`<rect x="${round(x)}%" width="${round(part)}%" height="14" fill="url(#${id}-${statusClass(status)})"/>`,
  )}${segments
    .slice(1)
    .map(
      ({ x }) =>
        html`<line class="share-gap" x1="${round(x)}%" x2="${round(x)}%" y1="0" y2="14" stroke="#FFFFFF"/>`,
    )}<rect class="share-frame" y="0.5" width="100%" height="13" fill="none" stroke="#5C5A55"/></svg>`;
};

const round = (percent: number) => String(Number(percent.toFixed(3)));
