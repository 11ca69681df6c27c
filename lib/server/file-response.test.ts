import { describe, expect, it } from 'vitest';
import { fileResponse } from './file-response';

const file = {
  content: '<script>1</script>',
  contentType: 'text/html; charset=utf-8',
  name: 'report.html',
  leftOut: null,
};

describe('a file that is sent', () => {
  it.each(['attachment', 'inline'] as const)(
    'as %s bears its name and type',
    async (disposition) => {
      const { headers, status } = fileResponse(file, disposition);
      expect(status).toBe(200);
      expect(headers.get('Content-Disposition')).toBe(`${disposition}; filename="report.html"`);
      expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(headers.get('Cache-Control')).toBe('private, no-store');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    },
  );

  it('says in a header which claims it leaves out', () => {
    const leftOut = '2–4 (it is the article’s own)';
    expect(fileResponse({ ...file, leftOut }, 'inline').headers.get('Claims-Left-Out')).toBe(
      "2-4 (it is the article's own)",
    );
    expect(fileResponse(file, 'inline').headers.has('Claims-Left-Out')).toBe(false);
  });

  it('is sent byte by byte where it is no text', async () => {
    const content = new Uint8Array([0, 255, 13, 10]);
    const answer = fileResponse({ ...file, content }, 'attachment');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content);
  });

  it('can run no script, send no form and load nothing from elsewhere', () => {
    const { headers } = fileResponse(file, 'inline');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/(^|; )sandbox(?! [^;]*allow-(scripts|forms|same-origin))/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });
});
