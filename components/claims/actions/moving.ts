import { awaitsOthers, awaitsVerdictOf } from '@/lib/claims/awaits';
import type { ClaimFilter, Facet } from '@/lib/claims/filter';
import { findNext } from '@/lib/claims/neighbours';
import type { ClaimView } from '@/lib/claims/schema';
import type { StatusNames } from '@/lib/claims/status-names';
import { lacksVerdicts, verdictsInWords } from '@/lib/claims/verdicts-in-words';
import type { Range } from '@/lib/ranges/range';
import { isDue } from '@/lib/recheck/recheck-at';
import { awaitsRulingOf } from '@/lib/rulings/access';
import type { ReviewState } from '../review-state';
import type { Work } from './work';

/** From claim to claim. */
export function movingActions(work: Work) {
  const { store } = work;

  function select(id: string | null): void {
    // What was not kept is not lost without a word.
    const left = store.get().form?.kind === 'words' ? 'The words were not kept.' : null;
    const said = id ? wordsOf(store.get(), id, work.names) : '';
    store.set({
      selectedId: id,
      traced: null,
      form: null,
      notice: left ? { text: left, offers: null } : null,
      said: left ? `${left} ${said}` : said,
    });
  }

  /** Goes to the next claim that the filter shows, or with -1 to the one before. */
  function move(step: 1 | -1): void {
    const { standing, selectedId } = store.get();
    const id = findNext(standing, selectedId, { step, shows: work.shows });
    if (id) select(id);
    else work.say(step === 1 ? 'This is the last claim.' : 'This is the first claim.');
  }

  function goToNextPending(): void {
    const { standing, selectedId, claims } = store.get();
    const { actor } = work;
    const is = (asked: (claim: ClaimView) => boolean) => (id: string) => {
      const claim = claims.get(id);
      return claim !== undefined && asked(claim);
    };
    const now = Date.now();
    // What is due for a re-check is back in the queue.
    const waits = is(
      (claim) =>
        awaitsVerdictOf(actor.userId, claim) || awaitsRulingOf(actor, claim) || isDue(claim, now),
    );
    const id = findNext(standing, selectedId, { shows: waits, around: true });
    if (id) select(id);
    else
      work.note(
        nothingAwaits(standing.filter(is((claim) => awaitsOthers(actor.userId, claim))).length),
      );
  }

  /** Lists only the claims with this value of a facet; with null, whatever they have of it. */
  function narrow(facet: Facet, value: string | null): void {
    const { [facet]: _, ...others } = store.get().filter;
    setFilter(value === null ? others : { ...others, [facet]: value });
  }

  function showAll(): void {
    setFilter({});
  }

  function setFilter(filter: ClaimFilter): void {
    store.set({ filter, notice: null });
    const { standing } = store.get();
    const shown = standing.filter((id) => work.shows(id)).length;
    work.say(`${shown} of ${standing.length} claims are listed.`);
  }

  /** Marks the words in the article that a bracket of the wording comes from, and brings them into sight. */
  function trace(range: Range): void {
    const words = work.text.slice(range.start, range.end);
    store.set({ traced: { ...range }, said: `Marked in the article: ${words}.` });
  }

  return { select, trace, move, goToNextPending, narrow, showAll };
}

/** Why there is no next pending claim, where so many wait for the verdicts of others. */
function nothingAwaits(others: number): string {
  if (others === 0) return 'No other claim is pending.';
  return others === 1
    ? 'No other claim waits for you; 1 waits for another reviewer.'
    : `No other claim waits for you; ${others} wait for another reviewer.`;
}

/** A claim as a screen reader says it when it is opened. */
function wordsOf({ numbers, claims }: ReviewState, id: string, names: StatusNames): string {
  const claim = claims.get(id);
  if (!claim) return '';
  const { status, suggestedStatus, wording } = claim;
  const suggested =
    suggestedStatus && status === 'PENDING' ? ` ${names[suggestedStatus]} suggested.` : '';
  const told = lacksVerdicts(claim) ? `, ${verdictsInWords(claim)}` : '';
  return `Claim ${numbers.get(id)} of ${numbers.size}: ${wording} ${names[status]}${told}.${suggested}`;
}
