import type { ClaimKind, ClaimStatus } from '@/prisma/generated/enums';

/** How a desk words claims in print: those of a kind, or of any, that have a status. */
export type PrintTemplate = {
  readonly kind: ClaimKind | null;
  readonly status: ClaimStatus;
  readonly text: string;
};

/** The desk's own template for a claim: that for its kind before that for any; null where it has none. */
export function chooseTemplate(
  templates: readonly PrintTemplate[],
  claim: { readonly kind: ClaimKind; readonly status: ClaimStatus },
): string | null {
  const fitting = templates.filter(({ status }) => status === claim.status);
  const found =
    fitting.find(({ kind }) => kind === claim.kind) ?? fitting.find(({ kind }) => kind === null);
  return found?.text ?? null;
}
