'use client';

import { useEffect, useEffectEvent } from 'react';
import { useDesk } from './review-context';

/**
 * Keeps whoever has no network on the page, where all goes on and nothing is lost: any link would lead
 * to the browser's own error page. Answers with whether one can go, and says so where one cannot.
 */
export function useStay(): () => boolean {
  const { actions } = useDesk();
  const canGo = () => {
    if (navigator.onLine) return true;
    actions.note(
      'There is no network, so the page stays. What you do here is kept on this device.',
    );
    return false;
  };
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || takesNothingAway(link, event)) return;
    if (!canGo()) event.preventDefault();
  });
  useEffect(() => {
    const hear = (event: MouseEvent) => follow(event);
    // Before the link itself hears of it.
    document.addEventListener('click', hear, { capture: true });
    return () => document.removeEventListener('click', hear, { capture: true });
  }, []);
  return canGo;
}

/** Whether a link leads to a place on this page, or into another tab or window: that takes nothing away. */
const takesNothingAway = (link: HTMLAnchorElement, press: MouseEvent): boolean =>
  (link.hash !== '' && link.pathname === location.pathname) ||
  link.target !== '' ||
  press.ctrlKey ||
  press.metaKey ||
  press.shiftKey;
