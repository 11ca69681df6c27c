'use client';

import { useEffect, useEffectEvent } from 'react';
import { joinTabs } from '@/components/join-tabs';
import type { FeedEntry, FeedPosition } from '@/lib/feed/schema';
import type { Role } from '@/prisma/generated/enums';
import { type FeedMessage, followFeed } from './follow-feed';

export type FeedAddress = {
  deskSlug: string;
  userId: string;
  /** What the page was made with. */
  madeAt: FeedPosition;
};

/** Who comes back is told again what was told in the last minutes: so many entries are known again. */
const mostHeard = 500;

export type FeedListener = {
  onEntry?: (entry: FeedEntry) => void;
  /** Anything may have changed unheard. */
  onReset?: () => void;
  /** Somebody came to an article, went on in it or left. */
  onPresence?: (articleId: string) => void;
  /** What the person is on the desk from now on; null where they may read no more. */
  onRole?: (role: Role | null) => void;
  /** The feed is there from now on, or is not. */
  onLive?: (live: boolean) => void;
};

/**
 * Tells a page what changes on its desk while it happens. The tabs of a browser
 * share one connection, since a browser opens only six to a server: one of them
 * follows the feed and tells the others.
 */
export function useFeed({ deskSlug, userId, madeAt }: FeedAddress, listener: FeedListener): void {
  const start = useEffectEvent(() => ({ last: madeAt.position, heard: new Set(madeAt.heard) }));
  const take = useEffectEvent((message: FeedMessage) => {
    if (message.kind === 'entry') listener.onEntry?.(message.entry);
    else if (message.kind === 'reset') listener.onReset?.();
    else if (message.kind === 'presence') listener.onPresence?.(message.articleId);
    else if (message.kind === 'role') listener.onRole?.(message.role);
    else if (message.kind === 'live') listener.onLive?.(message.live);
  });
  useEffect(() => {
    let { last, heard } = start();
    let live = false;
    let leads = false;
    let unfollow = () => {};
    const hear = (message: FeedMessage) => {
      if (message.kind === 'joined') {
        if (leads) tabs.tell({ kind: 'live', live });
        return;
      }
      if (message.kind === 'live') live = message.live;
      else if ('position' in message && BigInt(message.position) > BigInt(last))
        last = message.position;
      if (message.kind === 'entry') {
        if (heard.has(message.entry.id)) return;
        heard = new Set([...heard, message.entry.id].slice(-mostHeard));
      }
      take(message);
    };
    const tabs = joinTabs<FeedMessage>(`claimdesk:feed:${userId}:${deskSlug}`, {
      hear,
      lead: () => {
        leads = true;
        unfollow = followFeed(deskSlug, {
          position: () => last,
          tell: (message) => {
            hear(message);
            tabs.tell(message);
          },
        });
      },
    });
    tabs.tell({ kind: 'joined' });
    return () => {
      unfollow();
      tabs.leave();
    };
  }, [deskSlug, userId]);
}
