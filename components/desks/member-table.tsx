import { Time } from '@/components/ui/time';
import { roleNames } from '@/lib/desks/actor';
import type { MemberView } from '@/lib/desks/schema';

/** The people of a desk, those who came first on top. */
export function MemberTable({ members, ownId }: { members: readonly MemberView[]; ownId: string }) {
  const cell = 'max-md:block md:border-t md:border-line md:py-3 md:pr-6 align-top';
  return (
    <table className="w-full table-fixed border-collapse text-left max-md:block">
      <caption className="sr-only">Members of this desk</caption>
      <thead className="text-muted max-md:sr-only">
        <tr>
          <th scope="col" className="py-2 pr-6 font-normal">
            Name and e-mail
          </th>
          <th scope="col" className="w-32 py-2 pr-6 font-normal">
            Role
          </th>
          <th scope="col" className="w-48 py-2 font-normal">
            Since
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {members.map(({ id, name, email, role, since }) => (
          <tr key={id} className="max-md:block max-md:border-t max-md:border-line max-md:py-3">
            <th scope="row" className={`${cell} font-normal [overflow-wrap:anywhere]`}>
              <span className="font-semibold">
                <bdi>{name}</bdi>
              </span>
              {id === ownId && <span className="text-muted"> (you)</span>}
              <span className="block text-muted">{email}</span>
            </th>
            <td className={cell}>{roleNames[role]}</td>
            <td className={`${cell} text-muted md:pr-0`}>
              <span className="md:sr-only">Since </span>
              <Time at={since} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
