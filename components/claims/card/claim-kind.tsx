'use client';

import { kinds } from '@/lib/claims/kinds';
import type { ClaimView } from '@/lib/claims/schema';
import { ClaimKind } from '@/prisma/generated/enums';
import { useDesk } from '../review-context';
import { CardSelect } from './card-select';

/** What sort of statement the claim is; the checklist goes by it. A reviewer knows better than a program. */
export function ClaimKindField({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const choose = (chosen: string) => {
    const value = Object.values(ClaimKind).find((kind) => kind === chosen);
    if (value) actions.write({ kind: 'set-kind', value });
  };
  return (
    <CardSelect label="Kind" value={claim.kind} onChange={choose}>
      {Object.entries(kinds).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </CardSelect>
  );
}
