import { joinTabs, type Tabs } from '@/components/join-tabs';
import type { ClaimView } from '@/lib/claims/schema';
import type { Entry, Queue } from '@/lib/outbox/entry';
import { type QueueStep, takeStep } from '@/lib/outbox/queue';
import type { Trouble } from '@/lib/outbox/save-state';
import { forgetEntry, keepEntry, readEntries } from './outbox-storage';
import type { Answer, TabMessage } from './outbox-tabs';

/** What the outbox tells the page. */
export type OutboxEvents = {
  /** The queue, or what stands in its way, is another now. */
  onQueue: (queue: Queue, trouble: Trouble | null) => void;
  /** The server has stored a change to claims. */
  onAnswer: (answer: Answer) => void;
  /** The server has shown a claim newer than ours. */
  onNewer: (claim: ClaimView) => void;
};

type Sender = {
  /** There may be something to send, or it is this tab's turn to send from now on. */
  onTurn: () => void;
  /** Another tab asks for what waits to be sent at once. */
  onRetry: () => void;
  /** An entry that was kept, as it is to be taken up again. */
  takeUp: (entry: Entry) => Entry;
};

/**
 * The changes of one person to one article that are not saved yet, and why they are not: the same in
 * all tabs of a browser, and kept on the device. One of the tabs leads and sends for all.
 */
export class SharedQueue {
  entries: Queue = [];
  trouble: Trouble | null = null;
  isLeading = false;
  private tabs: Tabs<TabMessage> | null = null;

  constructor(
    /** Where the changes are kept on the device. */
    private readonly name: string,
    private readonly events: OutboxEvents,
    private readonly sender: Sender,
  ) {}

  /** Takes up what is kept on the device, and joins the other tabs. */
  join(): void {
    this.takeUpKept();
    this.tabs = joinTabs<TabMessage>(this.name, {
      hear: (message) => this.hear(message),
      lead: () => {
        this.isLeading = true;
        // What a tab that has closed meanwhile left behind.
        this.takeUpKept();
        this.sender.onTurn();
      },
    });
    if (!this.isLeading) this.tabs.tell({ kind: 'joined' });
  }

  leave(): void {
    this.isLeading = false;
    this.tabs?.leave();
    this.tabs = null;
  }

  /** Takes a step of one's own: it is kept on the device, and the other tabs take it too. */
  take(step: QueueStep): void {
    this.keep(step);
    if (!isEmpty(step)) this.tabs?.tell({ kind: 'step', step });
    this.show(step);
  }

  /** The server has stored an entry; `step` is what becomes of the queue by that. */
  takeAnswer(step: QueueStep, answer: Answer): void {
    // What the server answers it can do again.
    this.trouble = null;
    this.events.onAnswer(answer);
    this.keep(step);
    this.show(step);
    this.tabs?.tell({ kind: 'answer', step, answer });
  }

  setTrouble(trouble: Trouble | null): void {
    if (this.trouble === trouble) return;
    this.trouble = trouble;
    this.tellTrouble();
    this.events.onQueue(this.entries, trouble);
  }

  /** Has the tab that leads send at once what waits, where that is another. */
  askForRetry(): void {
    if (!this.isLeading) this.tabs?.tell({ kind: 'retry' });
  }

  private takeUpKept(): void {
    this.show({ put: readEntries(this.name).map(this.sender.takeUp), removed: [] });
  }

  private keep(step: QueueStep): void {
    for (const id of step.removed) forgetEntry(this.name, id);
    const kept = step.put.map((entry) => keepEntry(this.name, entry));
    if (kept.includes(false)) this.trouble = 'device-full';
  }

  private show(step: QueueStep): void {
    if (isEmpty(step)) return;
    this.entries = takeStep(this.entries, step);
    this.events.onQueue(this.entries, this.trouble);
  }

  private hear(message: TabMessage): void {
    if (message.kind === 'retry') {
      // Heard by another that does not send, it would be passed on and come back without an end.
      if (this.isLeading) this.sender.onRetry();
    } else if (message.kind === 'joined') this.tellTrouble();
    else if (message.kind === 'trouble') this.setTrouble(message.trouble);
    else {
      if (message.kind === 'answer') {
        this.trouble = null;
        this.events.onAnswer(message.answer);
      }
      // The tab that took the step has kept it.
      this.show(message.step);
      this.sender.onTurn();
    }
  }

  private tellTrouble(): void {
    if (this.isLeading) this.tabs?.tell({ kind: 'trouble', trouble: this.trouble });
  }
}

const isEmpty = ({ put, removed }: QueueStep) => put.length + removed.length === 0;
