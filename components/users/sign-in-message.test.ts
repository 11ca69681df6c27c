import { describe, expect, it } from 'vitest';
import { missingFields, signInMessage } from './sign-in-message';

describe('signInMessage', () => {
  it('does not tell whether the account exists', () => {
    expect(signInMessage('WRONG')).toBe('That e-mail and password do not belong together.');
  });

  it.each([
    ['TOO_MANY:1', 'in 1 second.'],
    ['TOO_MANY:59', 'in 59 seconds.'],
    ['TOO_MANY:60', 'in 1 minute.'],
    ['TOO_MANY:61', 'in 2 minutes.'],
    ['TOO_MANY:900', 'in 15 minutes.'],
    ['TOO_MANY', 'in a few minutes.'],
  ])('says for %s how long to wait', (code, wait) => {
    expect(signInMessage(code)).toContain(`try again ${wait}`);
  });

  it('blames nobody’s password for what it does not know', () => {
    expect(signInMessage('CredentialsSignin')).toContain('it was not your password');
  });
});

describe('missingFields', () => {
  it('names what is left empty, before anything is sent', () => {
    expect(missingFields(' ', '')).toEqual({
      email: 'Write your e-mail address.',
      password: 'Write your password.',
    });
    expect(missingFields('nell@claimdesk.example', '')).toEqual({
      password: 'Write your password.',
    });
    expect(missingFields('nell@claimdesk.example', ' ')).toBeNull();
  });
});
