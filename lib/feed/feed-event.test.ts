import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedEvent, heartbeat, writeEvent } from './feed-event';

const entry = { id: '7', articleId: 'an article', claimId: null, requestId: null };

describe('an event of the feed', () => {
  it('names its place in the ledger, its kind and what it is about', () => {
    expect(writeEvent({ kind: 'entry', position: '9', entry })).toBe(
      'id: 9\nevent: entry\ndata: {"id":"7","articleId":"an article","claimId":null,"requestId":null}\n\n',
    );
  });

  it('says at the beginning when to come back', () => {
    expect(writeEvent({ kind: 'begin', position: '9' })).toBe(
      'retry: 1000\nid: 9\nevent: begin\ndata: {}\n\n',
    );
  });

  it('has no place in the ledger where it tells who is present', () => {
    expect(writeEvent({ kind: 'presence', articleId: 'an article' })).toBe(
      'event: presence\ndata: {"articleId":"an article"}\n\n',
    );
  });

  it.each(['EDITOR', null] as const)('says what the reader is on the desk: %s', (role) => {
    expect(writeEvent({ kind: 'role', role })).toBe(
      `event: role\ndata: ${JSON.stringify({ role })}\n\n`,
    );
  });

  it('is one block of lines, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\r', ':', 'id: 1', '"', '🙂')), (pieces) => {
        const articleId = pieces.join('');
        const event: FeedEvent = { kind: 'entry', position: '9', entry: { ...entry, articleId } };
        const lines = writeEvent(event).split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(5);
        expect(JSON.parse(lines[2]?.replace(/^data: /, '') ?? '')).toMatchObject({ articleId });
      }),
    );
  });

  it('is none where only the connection is kept open', () => {
    expect(heartbeat).toBe(':\n\n');
  });
});
