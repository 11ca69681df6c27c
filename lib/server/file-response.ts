/**
 * Answers with a file. Shown in the browser it is locked into a sandbox without
 * scripts, forms or an origin: whatever an article's text holds, it does nothing.
 */
export function fileResponse(
  file: {
    content: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
    contentType: string;
    name: string;
    leftOut: string | null;
  },
  disposition: 'attachment' | 'inline',
): Response {
  return new Response(file.content, {
    headers: {
      'Content-Type': file.contentType,
      // Our own names are plain ASCII (file-name.ts).
      'Content-Disposition': `${disposition}; filename="${file.name}"`,
      ...(file.leftOut !== null && { 'Claims-Left-Out': plainAscii(file.leftOut) }),
      'Content-Security-Policy':
        "sandbox allow-popups allow-modals; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Our own sentences as a header may have them. */
const plainAscii = (words: string) => words.replaceAll('–', '-').replaceAll('’', "'");
