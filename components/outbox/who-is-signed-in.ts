/**
 * The id of whoever this browser is signed in as at this moment; null where
 * nobody is. Throws where the server doesn't answer.
 */
export async function whoIsSignedIn(): Promise<string | null> {
  const response = await fetch('/api/auth/session');
  const session: unknown = await response.json();
  const userId: unknown = Object(session).userId;
  return typeof userId === 'string' && userId !== '' ? userId : null;
}
