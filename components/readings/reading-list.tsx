'use client';

import { ChevronRight } from 'lucide-react';
import { useDesk } from '@/components/claims/review-context';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import type { ClaimView } from '@/lib/claims/schema';

/** What else the splitter reads in a claim's words, folded to a line; each can be taken as a claim or refused. */
export function ReadingList({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const open = claim.readings.filter(({ takenAs, refused }) => !takenAs && !refused);
  if (open.length === 0) return null;
  return (
    <details className="group">
      <summary className="flex min-h-8 list-none items-center gap-1 rounded-md text-muted pointer-coarse:min-h-10">
        <ChevronRight aria-hidden className="size-4 group-open:rotate-90" />
        The splitter also reads ({open.length})
        <span className="ml-auto flex gap-1">
          <Key of="take-reading" />
          <Key of="refuse-reading" />
        </span>
      </summary>
      <ul aria-label="Finer readings" className="flex flex-col">
        {open.map(({ id, wording }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2 py-1.5">
            <span dir="auto" className="foreign min-w-0 flex-1 basis-48 font-serif text-base">
              {wording}
            </span>
            <span className="ml-auto flex">
              <Button
                look="quiet"
                size="tiny"
                aria-label={`Take as a claim: ${wording}`}
                onClick={() => actions.takeReading(id)}
              >
                Take
              </Button>
              <Button
                look="quiet"
                size="tiny"
                aria-label={`Refuse: ${wording}`}
                onClick={() => actions.refuseReading(id)}
              >
                Refuse
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
