import { type Figure, inMs, quantile } from '@/bin/bench-desk/figures';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { FeedStream } from '@/lib/server/feed/feed-stream';
import { closeHub, hub } from '@/lib/server/feed/hub';
import { measureMarksBy, pendingClaims } from './measure-marks';

const feeds = 200;
const atOnce = 16;

/** An open page of the board or of an article, as far as it hears: it takes what comes. */
async function follow(actor: Actor, blind: boolean, { signal: gone }: AbortController) {
  const person = { id: actor.userId, name: actor.name };
  const actorNow = async () => {
    const now = await findActor(person, actor.deskSlug);
    return now && { ...now, blind: blind && now.role === 'REVIEWER' };
  };
  const stream = new FeedStream({ hub: hub(), actor, actorNow, after: null, follow: true, gone });
  const reader = stream.body.getReader();
  const decoder = new TextDecoder();
  let told = 0;
  const take = (bytes: Uint8Array | undefined) => {
    told += decoder.decode(bytes).split('event: entry').length - 1;
  };
  take((await reader.read()).value);
  void (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read()) take(read.value);
  })();
  return () => told;
}

/** Marks while 200 pages are open on the desk, with and without blind review, beside marks that nobody hears of. */
export async function measureFeeds(actors: readonly Actor[]): Promise<Figure[]> {
  const claims = await pendingClaims(actors);
  const share = Math.floor(claims.length / 3);
  const figures: Figure[] = [];
  const perSecond: number[] = [];
  for (const [place, pages] of ['nobody', 'open', 'blind'].entries()) {
    const leaving = Array.from(
      { length: pages === 'nobody' ? 0 : feeds },
      () => new AbortController(),
    );
    const followed = leaving.map((leave, at) => {
      const actor = actors[at % actors.length];
      if (!actor) throw new Error('The desk has people.');
      return follow(actor, pages === 'blind', leave);
    });
    const told = await Promise.all(followed);
    const own = claims.slice(place * share, (place + 1) * share);
    const measured = await measureMarksBy(actors, own, atOnce);
    const heard = told.reduce((sum, count) => sum + count(), 0);
    for (const leave of leaving) leave.abort();
    perSecond.push(measured.perSecond);
    figures.push({
      what: `marks by 16 at once, heard by ${pages === 'nobody' ? pages : `${feeds} pages`}${pages === 'blind' ? ', blind' : ''}`,
      goal: pages === 'nobody' ? 'none' : 'at half the rate',
      reached: `${Math.round(measured.perSecond)} a second, p95 ${inMs(quantile(measured.times, 0.95))}, ${heard.toLocaleString('en')} entries told`,
      met: measured.perSecond > (perSecond[0] ?? 0) / 2,
    });
  }
  await closeHub();
  return figures;
}
