import type { BrowserContext } from '@playwright/test';
import type { Person } from './people';

/**
 * Signs a person in without the form, which has tests of its own: the session
 * cookie ends up in the context, and every page opened in it is theirs.
 */
export async function signInAs(context: BrowserContext, { email, password }: Person) {
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json();
  const answer = await context.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password, json: 'true' },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
}
