import { v7 as uuid } from 'uuid';
import { addArticle } from '@/lib/articles/mutations';
import type { AddArticleInput, ArticleView } from '@/lib/articles/schema';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { createDesk, type Founder } from '@/lib/desks/mutations';
import { ruleKeys } from '@/lib/gate/rules';
import { db, transaction } from '@/lib/server/db';
import type { Role } from '@/prisma/generated/enums';

const founder = (role: Role, passwordHash: string): Founder => {
  const id = uuid();
  return { name: `${role} ${id.slice(-6)}`, email: `${id}@desk.example`, role, passwordHash };
};

export type DeskFixture = { admin: Actor; editor: Actor; reviewer: Actor; colleague: Actor };

/** A gate that lets everything pass, by rule. */
export const openGate = Object.fromEntries(ruleKeys.map((rule) => [rule, 'off' as const]));

/**
 * A desk of its own with an admin, an editor and two reviewers, none of whom can sign in. Its gate is
 * open, since most tests are about something else.
 */
export async function makeDesk(): Promise<DeskFixture> {
  const roles = ['ADMIN', 'EDITOR', 'REVIEWER', 'REVIEWER'] as const;
  const people = roles.map((role) => founder(role, 'none'));
  const slug = `desk-${uuid()}`;
  const actors = await transaction((tx) => createDesk(tx, { slug, name: 'A desk' }, people));
  const [admin, editor, reviewer, colleague] = actors;
  if (!admin || !editor || !reviewer || !colleague) throw new Error('A desk has four people.');
  const { deskId: id } = admin;
  await db().desk.update({
    where: { id },
    data: { gateSeverities: openGate },
    select: { id: true },
  });
  return { admin, editor, reviewer, colleague };
}

/** One more person of the desk `actor` is on. */
export async function makeMember(actor: Actor, role: Role): Promise<Actor> {
  const { role: _, ...account } = founder(role, 'none');
  const { id: userId } = await db().user.create({
    data: { ...account, memberships: { create: { deskId: actor.deskId, role } } },
    select: { id: true },
  });
  return { ...actor, userId, name: account.name, role };
}

/** An account on no desk, with a password hash as given. */
export function makeAccount(passwordHash: string) {
  const { role: _, ...account } = founder('REVIEWER', passwordHash);
  return db().user.create({
    data: account,
    select: { id: true, name: true, email: true, sessionNumber: true },
  });
}

export const plainText =
  'The mayor opened the bridge on Monday. The bridge cost 61 million crowns. Two ferries sank in May.';

/** The input of an article with nothing but a title and a text. */
export function articleInput(changes: Partial<AddArticleInput> = {}): AddArticleInput {
  return {
    id: uuid(),
    title: 'A bridge',
    text: plainText,
    sourceUrl: null,
    publisher: null,
    author: null,
    publishedOn: null,
    ...changes,
  };
}

/**
 * An article with at least one claim, and its first claim. It is in review already, so that its
 * ledger begins with what a test does.
 */
export async function makeArticle(
  actor: Actor,
  changes: Partial<AddArticleInput> = {},
): Promise<{ article: ArticleView; claim: ClaimView }> {
  const added = await addArticle(actor, articleInput(changes));
  const stage = 'IN_REVIEW';
  await db().article.update({ where: { id: added.id }, data: { stage }, select: { id: true } });
  const article = { ...added, stage } as const;
  const claim = article.claims[0];
  if (!claim) throw new Error('The splitter found no claim in the text of the fixture.');
  return { article, claim };
}
