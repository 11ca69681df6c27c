import type { ArticleView } from '@/lib/articles/schema';
import type { ClaimView } from '@/lib/claims/schema';
import { setRuling } from '@/lib/rulings/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import type { DeskFixture } from './desk-fixture';

/** What two people have written that a third is not to read, each found nowhere else. */
export const secrets = ['a colleague’s secret reason', 'an editor’s secret reason'] as const;

/**
 * Has a colleague and an editor decide the first claim of an article, and a
 * colleague and an editor disagree about the second.
 */
export async function decideClaims(
  { colleague, editor }: DeskFixture,
  { claims }: Pick<ArticleView, 'claims'>,
): Promise<{ ruled: ClaimView; disputed: ClaimView }> {
  const [ruled, disputed] = claims;
  if (!ruled || !disputed) throw new Error('The article has too few claims.');
  const [rationale, reason] = secrets;
  const version = null;
  await setVerdict(colleague, ruled.id, { value: 'DISPUTED', rationale, version });
  await setRuling(editor, ruled.id, { value: 'DISPUTED', reason, version });
  await setVerdict(colleague, disputed.id, { value: 'DISPUTED', rationale, version });
  await setVerdict(editor, disputed.id, { value: 'VERIFIED', rationale, version });
  return { ruled, disputed };
}
