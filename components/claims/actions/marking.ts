import { type Begun, countingVerdictBy, verdictBy } from '@/lib/changes/change';
import { inSentence } from '@/lib/claims/status-names';
import { needsRationale } from '@/lib/outbox/entry';
import { stillSo } from '@/lib/recheck/still-so';
import { canRule, isParty, partyReason } from '@/lib/rulings/access';
import type { VerdictValue } from '@/prisma/generated/enums';
import { keepDraft, readDraft } from '../card/drafts';
import { readPreference } from '../preferences';
import type { movingActions } from './moving';
import type { Work } from './work';

/** Verdicts and rulings. */
export function markingActions(
  work: Work,
  { goToNextPending }: Pick<ReturnType<typeof movingActions>, 'goToNextPending'>,
) {
  const { store } = work;
  const { userId } = work.actor;

  /** Gives the person's own verdict, with the rationale they have written so far. */
  function mark(value: VerdictValue): void {
    const claim = work.workable();
    if (!claim) return;
    const mine = verdictBy(userId, claim);
    const about = `${claim.id}:rationale`;
    const rationale = readDraft(userId, about)?.trim() ?? mine?.rationale ?? '';
    keepDraft(userId, about, null);
    const counting = countingVerdictBy(userId, claim);
    if (counting?.value === value && counting.rationale === rationale) {
      work.say(`Marked ${inSentence(work.names[value])} already.`);
      return;
    }
    work.change(claim, { kind: 'set-verdict', value, rationale, ranges: claim.ranges });
    goOnFrom(claim.id);
  }

  /** Says that the claim that is open was looked at again and that what is held of it holds still. */
  function confirm(): void {
    const claim = work.workable();
    if (!claim) return;
    const change = stillSo(userId, claim);
    if (!change) {
      const whose = claim.decidedAt === null ? 'Nothing is decided yet' : 'Your verdict is another';
      work.note(`${whose}: mark the claim instead.`);
      return;
    }
    work.change(claim, change);
    goOnFrom(claim.id);
  }

  function goOnFrom(claimId: string): void {
    const { queue } = store.get();
    if (readPreference('go-on') === 'on' && !needsRationale(queue, claimId)) goToNextPending();
  }

  /** Saves a rationale with the verdict that it explains; without one it stays a draft. */
  function saveRationale(claimId: string, written: string): void {
    const claim = store.get().claims.get(claimId);
    const mine = claim && verdictBy(userId, claim);
    if (!claim || !mine) return;
    keepDraft(userId, `${claimId}:rationale`, null);
    const rationale = written.trim();
    if (rationale === mine.rationale) return;
    // New reasons for an older verdict are about the words that it was given on.
    const { value, ranges } = mine;
    if (ranges.length === 0) {
      keepDraft(userId, `${claimId}:rationale`, written);
      work.note('Its words have changed since your verdict: mark the claim again.');
      return;
    }
    work.change(claim, { kind: 'set-verdict', value, rationale, ranges });
  }

  /** Says the person's own verdict more exactly, or with null no more than it says. */
  function chooseSubLabel(subLabel: string | null): void {
    const claim = work.workable();
    const mine = claim && countingVerdictBy(userId, claim);
    if (!claim || !mine) return;
    const { value, rationale, ranges } = mine;
    work.change(claim, { kind: 'set-verdict', value, rationale, ranges, subLabel });
  }

  function withdrawVerdict(): void {
    const claim = work.workable();
    const mine = claim && verdictBy(userId, claim);
    if (!claim || !mine) return;
    work.keepRationale(claim);
    work.change(claim, { kind: 'withdraw-verdict' });
  }

  /** Opens the form for a ruling, or says why there is none for this person. */
  function openRuling(): void {
    const claim = work.workable();
    if (!claim) return;
    if (!canRule(work.actor)) work.note('Only an editor rules on a claim.');
    else if (isParty(work.actor, claim)) work.note(partyReason);
    else store.set({ form: { kind: 'ruling' } });
  }

  function rule(
    made: { value: VerdictValue; subLabel: string | null; reason: string },
    begun: Begun,
  ): void {
    const claim = work.selected();
    if (claim) work.change(claim, { kind: 'set-ruling', ...made, ranges: claim.ranges }, begun);
    store.set({ form: null });
  }

  function withdrawRuling(): void {
    const claim = work.workable();
    if (claim) work.change(claim, { kind: 'withdraw-ruling' });
  }

  return {
    mark,
    confirm,
    chooseSubLabel,
    saveRationale,
    withdrawVerdict,
    openRuling,
    rule,
    withdrawRuling,
  };
}
