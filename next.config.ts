import type { NextConfig } from 'next';

const config: NextConfig = {
  // Hints for coding tools that `next dev` would otherwise write into the tree.
  agentRules: false,
  poweredByHeader: false,
  reactCompiler: true,
  reactStrictMode: true,
  typedRoutes: true,
  // Titles come with the head, for everybody: sent after the page they are missing for a moment, at first
  // and each time a page is read once more, and no page takes longer to find its title than its heading.
  htmlLimitedBots: /.*/,
  // Said outright, so that a lock file in a folder above is neither followed nor warned of.
  turbopack: { root: import.meta.dirname },
  // What sets a PDF reads files of its own that a bundle would not have; what reads documents is
  // large, and loaded where it stands when the first one comes.
  serverExternalPackages: [
    '@node-rs/argon2',
    'fontkit',
    'pdfkit',
    '@mozilla/readability',
    'linkedom',
    'mammoth',
    'unpdf',
  ],
  // The Content Security Policy of pages carries a nonce and is set in proxy.ts.
  headers: async () => [
    {
      // The card of what is shared is there to be framed.
      source: '/((?!(?:r|reports|dossiers)/[^/]+/card$).*)',
      headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
    },
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
};

export default config;
