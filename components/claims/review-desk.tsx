'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { AssignmentLine } from '@/components/assignments/assignment-line';
import { ImportedLine } from '@/components/exchange/imported-line';
import { KeysStore } from '@/components/keys/keys-store';
import { RoleNotice } from '@/components/members/role-notice';
import { usePresence } from '@/components/presence/use-presence';
import { RevisionLine } from '@/components/revisions/revision-line';
import { StageLine } from '@/components/stages/stage-line';
import { loadSoon, partForSoon, usePart } from '@/components/ui/part';
import { useStatusNames } from '@/components/ui/status/status-names';
import { useFirstHand } from '@/components/ui/use-first-hand';
import { ChangesSince } from '@/components/visits/changes-since';
import type { ArticleView } from '@/lib/articles/schema';
import type { ClaimFilter } from '@/lib/claims/filter';
import type { StatusNames } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import type { KeysView } from '@/lib/keys/schema';
import { lacksRationale } from '@/lib/verdicts/rationale';
import type { VisitView } from '@/lib/visits/schema';
import { useShortcuts } from '../keys/use-shortcuts';
import { Outbox } from '../outbox/outbox';
import { Work } from './actions/work';
import { ClaimCard } from './card/claim-card';
import { ClaimRail } from './rail/claim-rail';
import { reviewActions } from './review-actions';
import {
  type Review,
  ReviewContext,
  type ReviewPolicy,
  useDesk,
  useReview,
} from './review-context';
import { ReviewHeader } from './review-header';
import { openingState } from './review-state';
import { ReviewStore } from './review-store';
import { ArticleText } from './text/article-text';
import { UndoHistory } from './undo-history';
import { useAddress } from './use-address';
import { useFocusKept } from './use-focus-kept';
import { type PageMadeAt, useFreshClaims } from './use-fresh-claims';
import { useStay } from './use-stay';

type ReviewDeskProps = {
  article: Omit<ArticleView, 'claims'>;
  /** Its claims, as JSON. */
  claims: string;
  actor: Actor;
  policy: ReviewPolicy;
  /** What single keys do for the person. */
  keys: KeysView;
  /** What the page's address asks for. */
  selectedId: string | null;
  filter: ClaimFilter;
  /** When the person last looked, and what changed since. */
  visit: VisitView;
  /** What `article` is known to hold. */
  madeAt: PageMadeAt;
  /** Where the article comes from, as the server has drawn it. */
  facts: ReactNode;
};

/** The review desk: one article, its claims marked in it, and everything a reviewer does to them. */
export function ReviewDesk(props: ReviewDeskProps) {
  const names = useStatusNames();
  const [{ review, outbox }] = useState(() => openDesk(props, names));
  useEffect(() => outbox.start(), [outbox]);
  return (
    <ReviewContext value={review}>
      <Surface madeAt={props.madeAt} facts={props.facts} />
    </ReviewContext>
  );
}

const commandPalette = partForSoon(
  async () => (await import('@/components/palette/command-palette')).CommandPalette,
);
const shortcuts = partForSoon(
  async () => (await import('../keys/shortcuts-dialog')).ShortcutsDialog,
);
const guidelinesDialog = partForSoon(
  async () => (await import('@/components/guidelines/guidelines-dialog')).GuidelinesDialog,
);

const unreachable =
  'cannot be shown: the server cannot be reached. Marking works as before; ask again once you are connected.';

function openDesk(
  { article, claims: json, actor, policy, keys: storedKeys, ...opening }: ReviewDeskProps,
  names: StatusNames,
): { review: Review; outbox: Outbox } {
  const { deskSlug, userId, name } = actor;
  const claims: ArticleView['claims'] = JSON.parse(json);
  const store = new ReviewStore(openingState({ ...article, claims }, opening), {
    id: userId,
    name,
  });
  const { number } = article.revision;
  const outbox = new Outbox(
    { deskSlug, articleId: article.id, revision: number },
    userId,
    {
      onQueue: (queue, trouble) => store.takeQueue(queue, trouble),
      onAnswer: (answer) => store.takeAnswer(answer),
      onNewer: (claim) => store.takeNewer([claim]),
    },
    (change) =>
      change.kind === 'set-verdict' && lacksRationale(policy.rationaleRequiredFor, change),
  );
  const keys = new KeysStore(userId, storedKeys);
  // What was done on an older text is undone there or not at all: its words stand elsewhere now.
  const history = new UndoHistory(userId, `${article.id}:${number}`);
  const actions = reviewActions(
    new Work(store, outbox, actor, article.revision, history, keys, names),
  );
  return { review: { store, actions, keys, article, actor, policy }, outbox };
}

function Surface({ madeAt, facts }: Pick<ReviewDeskProps, 'madeAt' | 'facts'>) {
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState(false);
  const { actions } = useDesk();
  const { loaded: Shortcuts } = usePart(shortcuts);
  const openHelp = async () => {
    if (await shortcuts.load()) setHelp(true);
    else actions.note(`The keys ${unreachable}`);
  };
  const [guidelines, setGuidelines] = useState(false);
  const { loaded: Guidelines } = usePart(guidelinesDialog);
  const openGuidelines = async () => {
    if (await guidelinesDialog.load()) setGuidelines(true);
    else actions.note(`The guidelines ${unreachable}`);
  };
  const { loaded: CommandPalette } = usePart(commandPalette);
  const openPalette = async () => {
    // At once, so that what is pressed next is not taken for a key of the desk.
    setPalette(true);
    if (await commandPalette.load()) return;
    setPalette(false);
    actions.note(`“Go to or do” ${unreachable}`);
  };
  useFirstHand(() => void loadSoon());
  const router = useRouter();
  const canGo = useStay();
  const around = {
    onHelp: () => void openHelp(),
    onGuidelines: () => void openGuidelines(),
    onGo: (path: string) => {
      if (canGo()) router.push(path as Route);
    },
  };
  useShortcuts({ ...around, onPalette: () => void openPalette(), paused: palette });
  useAddress();
  useFreshClaims(madeAt);
  usePresence(madeAt.feed);
  useFocusKept();
  return (
    <div className="flex min-h-dvh flex-col">
      <ReviewHeader onHelp={around.onHelp} onPalette={() => void openPalette()} />
      <div className="mx-auto flex w-full max-w-wide flex-1 px-4 md:px-6 print:px-0">
        <ClaimRail />
        <div className="flex min-w-0 flex-1 justify-center pt-8 pb-24 max-desk:pb-[60dvh] sm:pl-22 desk:pr-8 print:p-0">
          <div className="w-full max-w-measure print:max-w-none">
            <RoleNotice />
            <StageLine />
            <AssignmentLine />
            <ChangesSince entry={madeAt.newestEntry} />
            <ImportedLine />
            {facts}
            <RevisionLine />
            <ArticleText />
          </div>
        </div>
        <div className="desk:w-96 desk:shrink-0 xl:w-104 desk:pt-6 desk:pb-4 print:hidden">
          <ClaimCard />
        </div>
      </div>
      <LiveRegion />
      {Shortcuts && <Shortcuts open={help} onOpenChange={setHelp} />}
      {Guidelines && <Guidelines open={guidelines} onOpenChange={setGuidelines} />}
      {palette && CommandPalette && (
        <CommandPalette onClose={() => setPalette(false)} {...around} />
      )}
    </div>
  );
}

/** Says aloud which claim is open, what was done to it, and that it is saved. */
function LiveRegion() {
  const said = useReview((state) => state.said);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
