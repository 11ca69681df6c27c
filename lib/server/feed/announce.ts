import { openPool } from '../pool';

/** The least time between two calls, in ms: whatever is written meanwhile is told of by the next. */
const betweenMs = 20;

let isCalling = false;
let isWanted = false;

/**
 * Tells every process that listens that the ledger may have grown, soon after a transaction has ended.
 * PostgreSQL lets one transaction after the other end where they notify by themselves, each with its own
 * write to the disk. Should this call be lost, with its process or its connection, nothing else is: who
 * listens looks every few seconds anyhow.
 */
export function announce(): void {
  isWanted = true;
  if (!isCalling) void call();
}

async function call(): Promise<void> {
  isCalling = true;
  while (isWanted) {
    isWanted = false;
    // What is worth nothing after a crash need not be on the disk.
    const said =
      "SELECT set_config('synchronous_commit', 'off', true), pg_notify('ledger_grows', '')";
    await openPool()
      ?.query(said)
      .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, betweenMs));
  }
  isCalling = false;
}
