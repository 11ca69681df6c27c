import { type Algorithm, hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP
// Password Storage Cheat Sheet. The enum is const and ambient, hence its number.
const options = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/**
 * A password as it is hashed: “é” is one character on one keyboard and two on another, and a phone may
 * write wide digits. NIST SP 800-63B (section 3.1.1.2) advises to take all of them for the same.
 */
const normalised = (password: string) => password.normalize('NFKC');

/** The argon2id hash of a password, with its salt and parameters, as PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), options);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether `password` is the one behind `passwordHash`. With null, for an
 * account that does not exist, it works as long and answers no, so that the
 * time tells nobody which accounts there are. A password from before they were
 * normalised is hashed as it was typed, so that is tried as well.
 */
export async function verifyPassword(passwordHash: string | null, password: string) {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const against = passwordHash ?? (await nobodysHash);
  let matches = false;
  for (const typed of new Set([normalised(password), password])) {
    matches ||= await verify(against, typed);
  }
  return matches && passwordHash !== null;
}
