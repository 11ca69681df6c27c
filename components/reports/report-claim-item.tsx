import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { Isolated } from '@/components/ui/isolated';
import { Definitions } from '@/components/ui/page/definitions';
import { StatusMark } from '@/components/ui/status/status-mark';
import { StatusWord } from '@/components/ui/status/status-names';
import { kinds } from '@/lib/claims/kinds';
import { valueRows } from '@/lib/reports/build/build-values';
import type { ReportClaim } from '@/lib/reports/report';
import { asOfWords, overVerdictsWords, verdictBasis } from '@/lib/reports/words/basis';
import { ClaimChecks } from './claim-checks';
import { ClaimEvidence } from './claim-evidence';
import { ClaimGrounds } from './claim-grounds';
import { ClaimSearches } from './claim-searches';

/** One claim of a report: number, wording, quote, who says so, status, grounds, evidence. */
export function ReportClaimItem({ claim }: { claim: ReportClaim }) {
  const { number, wording, status, subLabel } = claim;
  // Most claims stand in the text as they are worded; those need not be read twice.
  const isVerbatim = bare(wording) === bare(claim.quote);
  return (
    <li
      id={`claim-${number}`}
      className="grid break-inside-avoid-page scroll-mt-4 border-t border-line py-6 target:bg-accent-tint md:grid-cols-[3rem_minmax(0,1fr)]"
    >
      <span aria-hidden="true" className="text-base text-muted tabular-nums">
        {number}
      </span>
      <div className="flex min-w-0 flex-col gap-3">
        <h3 className="foreign font-serif text-lg leading-snug text-pretty">
          <span className="sr-only">Claim {number}: </span>
          {isVerbatim ? (
            <>
              “<Quote claim={claim} />”
            </>
          ) : (
            <Isolated>{wording}</Isolated>
          )}
        </h3>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <StatusMark status={status} more={subLabel} />
          <span className="text-muted">
            <Basis claim={claim} />
          </span>
        </p>
        {!isVerbatim && (
          <blockquote className="border-l-2 border-line pl-4 font-serif text-base">
            <p className="foreign">
              <Quote claim={claim} />
            </p>
          </blockquote>
        )}
        <InPrint claim={claim} />
        <ClaimFacts claim={claim} />
        <ClaimGrounds claim={claim} />
        <ClaimSearches claim={claim} />
        <ClaimEvidence claim={claim} />
        <ClaimChecks claim={claim} />
      </div>
    </li>
  );
}

/** The sentence in which an article can have the claim, to take along. */
function InPrint({ claim: { number, inPrint } }: { claim: ReportClaim }) {
  return (
    <p>
      <span className="text-muted">In print: </span>
      <Isolated className="foreign font-serif text-base">{inPrint}</Isolated>{' '}
      <CopyButton text={inPrint} what={`the sentence of claim ${number}`} />
    </p>
  );
}

/** A sentence without what may differ between a quote and the sentence made of it. */
const bare = (sentence: string) => sentence.replace(/\s+/g, ' ').replace(/[\s.!?]+$/, '');

function Basis({ claim }: { claim: ReportClaim }) {
  const { ruling } = claim;
  if (!ruling || ruling.otherWords) return verdictBasis(claim);
  return (
    <>
      by a ruling of <Isolated>{ruling.editor}</Isolated>
      {ruling.overVerdicts && `, ${overVerdictsWords}`}
    </>
  );
}

function Quote({ claim: { parts } }: { claim: ReportClaim }) {
  return parts.map((part, index) => (
    <span key={part.start}>
      {index > 0 && <span className="text-muted"> … </span>}
      <Isolated>{part.text}</Isolated>
    </span>
  ));
}

function ClaimFacts({ claim }: { claim: ReportClaim }) {
  const { attribution, hedges, suggestion, checkable } = claim;
  const { source, cue } = attribution ?? { source: null, cue: null };
  return (
    <Definitions
      rows={[
        ['As of', asOfWords(claim)],
        ['Kind', kinds[claim.kind]],
        ['Said by', source && <Isolated>{source.text}</Isolated>],
        ['Reported with', cue && quotes([cue.text])],
        ...valueRows(claim).map(([name, items]): [string, ReactNode] => [
          name,
          items.length > 0 && <ValueItems items={items} />,
        ]),
        ['Limited by', hedges.length > 0 && quotes(hedges.map((hedge) => hedge.text))],
        [
          'The text suggests',
          suggestion && (
            <>
              <StatusWord status={suggestion.status} />
              {suggestion.reason && (
                <>
                  : <Isolated>{suggestion.reason}</Isolated>
                </>
              )}
            </>
          ),
        ],
        ['Checkable', checkable ? null : 'no'],
      ]}
    />
  );
}

function ValueItems({ items }: { items: readonly { words: string; says: string }[] }) {
  return items.map(({ words, says }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a report stands still, and two figures may read alike.
    <span key={index}>
      {index > 0 && '; '}
      <Isolated>{words}</Isolated>
      {says !== '' && (
        <span className="text-muted">
          : <Isolated>{says}</Isolated>
        </span>
      )}
    </span>
  ));
}

function quotes(texts: readonly string[]) {
  return [...new Set(texts)].map((text, index) => (
    <span key={text}>
      {index > 0 && ', '}“<Isolated>{text}</Isolated>”
    </span>
  ));
}
