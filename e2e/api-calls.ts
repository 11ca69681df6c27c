import { v7 as uuid } from 'uuid';
import { addComment } from '@/lib/comments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { addEvidence } from '@/lib/evidence/mutations';
import { invite } from '@/lib/invitations/mutations';
import { setRuling } from '@/lib/rulings/mutations';
import { createToken } from '@/lib/tokens/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle, plainText } from '@/prisma/testing/desk-fixture';

/** One row of everything that a path of the API can name, on one desk. */
export type Rows = {
  desk: string;
  article: string;
  claim: string;
  evidence: string;
  comment: string;
  invitation: string;
  invitationSecret: string;
  token: string;
};

const evidence = {
  stance: 'SUPPORTS',
  title: 'A source',
  url: null,
  quote: '',
  readOn: '2026-11-12',
} as const;

/** Makes the rows; `maker` finds the evidence and gives the verdict, each at version 1. */
export async function makeRows(desk: DeskFixture, maker: Actor): Promise<Rows> {
  const { article, claim } = await makeArticle(maker);
  const evidenceId = uuid();
  await addEvidence(maker, claim.id, { id: evidenceId, ...evidence });
  const commentId = uuid();
  await addComment(maker, claim.id, { id: commentId, text: `Ask them, @${maker.name}.` });
  await setVerdict(maker, claim.id, { value: 'VERIFIED', rationale: '', version: null });
  await setRuling(desk.editor, claim.id, { value: 'VERIFIED', reason: 'Seen.', version: null });
  const email = `${uuid()}@desk.example`;
  const invitation = await invite(desk.admin, { email, role: 'REVIEWER' });
  const program = { name: 'a program', role: 'REVIEWER', days: 1 } as const;
  return {
    desk: desk.admin.deskSlug,
    article: article.id,
    claim: claim.id,
    evidence: evidenceId,
    comment: commentId,
    invitation: invitation.id,
    invitationSecret: invitation.token,
    token: (await createToken(desk.admin, program)).id,
  };
}

/** The password of everybody who changes it in the matrix. */
export const currentPassword = 'the password so far';

type Input = { query?: Record<string, string>; body?: () => object };

const seen = { query: { version: '1' } };

/** What each operation is sent, so that nothing but the caller can be wrong with it. */
export const inputs: Record<string, Input> = {
  signOutEverywhere: {},
  changePassword: { body: () => ({ currentPassword, newPassword: 'the password from now on' }) },
  listDesks: {},
  listMembers: {},
  listInvitations: {},
  invite: { body: () => ({ email: `${uuid()}@desk.example`, role: 'REVIEWER' }) },
  revokeInvitation: {},
  acceptInvitation: { body: () => ({ name: 'Nadia Brook', password: 'a good long password' }) },
  listTokens: {},
  createToken: { body: () => ({ name: 'a program', role: 'REVIEWER', days: 1 }) },
  revokeToken: {},
  listArticles: {},
  addArticle: { body: () => ({ id: uuid(), title: 'A bridge', text: plainText }) },
  getArticle: {},
  listArticleLedger: {},
  readFeed: { query: { after: '0', follow: 'false' } },
  getReport: { query: { format: 'json' } },
  addClaim: { body: () => ({ id: uuid(), ranges: [{ start: 0, end: 9 }] }) },
  getClaim: {},
  editClaim: { body: () => ({ version: 1, wording: 'Better words.' }) },
  setVerdict: { body: () => ({ value: 'DISPUTED', rationale: '', version: 1 }) },
  withdrawVerdict: seen,
  setRuling: { body: () => ({ value: 'DISPUTED', reason: 'So it is.', version: 1 }) },
  withdrawRuling: seen,
  addEvidence: { body: () => ({ id: uuid(), ...evidence }) },
  changeEvidence: { body: () => ({ version: 1, ...evidence, title: 'A better source' }) },
  removeEvidence: seen,
  listColleagues: {},
  setBlindReview: { body: () => ({ blindReview: true }) },
  listMentions: {},
  addComment: { body: () => ({ id: uuid(), text: 'Who has asked?' }) },
  changeComment: { body: () => ({ version: 1, text: 'Who has asked them?' }) },
  deleteComment: seen,
  listPresence: {},
  sayPresent: { body: () => ({ page: uuid(), claimId: null }) },
  sayAbsent: { query: { page: uuid() } },
  setSeen: { body: () => ({ seen: false }) },
  resolveComment: { body: () => ({ version: 1, resolved: true }) },
};
