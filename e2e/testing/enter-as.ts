import { type BrowserContext, test } from '@playwright/test';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import type { Person } from './people';
import { sessionCookie, shareDatabase } from './server-under-test';

/** Lets every page of a context be this person's from now on, without the sign-in page. */
export function enterAs(context: BrowserContext, { userId }: Pick<Actor, 'userId'>): Promise<void> {
  return enter(context, userId, 0);
}

/** The same for somebody of the demo desk: signing in is counted, and most tests are about something else. */
export async function enterAsPerson(context: BrowserContext, { email }: Person): Promise<void> {
  shareDatabase(test.info().project.use.baseURL);
  const select = { id: true, sessionNumber: true } as const;
  const { id, sessionNumber } = await db().user.findUniqueOrThrow({ where: { email }, select });
  await enter(context, id, sessionNumber);
}

async function enter(context: BrowserContext, userId: string, sessionNumber: number) {
  const [name = '', ...value] = (await sessionCookie(userId, sessionNumber)).split('=');
  const { baseURL: url = '' } = test.info().project.use;
  await context.addCookies([{ name, value: value.join('='), url }]);
}
