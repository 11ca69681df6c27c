import { Time } from '@/components/ui/time/time';
import { roleNames } from '@/lib/desks/actor';
import type { MemberView } from '@/lib/members/schema';
import { ChangeDeactivation } from './change-deactivation';
import { ChangeRole } from './change-role';

type MemberTableProps = {
  desk: string;
  caption: string;
  members: readonly MemberView[];
  ownId: string;
};

/** People of a desk in the order in which they came, with what an admin can change of them. */
export function MemberTable({ desk, caption, members, ownId }: MemberTableProps) {
  const cell = 'max-md:block md:border-t md:border-line md:py-3 align-top';
  return (
    <table className="w-full table-fixed border-collapse text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-muted max-md:sr-only">
        <tr>
          <th scope="col" className="py-2 pr-6 font-normal">
            Name and e-mail
          </th>
          <th scope="col" className="w-54 py-2 pr-6 font-normal">
            Role
          </th>
          <th scope="col" className="w-56 py-2 font-normal">
            <span className="sr-only">What can be changed</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {members.map((member) => (
          <tr
            key={member.id}
            className="max-md:block max-md:border-t max-md:border-line max-md:py-3"
          >
            <th scope="row" className={`${cell} font-normal [overflow-wrap:anywhere] md:pr-6`}>
              <span className="font-semibold">
                <bdi>{member.name}</bdi>
              </span>
              {member.id === ownId && <span className="text-muted"> (you)</span>}
              <span className="block text-muted">{member.email}</span>
            </th>
            <td className={`${cell} md:pr-6`}>
              {roleNames[member.role]}
              <span className="block text-muted">
                {member.deactivatedAt === null ? 'Since ' : 'Deactivated on '}
                <Time at={member.deactivatedAt ?? member.since} />
              </span>
            </td>
            <td className={`${cell} max-md:mt-2`}>
              <div className="flex flex-wrap gap-2 md:justify-end">
                {member.deactivatedAt === null && (
                  <ChangeRole desk={desk} member={member} isOwn={member.id === ownId} />
                )}
                <ChangeDeactivation desk={desk} member={member} isOwn={member.id === ownId} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
