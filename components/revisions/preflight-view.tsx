'use client';

import type { RefObject } from 'react';
import { Pieces } from '@/components/ledger/pieces';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page/section';
import { describeCounts } from '@/lib/revisions/describe-revision';
import type { Decision, Preflight } from '@/lib/revisions/schema';
import { ChangedClaim } from './changed-claim';
import { HeldLine } from './held-line';

type PreflightViewProps = {
  preflight: Preflight;
  /** Its heading, which is given the focus. */
  heading: RefObject<HTMLHeadingElement | null>;
  desk: string;
  decisions: ReadonlyMap<string, Decision>;
  isBusy: boolean;
  isLocked: boolean;
  onDecide: (claim: string, decision: Decision) => void;
  onBack: () => void;
  onTake: () => void;
};

/** What a new text makes of every claim, before anything is stored. */
export function PreflightView(props: PreflightViewProps) {
  const { preflight, heading, desk, decisions, isBusy, isLocked, onDecide, onBack, onTake } = props;
  const { number, counts, changed, gone, back, added, difference, known } = preflight;
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className="text-lg outline-none">
        Revision {number}: what it changes
      </h2>
      <p role="status" className="mt-2 font-semibold">
        {describeCounts(counts)}
      </p>
      {known.length > 0 && (
        <Notice className="mt-4" title="Another article of the desk has this text, to the letter.">
          <ul className="mt-1 list-disc pl-4">
            {known.map(({ id, title }) => (
              <li key={id} className="wrap-anywhere">
                <a href={`/desks/${desk}/articles/${id}`} className="text-accent underline">
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changed.length > 0 && (
        <Section
          title={`Claims whose words change (${changed.length})`}
          intro="Say for each what is to become of what was decided. It stays readable in any case."
        >
          <ol className="flex flex-col gap-6">
            {changed.map((claim) => (
              <ChangedClaim
                key={claim.claim}
                claim={claim}
                decision={decisions.get(claim.claim) ?? 'CHECK_AGAIN'}
                onDecide={(decision) => onDecide(claim.claim, decision)}
              />
            ))}
          </ol>
        </Section>
      )}
      {gone.length > 0 && (
        <Section
          title={`Claims that are gone (${gone.length})`}
          intro="The new text has none of their words. They are set among what is no claim, with all that was found; each can be given words of the new text there."
        >
          <ul className="flex flex-col gap-4">
            {gone.map((claim) => (
              <li key={claim.claim} className="border-l-2 border-line pl-4">
                <p className="font-serif wrap-anywhere" dir="auto">
                  <del className="foreign decoration-2">{claim.words}</del>
                </p>
                <HeldLine held={claim} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {back.length > 0 && (
        <Section
          title={`Claims that come back (${back.length})`}
          intro="An earlier text had lost their words; this one has them again. What was decided of them then counts as it did."
        >
          <ul className="flex flex-col gap-4">
            {back.map((claim) => (
              <li key={claim.claim} className="border-l-2 border-accent pl-4">
                <p className="foreign font-serif wrap-anywhere" dir="auto">
                  {claim.words}
                </p>
                <HeldLine held={claim} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {added.length > 0 && (
        <Section title={`New claims (${added.length})`} intro="They come in pending.">
          <ul className="flex flex-col gap-3">
            {added.map(({ words, wording }, index) => (
              // Two claims can be on the same words, and none of them moves.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
              <li key={index} className="border-l-2 border-accent pl-4 font-serif wrap-anywhere">
                <span className="foreign" dir="auto" title={wording}>
                  {words}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="The text" intro="Struck through what goes, underlined what comes.">
        <div
          className="article-text whitespace-pre-wrap rounded-md border border-line bg-card px-4 py-3 wrap-anywhere"
          dir="auto"
        >
          <Pieces pieces={difference} />
        </div>
      </Section>
      <div className="sticky bottom-0 mt-8 flex flex-wrap items-center gap-3 border-t border-line bg-paper py-4">
        <Button look="primary" busy={isBusy} disabled={isLocked} onClick={onTake}>
          {isBusy ? 'Taking it …' : 'Take this text'}
        </Button>
        <Button onClick={onBack}>Back to the text</Button>
        {isLocked && <p className="text-muted">It cannot be taken at this stage.</p>}
      </div>
    </div>
  );
}
