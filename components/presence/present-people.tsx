'use client';

import { useReview } from '@/components/claims/review-context';
import { Initials } from './initials';

const mostShown = 4;

/** Who else has the article open. */
export function PresentPeople() {
  const present = useReview((state) => state.present);
  const rest = present.slice(mostShown);
  return (
    <ul aria-label="Also here" className="flex items-center -space-x-1 print:hidden">
      {present.slice(0, mostShown).map(({ person }) => (
        <li key={person.id} className="flex">
          <Initials names={[person.name]} />
        </li>
      ))}
      {rest.length > 0 && (
        <li title={rest.map(({ person }) => person.name).join(', ')} className="pl-2 text-muted">
          <span aria-hidden="true">+{rest.length}</span>
          <span className="sr-only">{rest.map(({ person }) => person.name).join(', ')}</span>
        </li>
      )}
    </ul>
  );
}
