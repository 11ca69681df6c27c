import type { Metadata } from 'next';
import { Suspense } from 'react';
import { RuleForm } from '@/components/assignment-rules/rule-form';
import { ChecklistForm } from '@/components/checklists/checklist-form';
import { FetchingSwitch } from '@/components/fetching/fetching-switch';
import { GateRulesForm } from '@/components/gate/gate-rules-form';
import { BlindReviewSwitch } from '@/components/policy/blind-review-switch';
import { RationaleForm } from '@/components/policy/rationale-form';
import { PrintTemplatesForm } from '@/components/print-templates/print-templates-form';
import { QuorumForm } from '@/components/quorum/quorum-form';
import { RecheckForm } from '@/components/recheck/recheck-form';
import { SubLabelsForm } from '@/components/sub-labels/sub-labels-form';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Sections } from '@/components/ui/page/sections';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { VerdictNamesForm } from '@/components/verdict-names/verdict-names-form';
import { getAssignmentRule } from '@/lib/assignment-rules/queries';
import { listChecklists } from '@/lib/checklists/queries';
import { statusNamesOf } from '@/lib/claims/status-names';
import { canManagePolicy } from '@/lib/desks/access';
import { listColleagues } from '@/lib/desks/queries';
import { getFetching } from '@/lib/fetching/queries';
import { getGateRules } from '@/lib/gate/queries';
import { getPolicy } from '@/lib/policy/queries';
import { getPrintTemplates } from '@/lib/print-templates/queries';
import { getQuorum } from '@/lib/quorum/queries';
import { getRecheck } from '@/lib/recheck/queries';
import { requireActor } from '@/lib/server/session';
import { getSubLabels } from '@/lib/sub-labels/queries';
import { getVerdictNames } from '@/lib/verdict-names/queries';

export const metadata: Metadata = { title: 'Policy' };

export default function PolicyPage(props: PageProps<'/desks/[desk]/policy'>) {
  return (
    <Suspense fallback={<PolicySkeleton />}>
      <Policy {...props} />
    </Suspense>
  );
}

async function Policy({ params }: PageProps<'/desks/[desk]/policy'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk } = actor;
  if (!canManagePolicy(actor)) {
    return (
      <DeadEnd title="Only admins see this page.">
        <p>
          Admins of the desk say what it asks of its reviewers. What they have said shows on the
          card of every claim.
        </p>
        <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
      </DeadEnd>
    );
  }
  const [
    policy,
    verdictNames,
    subLabels,
    printTemplates,
    quorum,
    recheck,
    gate,
    checklists,
    rule,
    people,
    fetching,
  ] = await Promise.all([
    getPolicy(actor),
    getVerdictNames(actor),
    getSubLabels(actor),
    getPrintTemplates(actor),
    getQuorum(actor),
    getRecheck(actor),
    getGateRules(actor),
    listChecklists(actor),
    getAssignmentRule(actor),
    listColleagues(actor),
    getFetching(actor),
  ]);
  const parts = [
    {
      title: 'Blind review',
      intro:
        'Reviewers see the verdicts of others on a claim, and any ruling, once their own verdict is in. Editors and admins see all. Evidence and comments are open to everybody.',
      content: <BlindReviewSwitch desk={desk} blindReview={policy.blindReview} />,
    },
    {
      title: 'Verdicts a claim needs',
      intro:
        'A claim is pending until it has them. Of all that applies to it, the most counts. What a claim needs is settled by its first verdict: what was marked before a change stays as it was decided, and waits for as many as before.',
      content: <QuorumForm desk={desk} quorum={quorum} />,
    },
    {
      title: 'Re-check',
      intro:
        'After how long what was decided has to be looked at again, by the kind of the claim; empty for never. Its status stays; it comes back to the queue, and reports say as of when it stands. It holds for what is decided already too, except that nothing of a published article falls due by a change, or sooner.',
      content: <RecheckForm desk={desk} stored={recheck} />,
    },
    {
      title: 'Rationale',
      intro:
        'A verdict without the rationale that is required stays on the reviewer’s device until it is written. Verdicts that were given before stand as they are.',
      content: <RationaleForm desk={desk} policy={policy} />,
    },
    {
      title: 'Names of the verdicts',
      intro:
        'There are three verdicts, with one sign, key and colour each; the desk says what it calls them. Its pages and reports use the names, also for what was marked before; programs have the standard ones.',
      content: <VerdictNamesForm desk={desk} stored={verdictNames} />,
    },
    {
      title: 'Sub-labels',
      intro:
        'What a verdict can be said to be more exactly, such as “False” or “Misleading”. Nobody has to choose one; what is chosen keeps its sub-label when that is renamed or retired. Agreement, counts and programs go by the three verdicts.',
      content: <SubLabelsForm desk={desk} stored={subLabels} />,
    },
    {
      title: 'Sentences in print',
      intro:
        'How the desk words a claim for an article, by its status and kind. A template is filled from what is recorded and from nothing else; where something is missing that it asks for, and without a template, the standard sentence stands. Reports that were made keep theirs.',
      content: (
        <PrintTemplatesForm
          desk={desk}
          stored={printTemplates}
          names={statusNamesOf(verdictNames.names)}
        />
      ),
    },
    {
      title: 'Assignment',
      intro: 'Whose the articles are that arrive. Those that are there stay whose they are.',
      content: <RuleForm desk={desk} rule={rule} people={people} />,
    },
    {
      title: 'Web addresses',
      intro:
        'Whoever adds an article may give its address, and the server fetches the page: from public sites alone, without signing in anywhere. While this is off it fetches nothing.',
      content: <FetchingSwitch desk={desk} fetching={fetching} />,
    },
    {
      title: 'Gate',
      intro:
        'What is looked at before an article is signed off, published or corrected. What holds it has to be mended, or overridden by an editor with a written reason; a warning lets it pass.',
      content: <GateRulesForm desk={desk} gate={gate} />,
    },
    {
      title: 'Checklists',
      intro:
        'What a careful checker asks, by the kind of the claim. The questions stand on the card of every claim; what was answered to a question keeps the words that it had then.',
      content: (
        <ul className="flex flex-col border-b border-line">
          {checklists.map((checklist) => (
            <li key={checklist.kind} className="border-t border-line">
              <ChecklistForm desk={desk} checklist={checklist} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Page width="measure">
      <PageHeading title="Policy" />
      <Sections parts={parts} />
    </Page>
  );
}

function PolicySkeleton() {
  return (
    <Page width="measure">
      <Loading what="the policy of the desk">
        <PageHeading title="Policy" />
        <Skeleton className="mt-10 h-40" />
        <Skeleton className="mt-10 h-96" />
      </Loading>
    </Page>
  );
}
