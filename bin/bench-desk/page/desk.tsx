import { createRoot, type Root } from 'react-dom/client';
import { Work } from '@/components/claims/actions/work';
import { reviewActions } from '@/components/claims/review-actions';
import { ReviewContext } from '@/components/claims/review-context';
import { openingState } from '@/components/claims/review-state';
import { ReviewStore } from '@/components/claims/review-store';
import { ArticleText } from '@/components/claims/text/article-text';
import { UndoHistory } from '@/components/claims/undo-history';
import { KeysStore } from '@/components/keys/keys-store';
import { Outbox } from '@/components/outbox/outbox';
import type { ArticleView } from '@/lib/articles/schema';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import { standardStatusNames } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import { severitiesOf } from '@/lib/gate/severities';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import type { MadeUpArticle } from '@/prisma/testing/made-up-text';
import { type Contender, type Contest, type Stretch, time } from './contender';

const actor: Actor = {
  userId: 'person',
  name: 'Person',
  role: 'REVIEWER',
  deskId: 'desk',
  deskSlug: 'desk',
  blind: false,
  quorum: standardQuorum,
};
const policy = {
  checklists: [],
  rationaleRequiredFor: [],
  severities: severitiesOf({}),
  reviewersPerArticle: 1,
};
const idOf = ({ start }: Stretch) => `claim-${start}`;
const claimOf = (stretch: Stretch) =>
  newClaim(idOf(stretch), { kind: 'add-claim', ranges: [stretch], wording: 'Words' });

/** The article of the review desk as its page draws it. The others find the text in the page; it sets the text too. */
function desk(): Contender {
  let view: ArticleView;
  let more: ClaimView;
  let root: Root;
  let store: ReviewStore;
  return {
    prepare: (contest, element) => {
      view = viewOf(contest.article, contest.stretches);
      more = claimOf(contest.more);
      root = createRoot(element);
    },
    highlight: () => {
      const opening = openingState(view, { selectedId: null, filter: {} });
      store = new ReviewStore(opening, { id: actor.userId, name: actor.name });
      const outbox = new Outbox(
        { deskSlug: 'desk', articleId: view.id, revision: view.revision.number },
        actor.userId,
        { onQueue: () => {}, onAnswer: () => {}, onNewer: () => {} },
        () => false,
      );
      const history = new UndoHistory(actor.userId, view.id);
      const keys = new KeysStore(actor.userId, { on: true, own: {}, version: 1 });
      const work = new Work(
        store,
        outbox,
        actor,
        view.revision,
        history,
        keys,
        standardStatusNames,
      );
      const actions = reviewActions(work);
      root.render(
        <ReviewContext value={{ store, actions, keys, article: view, actor, policy }}>
          <ArticleText />
        </ReviewContext>,
      );
    },
    addOne: () => store.takeNewer([more]),
    drawn: () => document.querySelectorAll('.claim-words').length,
  };
}

const viewOf = ({ text, blocks }: MadeUpArticle, stretches: readonly Stretch[]): ArticleView => ({
  id: 'article',
  title: 'An article',
  sourceUrl: null,
  publisher: null,
  author: null,
  publishedOn: null,
  addedBy: { id: 'person', name: 'Person' },
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  openComments: 0,
  due: null,
  stage: 'IN_REVIEW' as const,
  version: 2,
  publication: null,
  corrections: [],
  assignments: [],
  override: null,
  counts: { PENDING: 0, VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0 },
  revision: {
    id: 'revision',
    number: 1,
    text,
    sha256: '',
    splitter: 'made up',
    blocks,
    values: null,
    createdAt: '2026-01-01T00:00:00.000Z',
  },
  claims: stretches.map(claimOf),
});

export const timeDesk = (contest: Contest) => time(desk(), contest);
