import { headers } from 'next/headers';
import { holdPresses } from './held-presses';

/** Holds what is pressed while the scripts of a page are still on their way, for `takePresses`. */
export async function EarlyPresses() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return <script nonce={nonce}>{`(${holdPresses})()`}</script>;
}
