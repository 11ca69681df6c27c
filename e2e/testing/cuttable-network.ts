import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type CuttableNetwork = {
  /** Where the server is reached through it. */
  url: string;
  /** Breaks off every connection, and every new one until it is restored. */
  cut: () => void;
  restore: () => void;
  close: () => Promise<void>;
};

/**
 * A network between a browser and the server that can be cut. What the browser
 * has to pretend that it is offline leaves an answer that is already coming in
 * alone, and a feed is one.
 */
export async function cuttableNetwork(server: string): Promise<CuttableNetwork> {
  const { hostname: host, port } = new URL(server);
  const open = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // The other side hears of it by its own end.
    socket.on('error', () => {});
  };
  const listening = createServer((near) => {
    keep(near);
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect({ host, port: Number(port) });
    keep(far);
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  listening.listen(0, host);
  await once(listening, 'listening');
  const breakOff = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://${host}:${(listening.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      breakOff();
    },
    restore: () => {
      isCut = false;
    },
    close: async () => {
      const closed = once(listening, 'close');
      listening.close();
      breakOff();
      await closed;
    },
  };
}
