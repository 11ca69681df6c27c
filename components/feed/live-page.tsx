'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { Role } from '@/prisma/generated/enums';
import { type FeedAddress, useFeed } from './use-feed';

/** How many ms are let pass between two readings: what comes in a row is read at once. */
const betweenMs = 400;

/**
 * Has the server make the page anew when the desk changes, or what one is on
 * it, or where the feed cannot be had, when the page comes into sight. What one
 * writes in it stays. `madeFor` is the role that the page was made for.
 */
export function LivePage({ madeFor, ...address }: FeedAddress & { madeFor: Role }) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      router.refresh();
    }, betweenMs);
  };
  const live = useRef(false);
  useFeed(address, {
    onEntry: soon,
    onReset: soon,
    onRole: (role) => {
      if (role !== madeFor) soon();
    },
    onLive: (now) => {
      live.current = now;
    },
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const look = () => {
      if (!live.current && document.visibilityState === 'visible') router.refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [router]);
  return null;
}
