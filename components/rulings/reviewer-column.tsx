import { SourceLink } from '@/components/reports/source-link';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Day, Time } from '@/components/ui/time/time';
import { quoteGivenOn } from '@/lib/claims/quote-given-on';
import type { ClaimView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';
import { stances } from '@/lib/evidence/stances';
import type { Column, EarlierVerdict } from '@/lib/rulings/side-by-side';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';

type ReviewerColumnProps = { column: Column; claim: ClaimView; text: string };

/** One person's verdict, with what they held before and everything they have found. */
export function ReviewerColumn({ column, claim, text }: ReviewerColumnProps) {
  const { person, verdict, earlier, evidence, searches, checks } = column;
  const nothing = evidence.length + searches.length + checks.length === 0;
  return (
    <li className="flex min-w-0 flex-col gap-3 py-4">
      <div>
        <h2 className="text-base [overflow-wrap:anywhere]">
          <bdi>{person.name}</bdi>
        </h2>
        {verdict ? (
          <p className="flex flex-wrap items-baseline gap-x-2">
            <StatusMark status={verdict.value} subLabel={verdict.subLabel} />
            <span className="text-xs text-muted">
              <Time at={verdict.updatedAt} />
            </span>
            {verdict.breaksTie && <span className="text-muted">Tie-breaker</span>}
          </p>
        ) : (
          <p className="text-muted">No verdict</p>
        )}
      </div>
      {verdict && (
        <>
          {!isAbout(verdict, claim) && (
            <p className="text-muted">
              Given before the words changed, on “
              <span className="foreign font-serif">{quoteGivenOn(text, verdict, claim)}</span>”. It
              does not count.
            </p>
          )}
          {verdict.rationale ? (
            <p dir="auto" className="foreign whitespace-pre-line">
              {verdict.rationale}
            </p>
          ) : (
            <p className="text-muted">No rationale</p>
          )}
        </>
      )}
      {earlier.length > 0 && <Earlier earlier={earlier} />}
      {evidence.length > 0 && (
        <Found title="Evidence">
          {evidence.map(({ id, stance, title, quote, url, archivedUrl, publisher, readOn }) => (
            <li key={id} className="flex flex-col gap-0.5">
              <p>
                <span dir="auto" className="foreign font-semibold">
                  {title}
                </span>{' '}
                <span className="text-muted">{stances[stance]}</span>
              </p>
              {quote && (
                <blockquote
                  dir="auto"
                  className="foreign border-l border-line pl-3 font-serif text-base"
                >
                  {quote}
                </blockquote>
              )}
              <p className="text-xs text-muted">
                {publisher && (
                  <>
                    <bdi>{publisher}</bdi>.{' '}
                  </>
                )}
                Read on <Day on={readOn} />
              </p>
              {url && <SourceLink address={url} />}
              {archivedUrl && <SourceLink address={archivedUrl} />}
            </li>
          ))}
        </Found>
      )}
      {searches.length > 0 && (
        <Found title="Searches">
          {searches.map((search) => (
            <li key={search.id} className="flex flex-col gap-0.5">
              <p>
                <span dir="auto" className="foreign font-semibold">
                  {search.sought}
                </span>{' '}
                <span className="text-muted">{outcomes[search.outcome]}</span>
              </p>
              <p dir="auto" className="foreign text-muted">
                {whereabouts(search)}
              </p>
              {search.note && (
                <p dir="auto" className="foreign">
                  {search.note}
                </p>
              )}
              <p className="text-xs text-muted">
                On <Day on={search.searchedOn} />
              </p>
            </li>
          ))}
        </Found>
      )}
      {checks.length > 0 && (
        <Found title="Questions">
          {checks.map(({ questionId, question, done, note }) => (
            <li key={questionId}>
              <p>
                {done ? '✓' : '○'} <span className="sr-only">{done ? 'Done: ' : 'Open: '}</span>
                {question}
              </p>
              {note && (
                <p dir="auto" className="foreign text-muted">
                  {note}
                </p>
              )}
            </li>
          ))}
        </Found>
      )}
      {nothing && <p className="text-muted">No evidence, no search, no question answered</p>}
    </li>
  );
}

function Found({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="text-muted">{title}</h3>
      <ul className="mt-1 flex flex-col gap-3">{children}</ul>
    </div>
  );
}

function Earlier({ earlier }: { earlier: readonly EarlierVerdict[] }) {
  return (
    <div>
      <h3 className="text-muted">Before</h3>
      <ol className="mt-1 flex flex-col gap-1">
        {earlier.map(({ value, subLabel, rationale, until }) => (
          <li key={until}>
            <StatusMark status={value} more={subLabel} quiet />{' '}
            <span className="text-xs text-muted">
              until <Time at={until} />
            </span>
            {rationale && (
              <p dir="auto" className="foreign text-muted">
                {rationale}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
