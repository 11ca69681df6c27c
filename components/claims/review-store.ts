import { otherOf } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { type Entry, isAboutClaim, type Queue } from '@/lib/outbox/entry';
import { laidOn } from '@/lib/outbox/laid-on';
import { saveStateOf, type Trouble, troubleAloud } from '@/lib/outbox/save-state';
import { withQueue } from '@/lib/outbox/with-queue';
import { type Range, sameRanges } from '@/lib/ranges/range';
import { onShownText } from '@/lib/revisions/on-shown-text';
import { stages } from '@/lib/stages/stages';
import type { Answer } from '../outbox/outbox-tabs';
import { arrange, isOpenable, type ReviewState, type Workflow } from './review-state';

/** What keeps changes from being saved, as it is said aloud. */
const aloud = ({ queue, trouble }: Pick<ReviewState, 'queue' | 'trouble'>): string =>
  troubleAloud(saveStateOf(queue, { trouble, savedAt: null }));

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Holds the state of one review desk outside React, so that a change draws
 * anew only what reads it, however long the article is.
 */
export class ReviewStore {
  private readonly listeners = new Set<() => void>();
  /** Who follows one claim, by the claim's id. */
  private readonly followers = new Map<string, Set<() => void>>();
  /** The claims as the server last showed them. */
  private readonly base: Map<string, ClaimView>;
  /** The claims that the server has answered to each change of this page, by the change's id. */
  private readonly answers = new Map<string, ReadonlySet<string>>();
  /** Claims that the server has answered with and that are not drawn yet. */
  private readonly answered = new Set<string>();

  /** The state as the server has drawn it: parts of the page come to life later, from what stands there. */
  readonly first: ReviewState;

  constructor(
    private state: ReviewState,
    readonly person: { id: string; name: string },
  ) {
    this.first = state;
    this.base = new Map(state.claims);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Listens to what concerns one claim: itself, its number, whether it is open, and the filter. */
  follow(claimId: string, listener: () => void): () => void {
    const followers = this.followers.get(claimId) ?? new Set();
    this.followers.set(claimId, followers.add(listener));
    return () => {
      followers.delete(listener);
      if (followers.size === 0) this.followers.delete(claimId);
    };
  }

  readonly get = (): ReviewState => this.state;

  set(change: Partial<ReviewState>): void {
    const before = this.state;
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
    for (const [id, followers] of this.followers) {
      if (isTouched(id, before, this.state)) for (const listener of followers) listener();
    }
  }

  /** The outbox has another queue: its claims, and those that left it, look different now. */
  takeQueue(queue: Queue, trouble: Trouble | null): void {
    const entries = [...this.state.queue, ...queue];
    const touched = new Set([...this.answered, ...entries.flatMap(claimsOf)]);
    this.answered.clear();
    const before = aloud(this.state);
    const after = aloud({ queue, trouble });
    this.set({
      queue,
      trouble,
      ...this.redrawn(touched, queue),
      // In the place of what has kept it so far, which may be over by now.
      ...(after !== before && {
        said: inOneLine(`${this.state.said.replace(before, '')} ${after}`),
      }),
    });
  }

  /**
   * The server has acknowledged something about claims. They are drawn with the
   * queue that follows, so that nothing of them flickers in between.
   */
  takeAnswer({ entryId, claimIds, claims, at }: Answer): void {
    this.takeBase(claims);
    this.answers.set(entryId, new Set(claims.map(({ id }) => id)));
    const savedAt = new Map(this.state.savedAt);
    for (const id of claimIds) {
      this.answered.add(id);
      savedAt.set(id, at);
    }
    const { said } = this.state;
    this.state = {
      ...this.state,
      savedAt,
      lastSavedAt: at,
      said: said.endsWith('Saved.') ? said : `${said} Saved.`.trim(),
    };
  }

  /** Whether the server has answered a change of this page, of any tab of it, with a claim. */
  hasAnswer(entryId: string, claimId: string): boolean {
    return this.answers.get(entryId)?.has(claimId) ?? false;
  }

  /** Whether a request to the server is a change of this page, of any tab of it. */
  hasSent(requestId: string): boolean {
    const isSent = ({ id, attempts }: Entry) => id === requestId && attempts > 0;
    return this.answers.has(requestId) || this.state.queue.some(isSent);
  }

  /** The article has come into review with a change of this page: of the article it changes nothing else. */
  begin(): void {
    const { workflow, said } = this.state;
    if (workflow.stage !== 'NEW') return;
    this.takeWorkflow({ ...workflow, stage: 'IN_REVIEW', version: workflow.version + 1 });
    // What one has done is still being told.
    this.set({ said: `${said} ${this.state.said}`.trim() });
  }

  /** Takes over how far the article has come and whose it is, unless what is known is newer. */
  takeWorkflow({ stage, version, corrections, override, assignments }: Workflow): void {
    if (version < this.state.workflow.version) return;
    const said = stages[stage].label;
    this.set({
      workflow: { stage, version, corrections, override, assignments },
      deleted: false,
      ...(stage !== this.state.workflow.stage && { said: `The article is now: ${said}.` }),
    });
  }

  /** Takes over claims as the server shows them; what waits to be saved is shown over them. */
  takeNewer(claims: readonly ClaimView[]): void {
    this.takeBase(claims);
    this.set(this.redrawn(new Set(claims.map(({ id }) => id)), this.state.queue));
  }

  /** Somebody has given the article a newer text than the page shows. */
  takeRevision(number: number): void {
    const { revision, newerRevision } = this.state;
    if (number <= Math.max(revision, newerRevision ?? 0)) return;
    const said = `The article has a new text, revision ${number}.`;
    this.set({ newerRevision: number, said });
  }

  /** Claims of a newer text are laid on the one that the page shows. */
  private takeBase(claims: readonly ClaimView[]): void {
    const { revision } = this.state;
    for (const claim of claims) {
      const shown = onShownText(claim, this.base.get(claim.id), revision);
      if (shown) this.base.set(claim.id, shown);
    }
    this.takeRevision(Math.max(revision, ...claims.map((claim) => claim.revision)));
  }

  private redrawn(claimIds: ReadonlySet<string>, queue: Queue): Partial<ReviewState> {
    const claims = new Map(this.state.claims);
    const waiting = withQueue(this.base, laidOn(queue, this.state.revision), this.person);
    let isMoved = false;
    const moved: Range[] = [];
    for (const id of claimIds) {
      const before = claims.get(id);
      const after = waiting.get(id) ?? this.base.get(id);
      if (after) claims.set(id, after);
      else claims.delete(id);
      const stays = before && after && before.dropped === after.dropped;
      if (stays && sameRanges(before.ranges, after.ranges)) continue;
      isMoved = true;
      moved.push(...(before?.ranges ?? []), ...(after?.ranges ?? []));
    }
    const arranged = isMoved ? arrange(claims, this.state.passages, moved) : null;
    const { selectedId, form } = this.state;
    const isWritten = form !== null;
    const gone = selectedId !== null && !isOpenable(selectedId, { claims, queue, isWritten });
    return { claims, ...arranged, ...(gone && { selectedId: null, form: null }) };
  }
}

const claimsOf = ({ claimId, change }: Entry) => [claimId, otherOf(change) ?? claimId];

/** Whether anything that concerns one claim is another in two states. */
const isTouched = (id: string, before: ReviewState, after: ReviewState): boolean =>
  before.filter !== after.filter ||
  before.claims.get(id) !== after.claims.get(id) ||
  (before.queue !== after.queue && waitsIn(before.queue, id) !== waitsIn(after.queue, id)) ||
  (before.selectedId === id) !== (after.selectedId === id) ||
  (before.numbers !== after.numbers && before.numbers.get(id) !== after.numbers.get(id));

const waitsIn = (queue: Queue, id: string) => queue.some((entry) => isAboutClaim(entry, id));
