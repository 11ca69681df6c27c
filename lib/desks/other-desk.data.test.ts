import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as agreementQueries from '@/lib/agreement/queries';
import * as articleMutations from '@/lib/articles/mutations';
import * as articleQueries from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import * as boardQueries from '@/lib/board/queries';
import * as checklistMutations from '@/lib/checklists/mutations';
import * as checklistQueries from '@/lib/checklists/queries';
import * as claimMutations from '@/lib/claims/mutations';
import * as claimQueries from '@/lib/claims/queries';
import * as commentMutations from '@/lib/comments/mutations';
import * as commentQueries from '@/lib/comments/queries';
import * as evidenceMutations from '@/lib/evidence/mutations';
import * as feedQueries from '@/lib/feed/queries';
import * as invitationMutations from '@/lib/invitations/mutations';
import * as invitationQueries from '@/lib/invitations/queries';
import * as ledgerQueries from '@/lib/ledger/queries';
import * as mergeMutations from '@/lib/merges/mutations';
import * as presenceMutations from '@/lib/presence/mutations';
import * as presenceQueries from '@/lib/presence/queries';
import * as readingMutations from '@/lib/readings/mutations';
import * as reportQueries from '@/lib/reports/queries';
import * as rulingMutations from '@/lib/rulings/mutations';
import * as searchMutations from '@/lib/searches/mutations';
import { db } from '@/lib/server/db';
import * as splitMutations from '@/lib/splits/mutations';
import * as stageMutations from '@/lib/stages/mutations';
import * as stageQueries from '@/lib/stages/queries';
import * as tokenMutations from '@/lib/tokens/mutations';
import * as tokenQueries from '@/lib/tokens/queries';
import * as valueQueries from '@/lib/values/queries';
import * as verdictMutations from '@/lib/verdicts/mutations';
import * as verdictQueries from '@/lib/verdicts/queries';
import * as visitMutations from '@/lib/visits/mutations';
import * as visitQueries from '@/lib/visits/queries';
import { articleInput, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence, search } from '@/prisma/testing/found';
import * as deskQueries from './queries';

const owner = await makeDesk();
const stranger = (await makeDesk()).admin;
const ours = {
  article: '',
  claim: '',
  other: '',
  reading: '',
  evidence: '',
  search: '',
  question: '',
  comment: '',
  page: '',
  invitation: '',
  token: '',
};

beforeAll(async () => {
  const { article, claim } = await makeArticle(owner.reviewer);
  const invitation = { email: 'invited@desk.example', role: 'REVIEWER' } as const;
  const token = { name: 'a program', role: 'REVIEWER', days: 9 } as const;
  ours.article = article.id;
  ours.claim = claim.id;
  ours.reading = article.claims.flatMap(({ readings }) => readings)[0]?.id ?? '';
  ours.other = article.claims[1]?.id ?? '';
  ours.evidence = uuid();
  await evidenceMutations.addEvidence(owner.reviewer, claim.id, { id: ours.evidence, ...evidence });
  ours.search = uuid();
  await searchMutations.addSearch(owner.reviewer, claim.id, { id: ours.search, ...search });
  ours.page = uuid();
  const opened = { page: ours.page, claimId: claim.id };
  await presenceMutations.sayPresent(owner.reviewer, article.id, opened);
  ours.comment = uuid();
  const text = `Ask them, @${owner.editor.name}.`;
  await commentMutations.addComment(owner.reviewer, claim.id, { id: ours.comment, text });
  const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;
  await verdictMutations.setVerdict(owner.reviewer, claim.id, verdict);
  const own = { id: uuid(), text: 'Who says so?' };
  await checklistMutations.setChecklist(owner.admin, {
    kind: 'FACT',
    questions: [own],
    version: null,
  });
  ours.question = own.id;
  const answer = { done: true, note: '', version: null };
  await checklistMutations.setCheck(owner.reviewer, claim.id, own.id, answer);
  await rulingMutations.setRuling(owner.editor, claim.id, { ...verdict, reason: 'Seen.' });
  ours.invitation = (await invitationMutations.invite(owner.admin, invitation)).id;
  ours.token = (await tokenMutations.createToken(owner.admin, token)).id;
  const entries = await db().ledgerEntry.findMany({ where: { deskId: owner.admin.deskId } });
  ids.push(...entries.map(({ id }) => id.toString()));
});

/** All that the ledger has of this desk when the tests begin. */
const ids: string[] = [];
const ranges = [{ start: 0, end: 9 }];
const seen = (id: string) => ({ id, version: 1 });
const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;

/** Every function that takes an actor and names a row, called by an admin of another desk. */
const naming: Record<string, () => Promise<unknown>> = {
  getArticle: () => articleQueries.getArticle(stranger, ours.article),
  getArticleSummary: () => articleQueries.getArticleSummary(stranger, ours.article),
  getWholeClaim: () => claimQueries.getWholeClaim(stranger, ours.claim, db()),
  getClaim: () => claimQueries.getClaim(stranger, ours.claim),
  addClaim: () => claimMutations.addClaim(stranger, ours.article, { id: uuid(), ranges }),
  editClaim: () => claimMutations.editClaim(stranger, ours.claim, { version: 1, dropped: true }),
  changeClaims: () =>
    claimMutations.changeClaims(stranger, [ours.claim, ours.claim], async () => undefined),
  mergeClaim: () =>
    mergeMutations.mergeClaim(stranger, ours.claim, { version: 1, other: seen(ours.other) }),
  unmergeClaim: () =>
    mergeMutations.unmergeClaim(stranger, ours.claim, { version: 1, other: seen(ours.other) }),
  decideReading: () =>
    readingMutations.decideReading(stranger, ours.reading, { version: 1, decision: 'REFUSED' }),
  splitClaim: () => {
    const part = { id: uuid(), ranges, wording: 'Part.' };
    return splitMutations.splitClaim(stranger, ours.claim, {
      version: 1,
      ranges,
      wording: 'So.',
      part,
    });
  },
  changeClaim: () => claimMutations.changeClaim(stranger, ours.claim, async () => {}),
  setVerdict: () => verdictMutations.setVerdict(stranger, ours.claim, verdict),
  withdrawVerdict: () => verdictMutations.withdrawVerdict(stranger, ours.claim, 1),
  setRuling: () =>
    rulingMutations.setRuling(stranger, ours.claim, { ...verdict, reason: 'So.', version: 1 }),
  withdrawRuling: () => rulingMutations.withdrawRuling(stranger, ours.claim, 1),
  addEvidence: () =>
    evidenceMutations.addEvidence(stranger, ours.claim, { id: uuid(), ...evidence }),
  changeEvidence: () =>
    evidenceMutations.changeEvidence(stranger, ours.evidence, { ...evidence, version: 1 }),
  removeEvidence: () => evidenceMutations.removeEvidence(stranger, ours.evidence, 1),
  addSearch: () => searchMutations.addSearch(stranger, ours.claim, { id: uuid(), ...search }),
  changeSearch: () =>
    searchMutations.changeSearch(stranger, ours.search, { ...search, version: 1 }),
  removeSearch: () => searchMutations.removeSearch(stranger, ours.search, 1),
  setCheck: () =>
    checklistMutations.setCheck(stranger, ours.claim, 'fact-now', {
      done: true,
      note: '',
      version: null,
    }),
  addComment: () => commentMutations.addComment(stranger, ours.claim, { id: uuid(), text: 'So?' }),
  changeComment: () =>
    commentMutations.changeComment(stranger, ours.comment, { version: 1, text: 'So?' }),
  deleteComment: () => commentMutations.deleteComment(stranger, ours.comment, 1),
  restoreComment: () => commentMutations.restoreComment(stranger, ours.comment),
  resolveComment: () =>
    commentMutations.resolveComment(stranger, ours.comment, { version: 1, resolved: true }),
  listPresence: () => presenceQueries.listPresence(stranger, ours.article),
  sayPresent: () =>
    presenceMutations.sayPresent(stranger, ours.article, { page: uuid(), claimId: null }),
  getVisit: () => visitQueries.getVisit(stranger, ours.article),
  recordVisit: () => visitMutations.recordVisit(stranger, ours.article, { entry: '1' }),
  sayAbsent: () => presenceMutations.sayAbsent(stranger, ours.article, ours.page),
  getAgreement: () => agreementQueries.getAgreement(stranger, { article: ours.article }),
  listArticleLedger: () => ledgerQueries.listArticleLedger(stranger, ours.article, { limit: 9 }),
  listComparisons: () => valueQueries.listComparisons(stranger, ours.claim),
  getReport: () => reportQueries.getReport(stranger, ours.article),
  lockArticle: () =>
    db().$transaction((tx) => stageMutations.lockArticle(tx, stranger, ours.article)),
  admitChange: () =>
    db().$transaction((tx) => stageMutations.admitChange(tx, stranger, ours.article)),
  setStage: () =>
    stageMutations.setStage(stranger, ours.article, { stage: 'READY', version: 1, note: '' }),
  getPublication: () => stageQueries.getPublication(stranger, ours.article),
  deleteArticle: () => articleMutations.deleteArticle(stranger, ours.article, 1),
  restoreArticle: () => articleMutations.restoreArticle(stranger, ours.article, 1),
  revokeInvitation: () => invitationMutations.revokeInvitation(stranger, ours.invitation),
  revokeToken: () => tokenMutations.revokeToken(stranger, ours.token),
};

/** Every function that takes an actor and lists or makes what is the actor's own desk's. */
const ownOnly: Record<string, () => Promise<unknown>> = {
  listDeletedArticles: () => articleQueries.listDeletedArticles(stranger),
  listArticles: () => boardQueries.listArticles(stranger, listArticlesQuery.parse({})),
  listSummaries: () => articleQueries.listSummaries(stranger, [ours.article]),
  listPublishers: () => boardQueries.listPublishers(stranger),
  countArticles: () => boardQueries.countArticles(stranger),
  listClaims: () => claimQueries.listClaims(stranger, ours.article),
  findLedgerPosition: () => ledgerQueries.findLedgerPosition(stranger, ours.article),
  findFeedEntries: () => feedQueries.findFeedEntries(stranger, ids),
  listMissedEntries: () => feedQueries.listMissedEntries(stranger, '0'),
  findFeedPosition: () => feedQueries.findFeedPosition(stranger),
  listInvitations: () => invitationQueries.listInvitations(stranger),
  listTokens: () => tokenQueries.listTokens(stranger),
  listColleagues: () => deskQueries.listColleagues(stranger),
  listMentions: () => commentQueries.listMentions(stranger),
  countMentions: () => commentQueries.countMentions(stranger),
  listMembers: () => deskQueries.listMembers(stranger),
  getDesk: () => deskQueries.getDesk(stranger),
  getPolicy: () => deskQueries.getPolicy(stranger),
  listChecklists: () => checklistQueries.listChecklists(stranger),
  findFirst: () => verdictQueries.findFirst(stranger, ours.claim),
};

/** These take no actor, or make something new on the actor's own desk. */
const elsewhere = [
  'addArticle',
  'invite',
  'createToken',
  'setChecklist',
  'setPolicy',
  'acceptInvitation',
  'findOpenInvitation',
  'findActor',
  'listDesks',
  'findTokenActor',
  'touchToken',
  'asView',
  'findCircumstances',
  'textOf',
  'isMine',
  'toClaimView',
  'toCommentView',
  'toTokenView',
  'createDesk',
  'setBlindReview',
  'makeDemoDesk',
  'record',
  'moveCounters',
  'addTopics',
  'renewTopics',
  'changePassword',
  'signOutEverywhere',
  'setSeen',
  'getKeys',
  'setKeys',
  'isSeen',
  'findAccount',
  'findSignedIn',
];

const everything = async () => ({
  articles: await db().article.findMany(),
  claims: await db().claim.findMany({ orderBy: { id: 'asc' } }),
  readings: await db().reading.findMany({ orderBy: { id: 'asc' } }),
  verdicts: await db().verdict.findMany(),
  rulings: await db().ruling.findMany(),
  evidence: await db().evidence.findMany(),
  searches: await db().search.findMany(),
  checks: await db().check.findMany(),
  checklists: await db().checklist.findMany(),
  comments: await db().comment.findMany(),
  presence: await db().presence.findMany(),
  invitations: await db().invitation.findMany(),
  tokens: await db().token.findMany(),
  entries: await db().ledgerEntry.count(),
});

let before: Awaited<ReturnType<typeof everything>>;
beforeAll(async () => {
  before = await everything();
});

afterEach(async () => {
  expect(await everything()).toEqual(before);
});

describe('an admin of another desk', () => {
  it.each(Object.entries(naming))('finds nothing with %s, and changes nothing', async (_, call) => {
    await expectProblem('not-found', call());
  });

  it.each(Object.entries(ownOnly))('sees nothing of this desk with %s', async (_name, call) => {
    const seen = JSON.stringify(await call());
    for (const id of [...Object.values(ours), owner.admin.userId, owner.admin.deskId]) {
      expect(seen).not.toContain(id);
    }
  });

  it('counts none of this desk’s articles', async () => {
    expect(Object.values(await boardQueries.countArticles(stranger))).toEqual([0, 0, 0, 0]);
  });

  it('is tried with every function there is', async () => {
    const paths = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^\w+\/(queries|mutations)\.ts$/.test(path),
    );
    expect(paths).toContain('claims/mutations.ts');
    const modules: object[] = await Promise.all(paths.map((path) => import(resolve('lib', path))));
    const functions = modules.flatMap((module) =>
      Object.entries(module)
        .filter(([, exported]) => typeof exported === 'function')
        .map(([name]) => name),
    );
    const tried = [...Object.keys(naming), ...Object.keys(ownOnly), ...elsewhere];
    expect([...functions].sort()).toEqual([...tried].sort());
  });

  it('cannot bring in an article under an id of this desk', async () => {
    const input = articleInput({ id: ours.article });
    await expectProblem('id-taken', articleMutations.addArticle(stranger, input));
  });
});
