import { type Algorithm, hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP
// Password Storage Cheat Sheet. The enum is const and ambient, hence its number.
const options = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** The argon2id hash of a password, with its salt and parameters, as PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether `password` is the one behind `passwordHash`. With null, for an
 * account that does not exist, it works as long and answers no, so that the
 * time tells nobody which accounts there are.
 */
export async function verifyPassword(passwordHash: string | null, password: string) {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await nobodysHash), password);
  return matches && passwordHash !== null;
}
