import Link from 'next/link';
import { NavLink } from '@/components/ui/page/nav-link';
import { Wordmark } from '@/components/ui/page/wordmark';
import { UserMenu } from '@/components/users/user-menu';
import { canReadAgreement } from '@/lib/agreement/access';
import { countedWords } from '@/lib/board/counted';
import { canManagePeople, canManagePolicy } from '@/lib/desks/access';
import type { DeskView } from '@/lib/desks/schema';
import { canRule } from '@/lib/rulings/access';
import { DeskSwitcher } from './desk-switcher';

type HeaderProps = {
  user: { name: string };
  /** The desk one is at; none on pages that belong to the person. */
  desk?: DeskView;
  desks?: readonly DeskView[];
  /** How many articles are assigned to the person there and not done. */
  work?: number;
};

/** The head of every page of somebody who is signed in. */
export function Header({ user, desk, desks = [], work = 0 }: HeaderProps) {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 pt-2 in-[body:has([data-head])]:max-w-wide md:gap-x-6 md:px-8 xl:flex-nowrap md:in-[body:has([data-head])]:px-6">
        <div className="flex h-10 min-w-0 flex-1 items-center gap-2 xl:flex-none">
          <Link
            href="/"
            aria-label="Claimdesk, your desks"
            className="inline-flex h-10 shrink-0 items-center"
          >
            <Wordmark />
          </Link>
          {desk && (
            <>
              <span aria-hidden="true" className="text-muted">
                /
              </span>
              <DeskName desk={desk} desks={desks} />
            </>
          )}
        </div>
        {desk && <DeskNav desk={desk} work={work} />}
        <div className="-mr-2 flex h-10 max-w-32 min-w-0 items-center md:ml-auto md:max-w-64">
          <UserMenu name={user.name} />
        </div>
      </div>
    </header>
  );
}

function DeskName({ desk, desks }: { desk: DeskView; desks: readonly DeskView[] }) {
  if (desks.length > 1) return <DeskSwitcher desk={desk} desks={desks} />;
  return <span className="truncate font-semibold md:px-2">{desk.name}</span>;
}

function DeskNav({ desk, work }: { desk: DeskView; work: number }) {
  const base = `/desks/${desk.slug}` as const;
  return (
    <nav
      aria-label="Desk"
      className="-mb-px flex gap-x-6 max-xl:order-last max-xl:basis-full max-xl:flex-wrap max-md:gap-x-4"
    >
      <NavLink
        href={`${base}/articles`}
        path={`${base}/articles`}
        deep
        also={[`${base}/imports`, `${base}/dossiers`, `${base}/deleted-articles`]}
      >
        Articles
      </NavLink>
      <NavLink href={`${base}/work`} path={`${base}/work`} also={[`${base}/mentions`]}>
        <span>
          My work
          {work > 0 && <span className="font-normal tabular-nums"> {countedWords(work)}</span>}
        </span>
      </NavLink>
      {canRule(desk) && (
        <NavLink href={`${base}/rulings`} path={`${base}/rulings`} deep>
          Rulings
        </NavLink>
      )}
      <NavLink href={`${base}/week`} path={`${base}/week`}>
        Week
      </NavLink>
      <NavLink href={`${base}/ledger`} path={`${base}/ledger`} also={[`${base}/digest`]}>
        Ledger
      </NavLink>
      {canReadAgreement(desk) && (
        <NavLink href={`${base}/agreement`} path={`${base}/agreement`}>
          Agreement
        </NavLink>
      )}
      <NavLink href={`${base}/guidelines`} path={`${base}/guidelines`} deep>
        Guidelines
      </NavLink>
      {canManagePeople(desk) && (
        <NavLink href={`${base}/people`} path={`${base}/people`} also={[`${base}/tokens`]}>
          People
        </NavLink>
      )}
      {canManagePolicy(desk) && (
        <NavLink href={`${base}/policy`} path={`${base}/policy`}>
          Policy
        </NavLink>
      )}
    </nav>
  );
}
