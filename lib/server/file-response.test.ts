import { describe, expect, it } from 'vitest';
import { fileResponse } from './file-response';

const file = { contentType: 'text/html; charset=utf-8', name: 'report.html' };

describe('a file that is sent', () => {
  it.each(['attachment', 'inline'] as const)(
    'as %s bears its name and type',
    async (disposition) => {
      const { headers, status } = fileResponse('<p>Words</p>', { ...file, disposition });
      expect(status).toBe(200);
      expect(headers.get('Content-Disposition')).toBe(`${disposition}; filename="report.html"`);
      expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(headers.get('Cache-Control')).toBe('private, no-store');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    },
  );

  it('can run no script, send no form and load nothing from elsewhere', () => {
    const { headers } = fileResponse('<script>1</script>', { ...file, disposition: 'inline' });
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/(^|; )sandbox(?! [^;]*allow-(scripts|forms|same-origin))/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });
});
