import { v7 as uuid } from 'uuid';
import type { Begun, EvidenceContent } from '@/lib/claims/change';
import { type ClaimChange, verdictBy, versionBegunWith, versionSeen } from '@/lib/claims/change';
import { describeChange } from '@/lib/claims/describe-change';
import { type ClaimFilter, showsClaim } from '@/lib/claims/filter';
import { inverseChange } from '@/lib/claims/inverse-change';
import { findNext } from '@/lib/claims/neighbours';
import { canDrop, cannotDrop } from '@/lib/claims/policy';
import { quoteOf, type Range, startOf } from '@/lib/claims/range';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import type { VerdictValue } from '@/prisma/generated/enums';
import { keepDraft, readDraft } from './drafts';
import type { Outbox } from './outbox';
import { readPreference } from './preferences';
import type { OpenForm } from './review-state';
import type { ReviewStore } from './review-store';

const longestUndo = 50;
const longestWording = 2000;

/** Everything a person can do on the review desk, by key or by button. */
export class ReviewActions {
  constructor(
    private readonly store: ReviewStore,
    private readonly outbox: Outbox,
    private readonly actor: Pick<Actor, 'userId' | 'role' | 'blind'>,
    private readonly text: string,
  ) {}

  select(id: string | null): void {
    this.store.set({ selectedId: id, form: null, notice: null, said: id ? this.words(id) : '' });
  }

  /** Goes to the next claim that the filter shows, or with -1 to the one before. */
  move(step: 1 | -1): void {
    const { standing, selectedId } = this.store.get();
    const id = findNext(standing, selectedId, { step, shows: this.shown });
    if (id) this.select(id);
    else this.say(step === 1 ? 'This is the last claim.' : 'This is the first claim.');
  }

  goToNextPending(): void {
    const { standing, selectedId, claims } = this.store.get();
    const shows = (id: string) => claims.get(id)?.status === 'PENDING';
    const id = findNext(standing, selectedId, { shows, around: true });
    if (id) this.select(id);
    else this.note('No other claim is pending.');
  }

  setFilter(filter: ClaimFilter): void {
    this.store.set({ filter, notice: null });
  }

  open(form: OpenForm | null): void {
    if (this.workable()) this.store.set({ form });
  }

  choose(chosen: readonly Range[]): void {
    if (chosen.length > 0 || this.store.get().chosen.length > 0) this.store.set({ chosen });
  }

  /** Gives the person's own verdict, with the rationale they have written so far. */
  mark(value: VerdictValue): void {
    const claim = this.workable();
    if (!claim) return;
    const mine = verdictBy(this.actor.userId, claim);
    const about = `${claim.id}:rationale`;
    const rationale = readDraft(this.actor.userId, about)?.trim() ?? mine?.rationale ?? '';
    keepDraft(this.actor.userId, about, null);
    if (mine?.value === value && mine.rationale === rationale) {
      this.say(`Marked ${statuses[value].label.toLowerCase()} already.`);
      return;
    }
    this.change(claim, { kind: 'set-verdict', value, rationale });
    if (readPreference('go-on') === 'on') this.goToNextPending();
  }

  /** Saves a rationale with the verdict that it explains; without one it stays a draft. */
  saveRationale(claimId: string, written: string): void {
    const claim = this.store.get().claims.get(claimId);
    const mine = claim && verdictBy(this.actor.userId, claim);
    if (!claim || !mine) return;
    keepDraft(this.actor.userId, `${claimId}:rationale`, null);
    const rationale = written.trim();
    if (rationale === mine.rationale) return;
    this.change(claim, { kind: 'set-verdict', value: mine.value, rationale });
  }

  withdrawVerdict(): void {
    const claim = this.selected();
    const mine = claim && verdictBy(this.actor.userId, claim);
    if (!claim || !mine) return;
    this.keepRationale(claim);
    this.change(claim, { kind: 'withdraw-verdict' });
  }

  // What a form saves comes with what its writer began with.

  reword(written: string, begun: Begun): void {
    const claim = this.selected();
    const wording = written.trim();
    if (claim && wording && wording !== claim.wording)
      this.change(claim, { kind: 'reword', wording }, begun);
    this.store.set({ form: null });
  }

  drop(): void {
    const claim = this.workable();
    if (!claim) return;
    const reviewerIds = claim.verdicts.map(({ reviewer }) => reviewer.id);
    // Whose a reviewer's addition is, the server knows.
    const addedById = claim.origin === 'REVIEWER' ? this.actor.userId : null;
    if (!canDrop(this.actor, { reviewerIds, ruled: claim.ruling !== null, addedById })) {
      this.note(cannotDrop(this.actor, { reviewerIds }));
      return;
    }
    const { standing } = this.store.get();
    const next =
      findNext(standing, claim.id, { shows: this.shown }) ??
      findNext(standing, claim.id, { step: -1, shows: this.shown });
    this.change(claim, { kind: 'drop' });
    this.store.set({ selectedId: next, form: null });
  }

  restore(claimId: string): void {
    const claim = this.store.get().claims.get(claimId);
    if (!claim) return;
    this.change(claim, { kind: 'restore' });
    this.store.set({ selectedId: claimId, form: null });
  }

  addClaim(): void {
    const { chosen } = this.store.get();
    if (chosen.length === 0) {
      this.note('Select the words of the claim in the article first.');
      return;
    }
    const quote = quoteOf(this.text, chosen).replaceAll(/\s+/g, ' ');
    const change: ClaimChange = {
      kind: 'add-claim',
      ranges: [...chosen],
      wording: startOf(quote, longestWording),
    };
    const id = uuid();
    this.enqueue(id, change);
    this.store.set({ chosen: [], selectedId: id, form: null });
    this.remember(id, { kind: 'drop' }, describeChange(change, this.name(id)));
  }

  /** Adds evidence to the claim that is open, or changes what it has under this id. */
  saveEvidence(evidenceId: string | null, content: EvidenceContent, begun: Begun): void {
    const claim = this.selected();
    if (!claim) return;
    if (evidenceId) this.change(claim, { kind: 'change-evidence', evidenceId, content }, begun);
    else this.change(claim, { kind: 'add-evidence', evidenceId: uuid(), content });
    this.store.set({ form: null });
  }

  removeEvidence(evidenceId: string): void {
    const claim = this.selected();
    if (claim) this.change(claim, { kind: 'remove-evidence', evidenceId });
  }

  /** Changes the claim that is open. What was written in a form comes with what its writer began with. */
  apply(change: ClaimChange, begun?: Begun): void {
    const claim = this.selected();
    if (claim) this.change(claim, change, begun);
    if (begun) this.store.set({ form: null });
  }

  rule(value: VerdictValue, reason: string, begun: Begun): void {
    const claim = this.selected();
    if (claim) this.change(claim, { kind: 'set-ruling', value, reason }, begun);
    this.store.set({ form: null });
  }

  withdrawRuling(): void {
    const claim = this.selected();
    if (claim) this.change(claim, { kind: 'withdraw-ruling' });
  }

  undo(): void {
    const { undo, claims } = this.store.get();
    // A claim that could not be added is gone, and what was done to it with it.
    const at = undo.findLastIndex(({ claimId }) => claims.has(claimId));
    const step = undo[at];
    if (!step) {
      this.note('There is nothing to undo.');
      return;
    }
    const claim = claims.get(step.claimId);
    if (claim && step.change.kind === 'withdraw-verdict') this.keepRationale(claim);
    this.enqueue(step.claimId, step.change);
    const { standing } = this.store.get();
    this.store.set({
      undo: undo.slice(0, at),
      ...(standing.includes(step.claimId) && { selectedId: step.claimId }),
    });
    this.note(`Undone: ${step.text.charAt(0).toLowerCase()}${step.text.slice(1)}.`);
  }

  keepMine(entryId: string): void {
    this.outbox.keep(entryId);
  }

  giveUp(entryId: string): void {
    this.outbox.giveUp(entryId);
  }

  retry(): void {
    this.outbox.retryNow();
  }

  /** The claim that is open, if it can be worked on; where it cannot, a line says why. */
  workable(): ClaimView | undefined {
    const claim = this.selected();
    if (claim && !claim.dropped) return claim;
    this.note(
      claim
        ? 'This was dropped as no claim. Bring it back first.'
        : 'Choose a claim first: press j, or click its words.',
    );
    return undefined;
  }

  /** Shows a line to everybody. */
  note(text: string): void {
    this.store.set({ notice: { text, undo: false }, said: text });
  }

  private readonly shown = (id: string): boolean => {
    const { claims, filter } = this.store.get();
    const claim = claims.get(id);
    return claim !== undefined && showsClaim(filter, claim, this.actor.userId);
  };

  /** What was written with a verdict stays with its writer when the verdict goes. */
  private keepRationale(claim: ClaimView): void {
    const { userId } = this.actor;
    const written = verdictBy(userId, claim)?.rationale;
    if (written) keepDraft(userId, `${claim.id}:rationale`, written);
  }

  private selected(): ClaimView | undefined {
    const { claims, selectedId } = this.store.get();
    return selectedId === null ? undefined : claims.get(selectedId);
  }

  private change(claim: ClaimView, change: ClaimChange, begun?: Begun): void {
    const text = describeChange(change, this.name(claim.id));
    const { userId } = this.actor;
    const inverse = inverseChange(claim, change, userId);
    const seen = begun
      ? versionBegunWith(begun, claim, change, userId)
      : versionSeen(claim, change, userId);
    this.outbox.add(claim.id, change, seen);
    this.remember(claim.id, inverse, text);
  }

  private remember(claimId: string, inverse: ClaimChange | null, text: string): void {
    const { undo } = this.store.get();
    const steps = inverse ? [...undo, { claimId, change: inverse, text }] : undo;
    this.store.set({
      undo: steps.slice(-longestUndo),
      notice: { text, undo: inverse !== null },
      said: `${text}.`,
    });
  }

  private enqueue(claimId: string, change: ClaimChange): void {
    const claim = this.store.get().claims.get(claimId);
    this.outbox.add(claimId, change, versionSeen(claim, change, this.actor.userId));
  }

  private name(id: string): string {
    const number = this.store.get().numbers.get(id);
    return number === undefined ? 'a claim' : `claim ${number}`;
  }

  private say(said: string): void {
    this.store.set({ said });
  }

  private words(id: string): string {
    const { numbers, claims } = this.store.get();
    const claim = claims.get(id);
    if (!claim) return '';
    const { status, suggestedStatus, wording } = claim;
    const suggested =
      suggestedStatus && status === 'PENDING'
        ? ` ${statuses[suggestedStatus].label} suggested.`
        : '';
    return `Claim ${numbers.get(id)} of ${numbers.size}: ${wording} ${statuses[status].label}.${suggested}`;
  }
}
