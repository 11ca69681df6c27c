import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLeftover, itemName, titleFromName } from './item-name';

describe('the name of an item', () => {
  it.each([
    ['news/fire.txt', 'news/fire.txt'],
    ['news\\2026\\fire.txt', 'news/2026/fire.txt'],
    ['./news/fire.txt', 'news/fire.txt'],
    ['/etc/passwd', 'etc/passwd'],
    ['a\u0000b\nc.txt', 'a b c.txt'],
    ['  ', 'A file without a name'],
  ])('of %j is %j', (path, name) => {
    expect(itemName(path)).toBe(name);
  });

  it('is text that can be stored, of 400 characters at most, and keeps the end of the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (path) => {
        const name = itemName(path);
        expect(name.length).toBeLessThanOrEqual(400);
        expect(name).toMatch(/\S/);
        expect(name.isWellFormed() && !/\p{Cc}/u.test(name)).toBe(true);
        expect(itemName(name)).toBe(name);
      }),
    );
    expect(itemName(`${'folder/'.repeat(100)}fire.txt`)).toMatch(/^….*folder\/fire\.txt$/);
  });

  it('gives a title where nothing else does', () => {
    expect(titleFromName('news/Harbour fire.txt')).toBe('Harbour fire');
    expect(titleFromName('news/.txt')).toBe('.txt');
  });

  it('tells what operating systems leave behind', () => {
    const paths = ['__MACOSX/a.txt', 'a/.DS_Store', 'a/Thumbs.db', '.git/config', 'a\\desktop.ini'];
    expect(paths.filter((path) => !isLeftover(path))).toEqual([]);
    expect(isLeftover('a.b/desktop.ini.txt')).toBe(false);
  });
});
