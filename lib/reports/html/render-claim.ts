import { html, type SafeHtml } from '@remix-run/html-template';
import { kinds } from '@/lib/claims/kinds';
import type { StatusNames } from '@/lib/claims/status-names';
import { valueRows } from '@/lib/reports/build/build-values';
import {
  definitions,
  foreignParagraph,
  isolated,
  moment,
  quoted,
  statusMark,
} from '@/lib/reports/html/inline';
import { renderChecks } from '@/lib/reports/html/render-checks';
import { renderEvidence } from '@/lib/reports/html/render-evidence';
import { renderSearches } from '@/lib/reports/html/render-searches';
import type { Passage, ReportClaim } from '@/lib/reports/report';
import {
  asOfWords,
  asTieBreaker,
  overVerdictsWords,
  verdictBasis,
} from '@/lib/reports/words/basis';
import { givenOnEarlierText } from '@/lib/reports/words/other-words';
import { statusWord } from '@/lib/reports/words/status-words';

/** One claim as an item of the list of claims, with the id `claim-<number>`. */
export function renderClaim(claim: ReportClaim, names: StatusNames): SafeHtml {
  const id = `claim-${claim.number}`;
  return html`
<li class="claim" id="${id}"><article aria-labelledby="${id}-wording">
<h3 id="${id}-wording"><a class="number" href="#${id}" aria-label="Claim ${claim.number}">${claim.number}</a> ${isolated(claim.wording)}</h3>
<p class="claim-status"><span>${statusMark(claim.status, names, claim.subLabel)}<span class="muted">${basis(claim)}</span></span> <a class="to-text" href="#text-${claim.number}" aria-label="Claim ${claim.number} in the text">in the text</a></p>
<blockquote class="quote">${renderQuote(claim)}</blockquote>
<p class="in-print"><span class="muted">In print:</span> ${isolated(claim.inPrint)}</p>
${renderFacts(claim, names)}${renderRuling(claim, names)}${renderVerdicts(claim, names)}${renderSearches(claim)}${renderEvidence(claim)}${renderChecks(claim)}
</article></li>`;
}

function basis(claim: ReportClaim): SafeHtml {
  const { ruling } = claim;
  if (!ruling || ruling.otherWords) return html`, ${verdictBasis(claim)}`;
  const over = ruling.overVerdicts ? `, ${overVerdictsWords}` : '';
  return html` by a ruling of ${isolated(ruling.editor)}${over}`;
}

function renderQuote({ parts }: ReportClaim): SafeHtml {
  const words = parts.map(
    (part, index) =>
      html`${index > 0 ? html`<span class="omission"> … </span>` : ''}${isolated(part.text)}`,
  );
  return html`<p class="foreign" dir="auto">${words}</p>`;
}

function renderFacts(
  { attribution, hedges, suggestion, ...claim }: ReportClaim,
  names: StatusNames,
): SafeHtml {
  const { checkWorthiness } = claim;
  const { source, cue } = attribution ?? { source: null, cue: null };
  return html`<dl class="facts">${definitions([
    ['As of', asOfWords(claim) === '' ? null : html`${asOfWords(claim)}`],
    ['Kind', html`${kinds[claim.kind]}`],
    ['Said by', source && html`${quoted([source])}`],
    ['Reported with', cue && html`${quoted([cue])}`],
    ...renderValues(claim),
    ['Limited by', hedges.length > 0 ? html`${renderHedges(hedges)}` : null],
    [
      'The text suggests',
      suggestion &&
        html`${statusWord(suggestion.status, names)}${
          suggestion.reason ? html`: ${isolated(suggestion.reason)}` : ''
        }`,
    ],
    ['Checkable', claim.checkable ? null : html`no`],
    [
      'Check-worthiness',
      checkWorthiness === null ? null : html`${checkWorthiness.toFixed(2)} of 1`,
    ],
  ])}</dl>`;
}

function renderValues(claim: Pick<ReportClaim, 'values'>): [string, SafeHtml | null][] {
  return valueRows(claim).map(([name, items]) => [
    name,
    items.length === 0
      ? null
      : html`${items.map(
          ({ words, says }, index) =>
            html`${index > 0 ? '; ' : ''}${isolated(words)}${
              says === '' ? '' : html`<span class="muted">: ${isolated(says)}</span>`
            }`,
        )}`,
  ]);
}

function renderHedges(hedges: ReportClaim['hedges']): SafeHtml[] {
  return hedges.map(
    (hedge, index) =>
      html`${index > 0 ? ', ' : ''}${quoted([hedge])} <span class="muted">(${isolated(hedge.kind)})</span>`,
  );
}

function renderRuling({ ruling }: ReportClaim, names: StatusNames): SafeHtml {
  if (!ruling) return html``;
  return html`<section class="ruling"><h4>Ruling</h4><p>${statusMark(ruling.value, names, ruling.subLabel)} <span class="muted">by ${isolated(ruling.editor)}, ${moment(ruling.at)}</span></p>${renderOtherWords(ruling)}${foreignParagraph(ruling.reason)}</section>`;
}

function renderOtherWords({ otherWords }: { otherWords: Passage[] | null }): SafeHtml {
  if (!otherWords) return html``;
  if (otherWords.length === 0) return html`<p class="muted">${givenOnEarlierText}</p>`;
  return html`<p class="muted">Given before the words changed, on ${quoted(otherWords)}. It does not count.</p>`;
}

function renderVerdicts({ verdicts }: ReportClaim, names: StatusNames): SafeHtml {
  if (verdicts.length === 0) return html``;
  const items = verdicts.map(
    (verdict) =>
      html`<li><p>${statusMark(verdict.value, names, verdict.subLabel)} <span class="muted">by ${isolated(verdict.reviewer)}${asTieBreaker(verdict)}, ${moment(verdict.at)}</span></p>${renderOtherWords(verdict)}${
        verdict.rationale.trim() === ''
          ? html`<p class="muted">No rationale was given.</p>`
          : foreignParagraph(verdict.rationale)
      }</li>`,
  );
  return html`<section><h4>${verdicts.length === 1 ? 'Verdict' : 'Verdicts'}</h4><ul class="verdicts">${items}</ul></section>`;
}
