import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password';
import { readablePassword } from './readable-password';
import { hashToken, newToken } from './token';

describe('a password', () => {
  it('is kept as argon2id with 19 MiB, two passes and one lane', async () => {
    expect(await hashPassword('a good long password')).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
    );
  });

  it('has a salt of its own', async () => {
    const [first, second] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    expect(first).not.toBe(second);
  });

  it.each(['a good long password', 'Pässwörter 🔑 ١٢٣', ' with spaces ', '\0'])(
    'is itself and no other: %j',
    async (password) => {
      const hash = await hashPassword(password);
      expect(await verifyPassword(hash, password)).toBe(true);
      expect(await verifyPassword(hash, `${password} `)).toBe(false);
      expect(await verifyPassword(hash, password.toUpperCase().concat('x'))).toBe(false);
    },
  );

  it('is the same on every keyboard', async () => {
    const [composed, decomposed] = ['Pässwörter sind lang', 'Pa\u0308sswo\u0308rter sind lang'];
    expect(composed).not.toBe(decomposed);
    expect(await verifyPassword(await hashPassword(composed), decomposed)).toBe(true);
    expect(await verifyPassword(await hashPassword(decomposed), composed)).toBe(true);
    expect(await verifyPassword(await hashPassword('pin ４２'), 'pin 42')).toBe(true);
    expect(await verifyPassword(await hashPassword(composed), 'Passworter sind lang')).toBe(false);
  });

  it('from before that is still itself', async () => {
    const typed = 'Pa\u0308sswo\u0308rter sind lang';
    expect(await verifyPassword(await hash(typed), typed)).toBe(true);
  });

  it('of an account that does not exist is refused as slowly as a wrong one', async () => {
    const hash = await hashPassword('a good long password');
    await verifyPassword(null, 'the first call makes a hash to compare with');
    const timed = async (of: string | null) => {
      const started = performance.now();
      for (const _ of Array.from({ length: 5 })) {
        expect(await verifyPassword(of, 'a wrong password')).toBe(false);
      }
      return performance.now() - started;
    };
    const [absent, wrong] = [await timed(null), await timed(hash)];
    // Without the comparison it would be a thousandth.
    expect(absent).toBeGreaterThan(wrong / 10);
  });
});

describe('a generated password', () => {
  it('is four groups of letters and digits that nobody confuses', () => {
    for (const _ of Array.from({ length: 200 })) {
      expect(readablePassword()).toMatch(/^([2-9a-hjkmnp-z]{4})(-[2-9a-hjkmnp-z]{4}){3}$/);
    }
  });

  it('has more than 70 bits', () => {
    const seen = new Set(Array.from({ length: 500 }, readablePassword).join('').replace(/-/g, ''));
    expect(16 * Math.log2(seen.size)).toBeGreaterThan(70);
  });
});

describe('a token', () => {
  it('has 256 random bits in characters that a URL takes as they are', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    }
  });

  it('is kept as its SHA-256', () => {
    // FIPS 180-2, appendix B.1.
    expect(hashToken('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
