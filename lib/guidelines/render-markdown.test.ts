import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown';

describe('renderMarkdown', () => {
  it.each([
    ['# Sources', '<h2 dir="auto">Sources</h2>\n'],
    ['###### Small', '<h2 dir="auto">Small</h2>\n'],
    ['## Sources\n### Telegram', '<h2 dir="auto">Sources</h2>\n<h3 dir="auto">Telegram</h3>\n'],
    ['# Sources\n###### Small', '<h2 dir="auto">Sources</h2>\n<h6 dir="auto">Small</h6>\n'],
    ['*a* **b** `c`', '<p dir="auto"><em>a</em> <strong>b</strong> <code>c</code></p>\n'],
    ['> q', '<blockquote dir="auto">\n<p dir="auto">q</p>\n</blockquote>\n'],
    ['1. a', '<ol dir="auto">\n<li dir="auto">a</li>\n</ol>\n'],
    ['```js\n<x>\n```', '<pre><code dir="auto">&lt;x&gt;\n</code></pre>\n'],
    ['---', '<hr>\n'],
  ])('makes of %j %j', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  it.each([
    '[who](https://example.org/a?b=c)',
    '<https://example.org/a?b=c>',
    'https://example.org/a?b=c',
  ])('makes a link of %s that opens beside the desk', (markdown) => {
    expect(renderMarkdown(markdown)).toContain(
      '<a href="https://example.org/a?b=c" target="_blank" rel="noopener noreferrer">',
    );
  });

  it.each([
    '<b>bold</b>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](/desks)',
    'example.org',
    'javascript:alert(1)',
    '[x]: javascript:alert(1)',
    '| a | b |\n|---|---|',
    '~~gone~~',
  ])('leaves %j as the text it is', (markdown) => {
    const html = renderMarkdown(markdown);
    expect(html).toMatch(/^<p dir="auto">[^<]*<\/p>\n$/);
    expect(html).not.toMatch(/href/);
  });

  it('makes no picture: only the link to one', () => {
    const html = renderMarkdown('![x](https://example.org/x.png)');
    expect(html).not.toMatch(/<img/);
  });

  it('never makes anything but what it says, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '<svg/onload=x>',
        '<a href="',
        '"',
      ],
      ...[
        "'",
        '>',
        '<',
        '](',
        '[',
        ')',
        '(',
        '!',
        '`',
        '```',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '&#106;',
        '\\',
      ],
      ...['javascript:', 'java\nscript:', 'JaVaScRiPt&colon;', 'data:text/html,', '//evil.example'],
      ...[
        'https://a.example/',
        'mailto:',
        '&lt;',
        '&#x3c;',
        ' onclick=x ',
        '# ',
        '- ',
        '> ',
        '*',
        '_',
      ],
      ...['[r]: ', '[r]', '~~~', ' "title"', "' style='", '\0', '\u202e', 'text'],
    );
    const written = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 })
      .map((all) => all.join(''));
    const plain = /^<\/?(h[2-6]|p|ul|li|blockquote|em|strong|pre|code|hr|br)( dir="auto")?>$/;
    const list = /^<ol( start="\d+")?( dir="auto")?>$|^<ol dir="auto" start="\d+">$|^<\/ol>$/;
    const link =
      /^<a href="(https?:\/\/|mailto:)[^"<>\s]*"( title="[^"<>]*")? target="_blank" rel="noopener noreferrer">$|^<\/a>$/i;
    fc.assert(
      fc.property(written, (markdown) => {
        const html = renderMarkdown(markdown);
        // With every tag taken out there is no < left that a browser could begin a tag at.
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(
            [plain, list, link].some((form) => form.test(tag)),
            tag,
          ).toBe(true);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the longest there may be of what is hard to read in no time', () => {
    for (const hard of ['[', '*a ', '> ', '- ', '`', '![', '_a_', '<', '&#1;', '[](', '\\']) {
      expect(renderMarkdown(hard.repeat(20_000 / hard.length)).length).toBeGreaterThan(0);
    }
  });
});
