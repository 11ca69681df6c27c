import { Header } from '@/components/desks/header';
import { StatusNamesOfDesk } from '@/components/ui/status/status-names';
import { statusNamesOf } from '@/lib/claims/status-names';
import { getDesk, listDesks } from '@/lib/desks/queries';
import { requireActor, requireUser } from '@/lib/server/session';
import { listSubLabels } from '@/lib/sub-labels/queries';
import { getVerdictNames } from '@/lib/verdict-names/queries';
import { countWork } from '@/lib/work/queries';

/**
 * The head of a desk's pages. It waits for its answer instead of streaming it,
 * so that a desk which is not yours is a plain 404. Every page below asks for
 * its actor again, because a layout is not run anew on every navigation.
 */
export default async function DeskLayout({ params, children }: LayoutProps<'/desks/[desk]'>) {
  const slug = (await params).desk;
  const [user, actor] = await Promise.all([requireUser(), requireActor(slug)]);
  const [desk, desks, { names }, subLabels, work] = await Promise.all([
    getDesk(actor),
    listDesks(user),
    getVerdictNames(actor),
    listSubLabels(actor),
    countWork(actor),
  ]);
  return (
    <StatusNamesOfDesk names={statusNamesOf(names)} subLabels={subLabels}>
      <Header user={user} desk={desk} desks={desks} work={work} />
      {children}
    </StatusNamesOfDesk>
  );
}
