import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portFrom, serveSite } from '../../../src/cli/serve.ts';

describe('the port', () => {
  test.each([undefined, ''])('is 4321, or another, where none is asked for', (value) => {
    expect(portFrom(value)).toEqual({ port: 4321, strict: false });
  });

  test.each([
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('is the one that is asked for and no other: %s', (value, port) => {
    expect(portFrom(value)).toEqual({ port, strict: true });
  });

  test.each(['0', '65536', '-1', '80.5', 'http', '80a', ' '])('is refused with the value when it is none: "%s"', (value) => {
    expect(() => portFrom(value)).toThrow(`PORT is "${value}": it must be a whole number from 1 to 65535.`);
  });
});

describe('the server', () => {
  const before = process.cwd();
  let root = '';
  const servers: Server[] = [];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'southern-partners-'));
    mkdirSync(join(root, 'dist/about'), { recursive: true });
    writeFileSync(join(root, 'dist/index.html'), '<h1>Home</h1>');
    writeFileSync(join(root, 'dist/about/index.html'), '<h1>About</h1>');
    writeFileSync(join(root, 'dist/404.html'), '<h1>Not here</h1>');
    writeFileSync(join(root, 'dist/_redirects'), '/x/about /about/ 301\n');
    writeFileSync(join(root, 'secret.txt'), 'secret');
    process.chdir(root);
  });
  afterEach(async () => {
    process.chdir(root);
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(root, { recursive: true, force: true });
  });

  /** A server that holds a port which the system has chosen. */
  async function holdPort(): Promise<number> {
    const server = createServer();
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return (server.address() as AddressInfo).port;
  }
  /** The site, on the first free port from one that nobody holds. */
  async function start(): Promise<string> {
    const port = await holdPort();
    const { server, address } = await serveSite(port, false);
    servers.push(server);
    return address;
  }
  const get = (address: string) => fetch(address, { headers: { connection: 'close' } });

  test('serves the pages at clean addresses', async () => {
    const address = await start();
    const pages = await Promise.all([get(address), get(`${address}about/`)]);
    expect(await Promise.all(pages.map(async (page) => [page.status, await page.text()]))).toEqual([
      [200, '<h1>Home</h1>'],
      [200, '<h1>About</h1>'],
    ]);
  });

  test.each(['nothing/', 'about/x.html', '%2e%2e/secret.txt', '..%2fsecret.txt'])(
    'answers with the page for what was not found: /%s',
    async (path) => {
      const answer = await get((await start()) + path);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        404,
        'text/html; charset=utf-8',
        '<h1>Not here</h1>',
      ]);
    },
  );

  test('answers redirects as a host would', async () => {
    const answer = await fetch(`${await start()}x/about?from=print`, { redirect: 'manual', headers: { connection: 'close' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about/?from=print']);
  });

  test('takes the next free port where none was asked for', async () => {
    const taken = await holdPort();
    const { server, address } = await serveSite(taken, false);
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    expect(port).toBeGreaterThan(taken);
    expect(address).toBe(`http://localhost:${port}/`);
  });

  test('fails and says what to do where the port that was asked for is taken', async () => {
    const taken = await holdPort();
    await expect(serveSite(taken, true)).rejects.toThrow(`Port ${taken} is taken: free it, or name another one with PORT.`);
  });

  test('fails and says what to do where there is no finished site', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'southern-partners-'));
    process.chdir(empty);
    await expect(serveSite(4321, false)).rejects.toThrow('There is no finished site in dist/: run npm run build first.');
    process.chdir(root);
    rmSync(empty, { recursive: true, force: true });
  });
});
