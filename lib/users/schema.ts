import { z } from 'zod';
import { line } from '@/lib/api/fields';

/** An e-mail address in lower case, so that one address is one account. */
export const email = z.string().trim().toLowerCase().pipe(z.email().max(254));

/**
 * A password somebody chooses: by length alone, as NIST SP 800-63B advises
 * (section 3.1.1.2); the upper limit only bounds the work of hashing it.
 */
export const newPassword = z
  .string()
  .min(12, 'A password needs at least 12 characters.')
  .max(200, 'A password has at most 200 characters.');

export const personName = line(120).min(1, 'Please say how you are called.');

export const changePasswordInput = z.strictObject({
  currentPassword: z.string().min(1, 'Write your current password.').max(200),
  newPassword,
});
