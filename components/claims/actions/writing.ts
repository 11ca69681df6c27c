import { v7 as uuid } from 'uuid';
import type { Begun, ClaimChange, EvidenceContent } from '@/lib/changes/change';
import { type OpenOffer, openOffers, withOffer } from '@/lib/claims/offers';
import type { OpenForm } from '../review-state';
import type { Work } from './work';

/** The forms on the card. What a form saves comes with what its writer began with. */
export function writingActions(work: Work) {
  const { store } = work;

  function open(form: OpenForm | null): void {
    if (work.workable({ whileLocked: form?.kind === 'comment' || form === null })) {
      store.set({ form });
    }
  }

  function reword(written: string, begun: Begun): void {
    const claim = work.selected();
    const wording = written.trim();
    if (claim && wording && wording !== claim.wording)
      work.change(claim, { kind: 'reword', wording }, begun);
    store.set({ form: null });
  }

  /** Puts an offer into the wording of the claim that is open: the one given, or the first. */
  function takeOffer(chosen?: OpenOffer): void {
    const claim = work.workable();
    if (!claim) return;
    const offer = chosen ?? openOffers(work.text, claim)[0];
    if (!offer) {
      work.note('The splitter offers nothing for the words of this claim.');
      return;
    }
    work.change(claim, { kind: 'reword', wording: withOffer(claim.wording, offer) });
    work.say(`Put [${offer.words}] into the wording.`);
  }

  /** Adds evidence to the claim that is open, or changes what it has under this id. */
  function saveEvidence(evidenceId: string | null, content: EvidenceContent, begun: Begun): void {
    const claim = work.selected();
    if (!claim) return;
    if (evidenceId) work.change(claim, { kind: 'change-evidence', evidenceId, content }, begun);
    else work.change(claim, { kind: 'add-evidence', evidenceId: uuid(), content });
    store.set({ form: null });
  }

  function removeEvidence(evidenceId: string): void {
    const claim = work.workable();
    if (claim) work.change(claim, { kind: 'remove-evidence', evidenceId });
  }

  /** Does what a part of the card asks for to the claim that is open. */
  function write(change: ClaimChange, begun?: Begun): void {
    const claim = work.workable({ whileLocked: true });
    if (claim) work.change(claim, change, begun);
  }

  return { open, reword, takeOffer, write, saveEvidence, removeEvidence };
}
