import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { clientAddress } from './client-address';
import { codeOf, LaunchError } from './launch-error';

export type Listening = {
  host: string;
  /** The TCP port; 0 takes a free one. */
  port: number;
};

/** What a proxy says about the request it passed on; a lie where there is no proxy. */
const SAID_BY_PROXIES = [
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

/** How long open answers may take after a server was told to stop, in ms. */
const PATIENCE = 5000;

/** The open connections of a server, those included that were upgraded and no longer speak HTTP. */
const connections = new WeakMap<Server, Set<Socket>>();

function watchConnections(server: Server): void {
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
}

/** Leaves in `x-forwarded-for` one address that can be believed, and no word of a proxy that is none. */
function cleanHeaders(request: IncomingMessage, trustedProxies: number): void {
  const { headers, socket } = request;
  const sent = headers['x-forwarded-for'];
  const forwardedFor = Array.isArray(sent) ? sent.join(',') : sent;
  headers['x-forwarded-for'] = clientAddress(
    socket.remoteAddress ?? '127.0.0.1',
    forwardedFor,
    trustedProxies,
  );
  if (trustedProxies === 0) for (const name of SAID_BY_PROXIES) delete headers[name];
}

function sentence({ host, port }: Listening, error: unknown): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new LaunchError(
        `Port ${port} is used by another program: stop it, or set PORT to a free one.`,
      );
    case 'EACCES':
      return new LaunchError(`Port ${port} is reserved for root: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new LaunchError(`HOST ${host} is no address of this machine.`);
    default:
      return error;
  }
}

/**
 * Listens, and hands every request on with an `x-forwarded-for` that can be believed.
 *
 * @param handle answers a request
 * @param trustedProxies see `CLAIMDESK_TRUSTED_PROXIES`
 * @throws LaunchError where the port is used or the address is not this machine's
 */
export function listen(
  { host, port }: Listening,
  trustedProxies: number,
  handle: RequestListener,
): Promise<Server> {
  const server = createServer((request, response) => {
    cleanHeaders(request, trustedProxies);
    handle(request, response);
  });
  watchConnections(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(sentence({ host, port }, error)));
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Takes no new request, lets open ones finish for a while, and closes.
 *
 * @param patience how long, in ms; a web socket never finishes by itself
 */
export async function close(server: Server, patience = PATIENCE): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection whose answer ends from now on would be kept for a request that is not taken.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const tooLong = setTimeout(() => {
    for (const socket of connections.get(server) ?? []) socket.destroy();
  }, patience);
  await closed;
  clearInterval(idle);
  clearTimeout(tooLong);
}

/** Finds out whether `listen` will succeed, before anything takes long. @throws LaunchError as `listen` does */
export async function checkPort(listening: Listening): Promise<void> {
  await close(await listen(listening, 0, () => {}));
}
