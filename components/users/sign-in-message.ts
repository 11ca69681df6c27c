import type { signInErrors } from '@/lib/server/auth';
import { countWords } from '@/lib/words/figure-words';

type SignInError = (typeof signInErrors)[keyof typeof signInErrors];

const wrong = 'WRONG' satisfies SignInError;
const tooMany = 'TOO_MANY' satisfies SignInError;

/** What to say to somebody whom the server did not let in, by its error code. */
export function signInMessage(code: string): string {
  if (code === wrong) return 'That e-mail and password do not belong together.';
  const [kind, seconds] = code.split(':');
  if (kind === tooMany) {
    return `There were too many attempts. Nothing is locked for good: try again ${inWords(Number(seconds))}.`;
  }
  return 'Signing in did not work, and it was not your password. Try again in a moment.';
}

/** What is left empty of what it takes to sign in, by field; null where nothing is. */
export function missingFields(email: string, password: string): Record<string, string> | null {
  const missing = {
    ...(email.trim() === '' && { email: 'Write your e-mail address.' }),
    ...(password === '' && { password: 'Write your password.' }),
  };
  return Object.keys(missing).length > 0 ? missing : null;
}

function inWords(seconds: number): string {
  if (!(seconds > 0)) return 'in a few minutes';
  if (seconds < 60) return `in ${countWords(seconds, 'second')}`;
  const minutes = Math.ceil(seconds / 60);
  return `in ${countWords(minutes, 'minute')}`;
}
