import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPort, close, listen } from './web-server';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await close(server);
});

/** Starts a server that answers with the headers it was handed, and asks it once. */
async function headersSeen(trustedProxies: number, sent: Record<string, string>) {
  const server = await listen({ host: '127.0.0.1', port: 0 }, trustedProxies, (request, response) =>
    response.end(JSON.stringify(request.headers)),
  );
  servers.push(server);
  const response = await fetch(`http://127.0.0.1:${portOf(server)}/`, { headers: sent });
  return response.json();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('the web server', () => {
  it('replaces a forged address by the one of the connection', async () => {
    const headers = await headersSeen(0, { 'x-forwarded-for': '203.0.113.1' });
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  it('takes the address from a proxy it was told to trust', async () => {
    const headers = await headersSeen(1, { 'x-forwarded-for': '10.9.9.9, 203.0.113.1' });
    expect(headers['x-forwarded-for']).toBe('203.0.113.1');
  });

  it.each(['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'])(
    'believes %s only of a trusted proxy',
    async (name) => {
      expect(await headersSeen(0, { [name]: 'evil.example' })).not.toHaveProperty(name);
      expect(await headersSeen(1, { [name]: 'good.example' })).toHaveProperty(name);
    },
  );

  it('says which port is used by another program', async () => {
    const server = await listen({ host: '127.0.0.1', port: 0 }, 0, () => {});
    servers.push(server);
    const port = portOf(server);
    await expect(checkPort({ host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} is used by another program: stop it, or set PORT to a free one.`,
    );
  });

  it('says that an address is not of this machine', async () => {
    // 192.0.2.0/24 is set aside for documentation: no machine has it.
    await expect(checkPort({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
      'HOST 192.0.2.1 is no address of this machine.',
    );
  });

  it('lets a request in progress finish before it closes', async () => {
    let answer = () => {};
    const server = await listen({ host: '127.0.0.1', port: 0 }, 0, (_request, response) => {
      answer = () => response.end('whole');
      response.writeHead(200).flushHeaders();
    });
    const response = await fetch(`http://127.0.0.1:${portOf(server)}/`);
    const closed = close(server);
    answer();
    expect(await response.text()).toBe('whole');
    await closed;
  });

  it('closes over a web socket, which would stay open for good', async () => {
    const server = await listen({ host: '127.0.0.1', port: 0 }, 0, () => {});
    server.on('upgrade', (_request, socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
    );
    const client = connect(portOf(server), '127.0.0.1');
    client.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await once(client, 'data');
    const gone = once(client, 'close');
    await close(server, 0);
    await gone;
  });
});
