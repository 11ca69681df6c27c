/**
 * Why a page was not fetched. Whether a name is not known, or leads to an
 * address that is not public, is one and the same to whoever asks: the answer
 * is no map of the network that the server stands in.
 */
const sentences = {
  address: 'That is no web address. Copy it whole, from https:// on.',
  credentials:
    'The address holds a name or a password. Only pages that are open to all are fetched.',
  port: 'The address names a port. Only the ordinary ones of the web, 80 and 443, are fetched from.',
  'not-public': 'There is no public site at this address. Check it, or paste the text instead.',
  unanswered:
    'The site does not answer, or breaks off. Try again later, or paste the text instead.',
  certificate:
    'The site cannot prove that it is the one it is called: its certificate is not valid.',
  late: 'The site takes too long. Try again later, or paste the text instead.',
  elsewhere: 'The page leads on to an address that nothing is fetched from.',
  redirects:
    'The address leads on more than three times. Copy the address at which the page ends up.',
  downgrade: 'The site leads on from https:// to http://, which anybody on the way could change.',
  refused: 'The site does not let programs read this page. Paste the text instead.',
  missing: 'The site has no page at this address.',
  failed: 'The site could not give this page. Try again later, or paste the text instead.',
  type: 'That is neither a web page nor a text nor a PDF.',
  encoding: 'The site sends the page in a way that is not understood.',
  large: 'The page is too large. Paste the text instead.',
} as const;

export type UnfetchableReason = keyof typeof sentences;

/** A page that was not fetched; the message is a sentence for whoever asked for it. */
export class UnfetchablePage extends Error {
  override readonly name = 'UnfetchablePage';

  constructor(readonly reason: UnfetchableReason) {
    super(sentences[reason]);
  }
}
