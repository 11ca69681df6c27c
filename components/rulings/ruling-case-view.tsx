import Link from 'next/link';
import { CommentText } from '@/components/comments/comment-text';
import { Notice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Time } from '@/components/ui/time/time';
import { kinds } from '@/lib/claims/kinds';
import { verdictsInWords } from '@/lib/claims/verdicts-in-words';
import { openComments } from '@/lib/comments/open-comments';
import type { Actor } from '@/lib/desks/actor';
import { isParty, partyReason } from '@/lib/rulings/access';
import { agreedValue } from '@/lib/rulings/over-verdicts';
import { passageAround } from '@/lib/rulings/passage';
import type { RulingCase } from '@/lib/rulings/queries';
import { sideBySide } from '@/lib/rulings/side-by-side';
import { lockOf } from '@/lib/stages/stages';
import { CaseForm } from './case-form';
import { ReviewerColumn } from './reviewer-column';
import { RulingStands } from './ruling-stands';

const formId = 'rule';

/** A claim with what each person has brought to it, side by side, and the form to rule on it. */
export function RulingCaseView({ actor, found }: { actor: Actor; found: RulingCase }) {
  const { claim, article, text, earlier, next } = found;
  const base = `/desks/${actor.deskSlug}` as const;
  const refusal = claim.dropped
    ? 'This was marked as no claim. Bring it back on the review desk to rule on it.'
    : (lockOf(article.stage) ?? (isParty(actor, claim) ? partyReason : null));
  const comments = openComments(claim);
  return (
    <>
      <header className="flex flex-col gap-2">
        <p className="flex flex-wrap items-baseline justify-between gap-x-6">
          <Link href={`${base}/rulings`} className="text-accent underline underline-offset-2">
            Claims that need a ruling
          </Link>
          {refusal === null && (
            <a href={`#${formId}`} className="text-accent underline underline-offset-2">
              Go to the ruling
            </a>
          )}
        </p>
        <h1 className="font-serif text-xl text-pretty [overflow-wrap:anywhere]">
          <bdi>{claim.wording}</bdi>
        </h1>
        <p className="flex flex-wrap items-baseline gap-x-4 text-muted">
          <StatusMark status={claim.status} subLabel={claim.subLabel} />
          <span>{verdictsInWords(claim)}</span>
          <span>{kinds[claim.kind]}</span>
          <span className="min-w-0 [overflow-wrap:anywhere]">
            in{' '}
            <Link
              href={`${base}/articles/${article.id}?claim=${claim.id}`}
              className="text-accent underline underline-offset-2"
            >
              <bdi>{article.title}</bdi>
            </Link>
          </span>
        </p>
        <blockquote
          dir="auto"
          className="foreign max-w-measure border-l border-line pl-4 font-serif text-base text-muted whitespace-pre-line"
        >
          {passageAround(text, claim.ranges).map((part, index) =>
            part.isClaim ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, which never change.
              <mark key={index} className="bg-ruling-tint text-ink">
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
        </blockquote>
      </header>
      <section aria-label="Side by side" className="mt-6">
        <ul className="case-columns border-y border-line">
          {sideBySide(claim, earlier).map((column) => (
            <ReviewerColumn key={column.person.id} column={column} claim={claim} text={text} />
          ))}
        </ul>
        {claim.verdicts.length === 0 && (
          <p className="mt-4 text-muted">Nobody has given a verdict on this claim.</p>
        )}
      </section>
      {comments.length > 0 && (
        <section aria-label="Open comments" className="mt-6 max-w-measure">
          <h2 className="text-base">Open comments</h2>
          <ul>
            {comments.map(({ id, author, text: said, mentions, createdAt }) => (
              <li key={id} className="border-t border-line py-2 first:border-t-0">
                <p>
                  <bdi className="font-semibold">{author.name}</bdi>{' '}
                  <span className="text-xs text-muted">
                    <Time at={createdAt} />
                  </span>
                </p>
                <CommentText text={said} mentions={mentions} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section id={formId} aria-label="Ruling" className="mt-6 max-w-measure scroll-mt-4">
        {claim.ruling && <RulingStands claim={claim} />}
        {refusal === null ? (
          <CaseForm
            desk={actor.deskSlug}
            userId={actor.userId}
            claim={claim}
            agreed={agreedValue(claim)}
            next={next}
          />
        ) : (
          <Notice>{refusal}</Notice>
        )}
      </section>
    </>
  );
}
