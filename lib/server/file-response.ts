/**
 * Answers with a file. Shown in the browser it is locked into a sandbox without
 * scripts, forms or an origin: whatever an article's text holds, it does nothing.
 */
export function fileResponse(
  content: string | ReadableStream<Uint8Array>,
  file: { contentType: string; name: string; disposition: 'attachment' | 'inline' },
): Response {
  return new Response(content, {
    headers: {
      'Content-Type': file.contentType,
      // Our own names are plain ASCII (file-name.ts).
      'Content-Disposition': `${file.disposition}; filename="${file.name}"`,
      'Content-Security-Policy':
        "sandbox allow-popups allow-modals; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
