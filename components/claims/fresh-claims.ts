import { Problem } from '@/lib/api/problem';
import type { ClaimView } from '@/lib/claims/schema';
import type { FeedEntry } from '@/lib/feed/schema';
import { type Entry, isAboutClaim, isHeldUp } from '@/lib/outbox/entry';
import { type ArticleAddress, readArticle, readClaim } from '../outbox/read-claims';
import { keepInPlace } from './keep-in-place';
import type { ReviewStore } from './review-store';

/** With more claims than this to read, all are read at once. */
const mostByOne = 4;

/** Reads claims that somebody else has changed, and hands them to the desk. */
export class FreshClaims {
  private readonly wanted = new Set<string>();
  private all = false;
  private reading = false;

  constructor(
    private readonly store: ReviewStore,
    private readonly address: ArticleAddress,
  ) {}

  /**
   * The feed tells of an entry of the article. What this page has asked for itself is not read,
   * since the answer brings the claim, and what it changes of the article is known beforehand. As
   * long as an answer is under way, which may be older than what is told here, it is waited for.
   */
  hear({ claimId, requestId }: Pick<FeedEntry, 'claimId' | 'requestId'>): void {
    const { store } = this;
    if (claimId === null && requestId !== null && store.hasSent(requestId)) {
      store.begin();
      return;
    }
    const isAnswered = () =>
      claimId !== null && requestId !== null && store.hasAnswer(requestId, claimId);
    if (isAnswered()) return;
    const underWay = () => store.get().queue.filter((entry) => isUnderWay(entry, claimId));
    const sent = underWay();
    if (!sent.some(({ id }) => id === requestId)) this.want(claimId);
    if (sent.length === 0) return;
    const stop = store.subscribe(() => {
      if (underWay().some(({ id }) => sent.some((entry) => entry.id === id))) return;
      stop();
      if (!isAnswered()) this.want(claimId);
    });
  }

  /** A claim is another now, or with null any of them may be. */
  want(claimId: string | null): void {
    if (claimId === null) this.all = true;
    else this.wanted.add(claimId);
    if (!this.reading) void this.read();
  }

  private async read(): Promise<void> {
    this.reading = true;
    try {
      while (this.all || this.wanted.size > 0) await this.readOnce();
    } catch (error) {
      if (error instanceof Problem && error.kind === 'not-found') this.store.set({ deleted: true });
      if (error instanceof Problem && error.kind === 'no-desk')
        this.store.set({ roleNow: 'no-member' });
      // The outbox says when the server cannot be reached; the next time everything is read.
      this.all = true;
    } finally {
      this.reading = false;
    }
  }

  private async readOnce(): Promise<void> {
    const ids = [...this.wanted];
    const all = this.all || ids.length > mostByOne;
    this.all = false;
    this.wanted.clear();
    const asked = Date.now();
    const claims = all
      ? await this.readAll()
      : await Promise.all(ids.map((id) => readClaim(this.address, id)));
    const { savedAt } = this.store.get();
    const isOlder = (id: string) => (savedAt.get(id) ?? 0) >= asked;
    keepInPlace(() => this.store.takeNewer(claims.filter(({ id }) => !isOlder(id))));
    // What was saved in the meantime may be newer than what was read, or older: it is read again.
    for (const { id } of claims) if (isOlder(id)) this.wanted.add(id);
  }

  private async readAll(): Promise<ClaimView[]> {
    const article = await readArticle(this.address);
    this.store.takeWorkflow(article);
    this.store.takeRevision(article.revision.number);
    return article.claims;
  }
}

/** Whether an entry about a claim was sent, and its answer is not there yet. */
const isUnderWay = (entry: Entry, claimId: string | null): boolean =>
  claimId !== null && isAboutClaim(entry, claimId) && entry.attempts > 0 && !isHeldUp(entry);
