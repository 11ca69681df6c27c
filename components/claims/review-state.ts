import type { ArticleView } from '@/lib/articles/schema';
import type { Begun } from '@/lib/changes/change';
import type { ClaimFilter } from '@/lib/claims/filter';
import type { ClaimView } from '@/lib/claims/schema';
import { layOutArticle, type Passage, passagesOf } from '@/lib/layout/article-layout';
import { layOutAgain } from '@/lib/layout/lay-out-again';
import { isAboutClaim, isHeldUp, type Queue } from '@/lib/outbox/entry';
import type { Trouble } from '@/lib/outbox/save-state';
import type { PresenceView } from '@/lib/presence/schema';
import type { Edge } from '@/lib/ranges/move-edge';
import { compareByPosition, type Range } from '@/lib/ranges/range';
import type { VisitView } from '@/lib/visits/schema';
import type { Role } from '@/prisma/generated/enums';

/** The form for a claim's words: those it would have, the edge that moves, and what it was begun with. */
export type WordsForm = {
  kind: 'words';
  ranges: readonly Range[];
  edge: Edge;
  begun: Begun;
};

/** A form on the card; a piece of evidence or a search may be open for a change. */
export type OpenForm =
  | WordsForm
  | { kind: 'wording' }
  | { kind: 'ruling' }
  | { kind: 'evidence'; evidenceId: string | null }
  | { kind: 'search'; searchId: string | null }
  | { kind: 'check'; questionId: string }
  | { kind: 'comment'; commentId: string | null };

/** What the line at the foot of the page says, and whether it offers to undo it or to do it again. */
export type Notice = { text: string; offers: 'undo' | 'redo' | null };

/** How far the article has come and whose it is, as the server last showed it. */
export type Workflow = Pick<
  ArticleView,
  'stage' | 'version' | 'corrections' | 'override' | 'assignments'
>;

/** Everything the review desk shows at one moment. */
export type ReviewState = {
  /** Every claim as the page shows it: as the server has it, with what is not saved yet. */
  claims: ReadonlyMap<string, ClaimView>;
  /** The claims that stand, in reading order. */
  standing: readonly string[];
  dropped: readonly string[];
  numbers: ReadonlyMap<string, number>;
  passages: readonly Passage[];
  selectedId: string | null;
  filter: ClaimFilter;
  form: OpenForm | null;
  queue: Queue;
  trouble: Trouble | null;
  /** When the server last acknowledged something, in ms since 1970: of a claim, and of the article. */
  savedAt: ReadonlyMap<string, number>;
  lastSavedAt: number | null;
  notice: Notice | null;
  /** What a screen reader is to be told. */
  said: string;
  /** Where in the article a bracket of the open claim's wording comes from, once that was asked. */
  traced: Range | null;
  /** Whether the list of claims lies open over the article, where there is no room beside it. */
  railOver: boolean;
  /** The words chosen in the article, as the ranges of a claim they could become. */
  chosen: readonly Range[];
  workflow: Workflow;
  /** The number of the text that the page shows, and that of a newer one once it is heard of. */
  revision: number;
  newerRevision: number | null;
  /** Whether somebody has deleted the article. */
  deleted: boolean;
  /** What the person has been said to be on the desk since they opened the page; null for nothing yet. */
  roleNow: Role | 'no-member' | null;
  /** When the person last looked at the article, and what others have changed since. */
  visit: VisitView;
  /** Who else has the article open, and at which claim. */
  present: readonly PresenceView[];
  /**
   * The caret that the keyboard moves in the article, where there is one: the place it stands at
   * and the one from which it chooses words, in UTF-16 code units.
   */
  caret: { place: number; anchor: number } | null;
};

type Article = {
  revision: {
    number: number;
    text: string;
    blocks: readonly { start: number; end: number; kind: string }[];
  };
  claims: readonly ClaimView[];
} & Workflow;

/** The state of a desk that has just been opened. */
export function openingState(
  { revision, claims, stage, version, corrections, override, assignments }: Article,
  {
    selectedId,
    filter,
    visit = { at: null, changes: [] },
  }: { selectedId: string | null; filter: ClaimFilter; visit?: VisitView },
): ReviewState {
  const bare = layOutArticle(passagesOf(revision.text, revision.blocks), []);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const arranged = arrange(byId, bare, [{ start: 0, end: revision.text.length }]);
  const known = arranged.standing.includes(selectedId ?? '');
  return {
    ...arranged,
    claims: byId,
    selectedId: known ? selectedId : null,
    filter,
    form: null,
    queue: [],
    trouble: null,
    savedAt: new Map(),
    lastSavedAt: null,
    notice: null,
    said: '',
    traced: null,
    railOver: false,
    chosen: [],
    workflow: { stage, version, corrections, override, assignments },
    revision: revision.number,
    newerRevision: null,
    deleted: false,
    roleNow: null,
    visit,
    present: [],
    caret: null,
  };
}

/**
 * Whether a claim can be open on the card: one that stands, or one that
 * somebody else has dropped while its reader writes about it or has a change of
 * it waiting or held up, since they have to see what becomes of that.
 */
export function isOpenable(
  id: string,
  { claims, queue, isWritten }: Pick<ReviewState, 'claims' | 'queue'> & { isWritten: boolean },
): boolean {
  const claim = claims.get(id);
  if (!claim) return false;
  const own = queue.filter((entry) => isAboutClaim(entry, id));
  if (!claim.dropped || own.some(isHeldUp)) return true;
  return own.at(-1)?.change.kind !== 'drop' && (isWritten || own.length > 0);
}

type Arrangement = Pick<ReviewState, 'standing' | 'dropped' | 'numbers' | 'passages'>;

/**
 * Orders and numbers the claims, and lays the article out anew where claims came, went or moved: `moved`
 * is where those are and were.
 */
export function arrange(
  claims: ReadonlyMap<string, ClaimView>,
  passages: readonly Passage[],
  moved: readonly Range[],
): Arrangement {
  const standing: ClaimView[] = [];
  const dropped: string[] = [];
  const numbers = new Map<string, number>();
  for (const claim of [...claims.values()].sort(compareByPosition)) {
    if (claim.dropped) dropped.push(claim.id);
    else numbers.set(claim.id, standing.push(claim));
  }
  return {
    standing: standing.map(({ id }) => id),
    dropped,
    numbers,
    passages: layOutAgain(passages, standing, moved),
  };
}
