import { begunWith } from '@/lib/changes/change';
import { canChangeRanges, countingMarksOf, whyNot } from '@/lib/claims/access';
import type { ClaimView } from '@/lib/claims/schema';
import { wordingOn } from '@/lib/claims/wording-of';
import { joinRanges, withoutRange } from '@/lib/ranges/combine-ranges';
import { describeEdge } from '@/lib/ranges/describe-edge';
import { type Edge, moveEdge, nextEdge } from '@/lib/ranges/move-edge';
import { type Range, sameRanges } from '@/lib/ranges/range';
import type { Side, TextStep } from '@/lib/ranges/text-stops';
import type { WordsForm } from '../review-state';
import type { Work } from './work';

type Step = { by: TextStep; direction: 1 | -1 };

/** Which words of the article a claim is: moved by a key at once, or in a form and then kept. */
export function rangingActions(work: Work) {
  const { store, text } = work;

  /** The claim that is open, where the person may give it other words. */
  function changeable(): ClaimView | undefined {
    const claim = work.workable();
    if (!claim) return undefined;
    // Whose a reviewer's addition is, the server knows.
    const marks = countingMarksOf(claim, work.actor.userId);
    if (canChangeRanges(work.actor, marks)) return claim;
    work.note(whyNot(work.actor, marks, 'change which words it is'));
    return undefined;
  }

  function change(claim: ClaimView, ranges: readonly Range[], form?: WordsForm): void {
    const wording = wordingOn(text, claim, ranges);
    work.change(claim, { kind: 'change-ranges', ranges: [...ranges], wording }, form?.begun);
  }

  /** Moves the first edge or the last one of the claim that is open by a word, and keeps it. */
  function nudge(side: Side, direction: 1 | -1) {
    const claim = changeable();
    if (!claim) return;
    const edge: Edge = { range: side === 'start' ? 0 : claim.ranges.length - 1, side };
    const step = { by: 'word', direction } as const;
    const ranges = moveEdge(text, store.get().passages, claim.ranges, edge, step);
    if (ranges === claim.ranges) return work.say('It can go no further.');
    change(claim, ranges);
    work.say(describeEdge(text, ranges, edge));
  }

  function editWords(): void {
    const claim = changeable();
    if (!claim) return;
    const { ranges } = claim;
    const edge: Edge = { range: ranges.length - 1, side: 'end' };
    const begun = begunWith(claim, 'claim', work.actor.userId);
    store.set({ form: { kind: 'words', ranges, edge, begun }, notice: null });
    work.say(`Editing the words. ${describeEdge(text, ranges, edge)}`);
  }

  /** The form for a claim's words, where it is open. */
  function wordsForm(): WordsForm | null {
    const { form } = store.get();
    return form?.kind === 'words' ? form : null;
  }

  function show(form: WordsForm, changed: { ranges?: readonly Range[]; edge?: Edge }): void {
    const next = { ...form, ...changed };
    store.set({ form: next, said: describeEdge(text, next.ranges, next.edge) });
  }

  function moveEdgeBy(step: Step, side?: Side): void {
    const form = wordsForm();
    if (!form) return;
    const edge = side && side !== form.edge.side ? { ...form.edge, side } : form.edge;
    const ranges = moveEdge(text, store.get().passages, form.ranges, edge, step);
    if (ranges === form.ranges && edge === form.edge) work.say('It can go no further.');
    else show(form, { ranges, edge });
  }

  function chooseEdge(direction: 1 | -1): void {
    const form = wordsForm();
    if (form) show(form, { edge: nextEdge(form.ranges, form.edge, direction) });
  }

  /** Makes the words chosen in the article part of the claim. */
  function addWords() {
    const form = wordsForm();
    const { chosen } = store.get();
    if (!form) return;
    if (chosen.length === 0) return work.note('Select the words to add in the article first.');
    const ranges = joinRanges(text, form.ranges, chosen);
    const last = chosen.at(-1)?.end ?? 0;
    const range = ranges.findIndex(({ start, end }) => start < last && last <= end);
    show(form, { ranges, edge: { range: Math.max(range, 0), side: 'end' } });
    store.set({ chosen: [] });
  }

  /** Takes the part that is being edited out of the claim. */
  function removeWords() {
    const form = wordsForm();
    if (!form) return;
    const ranges = withoutRange(form.ranges, form.edge.range);
    if (ranges === form.ranges)
      return work.note('A claim needs some words: this is its only part.');
    show(form, { ranges, edge: { range: Math.max(form.edge.range - 1, 0), side: 'end' } });
  }

  function keepWords() {
    const form = wordsForm();
    const claim = work.selected();
    if (!form || !claim) return;
    if (sameRanges(form.ranges, claim.ranges)) return leaveWords();
    change(claim, form.ranges, form);
    store.set({ form: null });
  }

  function leaveWords(): void {
    store.set({ form: null, said: 'The words stay as they were.' });
  }

  return {
    changeable,
    nudge,
    editWords,
    moveEdgeBy,
    chooseEdge,
    addWords,
    removeWords,
    keepWords,
    leaveWords,
  };
}
