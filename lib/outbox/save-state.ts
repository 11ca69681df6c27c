import type { Queue } from './entry';

/** Why nothing gets through at the moment; null as long as things go well. */
export type Trouble =
  | 'offline'
  | 'server'
  | 'disk-full'
  | 'signed-out'
  | 'other-user'
  | 'no-member'
  /** The device takes nothing more, so that the changes live in this tab only. */
  | 'device-full';

/** What the page says about saving. */
export type SaveState =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'kept'; reason: string; signIn: boolean; onDevice: boolean }
  | { kind: 'refused'; reason: string }
  | { kind: 'needs-rationale' }
  | { kind: 'stale' };

const reasons = {
  offline: 'The server cannot be reached. It is tried again by itself.',
  server: 'The server could not do its work. It is tried again by itself.',
  'disk-full':
    'The server’s disk is full. It is tried again by itself; whoever runs Claimdesk has to make room.',
  'signed-out': 'You have been signed out. Sign in again, and it will be saved.',
  'other-user': 'Somebody else is signed in here now. Sign in as yourself, and it will be saved.',
  'no-member': 'You are no member of this desk any more. It will be saved should you be one again.',
  'device-full': 'This browser’s storage is full, so keep this tab open until it is saved.',
} as const satisfies Record<Trouble, string>;

const keptInTab: SaveState = {
  kind: 'kept',
  reason: reasons['device-full'],
  signIn: false,
  onDevice: false,
};

/**
 * What to say about saving the entries of `queue`: those of an article, or of
 * one claim. “Saved” is said only of what the server has acknowledged, at
 * `savedAt` (ms since 1970).
 */
export function saveStateOf(
  queue: Queue,
  { trouble, savedAt }: { trouble: Trouble | null; savedAt: number | null },
): SaveState {
  if (queue.some(({ state }) => state.kind === 'stale')) return { kind: 'stale' };
  const refused = queue.find(({ state }) => state.kind === 'refused');
  if (refused?.state.kind === 'refused') {
    return { kind: 'refused', reason: refused.state.detail };
  }
  const sending = queue.filter(({ state }) => state.kind !== 'needs-rationale');
  if (queue.length > 0 && trouble === 'device-full') return keptInTab;
  if (sending.length > 0 && trouble !== null) {
    const signIn = trouble === 'signed-out' || trouble === 'other-user';
    return { kind: 'kept', reason: reasons[trouble], signIn, onDevice: true };
  }
  if (sending.length > 0) return { kind: 'saving' };
  if (queue.length > 0) return { kind: 'needs-rationale' };
  return savedAt === null ? { kind: 'none' } : { kind: 'saved', at: savedAt };
}

/** The words for it; `clock` is the time of day of the last save. */
export function saveWords(state: SaveState, clock: string): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'saving':
      return 'Saving';
    case 'saved':
      return `Saved ${clock}`;
    case 'kept':
      return `Not saved: kept ${state.onDevice ? 'on this device' : 'in this tab only'}`;
    case 'refused':
      return 'Not saved: kept on this device';
    case 'needs-rationale':
      return 'Needs a rationale: kept on this device';
    case 'stale':
      return 'Somebody changed this: compare';
  }
}

/** What is said aloud where saving does not go well, for whoever does not see it; empty while it does. */
export function troubleAloud(state: SaveState): string {
  if (state.kind === 'stale') return `${saveWords(state, '')}.`;
  return 'reason' in state ? `${saveWords(state, '')}. ${state.reason}` : '';
}
