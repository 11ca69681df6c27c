import { describe, expect, it } from 'vitest';
import { readEnv, readSettings } from './env';

const complete = {
  DATABASE_URL: 'postgresql://desk:pw@db.example.org:5432/claimdesk',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  NEXTAUTH_URL: 'https://claims.example.org/',
};

describe('the environment', () => {
  it('needs nothing to start with', () => {
    expect(readSettings({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      CLAIMDESK_DATA: '.data',
      CLAIMDESK_TRUSTED_PROXIES: 0,
      CLAIMDESK_CONNECTIONS: 10,
      NODE_ENV: 'production',
    });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).PORT).toBe(3000);
  });

  it('gives the public address without a slash at its end', () => {
    expect(readEnv(complete).NEXTAUTH_URL).toBe('https://claims.example.org');
  });

  it.each([
    ['PORT', 'abc', 'PORT must be a whole number.'],
    ['PORT', '0', 'PORT must be a whole number from 1 to 65535.'],
    ['PORT', '65536', 'PORT must be a whole number from 1 to 65535.'],
    ['HOST', 'my host', 'HOST must be a host name or an IP address.'],
    ['CLAIMDESK_TRUSTED_PROXIES', '-1', 'CLAIMDESK_TRUSTED_PROXIES must be a whole number.'],
    ['CLAIMDESK_CONNECTIONS', '3', 'CLAIMDESK_CONNECTIONS must be a whole number from 4 to 1000.'],
    ['NEXTAUTH_SECRET', 'short', 'NEXTAUTH_SECRET must have at least 32 characters.'],
    [
      'DATABASE_URL',
      'nonsense',
      'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
    ],
    [
      'NEXTAUTH_URL',
      'ftp://x',
      'NEXTAUTH_URL must be a web address, such as https://claims.example.org.',
    ],
  ])('says in a sentence what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => readEnv({ ...complete, [name]: value })).toThrow(sentence);
  });

  it('says everything that is missing at once', () => {
    expect(() => readEnv({})).toThrow(
      'DATABASE_URL must be set.\nNEXTAUTH_SECRET must be set.\nNEXTAUTH_URL must be set.',
    );
  });
});
