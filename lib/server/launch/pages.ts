import next from 'next';
import { stopApart } from '../apart/apart';
import { closeHub } from '../feed/hub';
import { smallScripts } from './small-scripts';
import { close, type Listening, listen } from './web-server';

export type PagesOptions = {
  root: string;
  dev: boolean;
  listening: Listening;
  trustedProxies: number;
};

/**
 * Serves the application with Next.js in this process.
 *
 * @returns what stops it
 * @throws LaunchError where the port is used
 */
export async function startPages(options: PagesOptions): Promise<() => Promise<void>> {
  const { root, dev, listening, trustedProxies } = options;
  const app = next({ dev, dir: root, hostname: listening.host, port: listening.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const answerSmall = dev ? () => false : smallScripts(root);
  const server = await listen(listening, trustedProxies, (request, response) => {
    if (!answerSmall(request, response)) handle(request, response);
  });
  return async () => {
    // A feed never ends by itself.
    await closeHub();
    // A page under development holds a web socket open and loses nothing.
    await close(server, dev ? 0 : undefined);
    stopApart();
    await app.close();
  };
}
