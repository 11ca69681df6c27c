'use client';

import { ChevronDown } from 'lucide-react';
import { kinds } from '@/lib/claims/kinds';
import type { ClaimView } from '@/lib/claims/schema';
import { ClaimKind } from '@/prisma/generated/enums';
import { useDesk } from '../review-context';

/** What sort of statement the claim is; the checklist goes by it. A reviewer knows better than a program. */
export function ClaimKindField({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  return (
    <label className="flex items-center gap-3">
      <span className="w-label shrink-0 text-muted">Kind</span>
      <span className="relative min-w-0">
        <select
          value={claim.kind}
          onChange={(event) => {
            const value = Object.values(ClaimKind).find((kind) => kind === event.target.value);
            if (value) actions.write({ kind: 'set-kind', value });
          }}
          className="field-sizing-content min-h-8 max-w-full appearance-none rounded-md border border-transparent bg-card py-0.5 pr-7 pl-1 text-base hover:border-edge md:text-sm pointer-coarse:min-h-11"
        >
          {Object.entries(kinds).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-1.5 size-4 -translate-y-1/2 text-muted"
        />
      </span>
    </label>
  );
}
