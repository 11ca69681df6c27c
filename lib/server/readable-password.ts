import { randomInt } from 'node:crypto';

// No 0 and o, no 1, i and l: whatever a person confuses on a screen is left out.
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

const group = () =>
  Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** A random password of four groups, such as `k7wm-p3xr-9dhn-tq4v`: 79 bits. */
export const readablePassword = () => [group(), group(), group(), group()].join('-');
