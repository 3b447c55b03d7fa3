/** Serves the finished site as a static host would: clean addresses, redirects, 404 page, no directory listing. */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';
import { readRedirects } from '../deploy/redirects.ts';

const OUT = 'dist';
const TRIES = 20;

/** Starts a server of `dist` on `port`, or on the next free one when `port` was not asked for by name. */
export async function serveSite(port: number, strict: boolean): Promise<{ server: Server; address: string }> {
  if (!existsSync(`${OUT}/index.html`)) throw new Error('There is no finished site in dist/: run npm run build first.');
  const missing = readFileSync(`${OUT}/404.html`);
  const rules = existsSync(`${OUT}/_redirects`) ? readRedirects(readFileSync(`${OUT}/_redirects`, 'utf8')) : new Map<string, string>();
  const files = sirv(OUT, { etag: true });
  const server = createServer((request, response) => {
    const [path = '', ...query] = (request.url ?? '/').split(/(?=\?)/);
    const moved = rules.get(path);
    if (moved !== undefined) {
      response.writeHead(301, { location: moved + query.join('') }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
  for (let attempt = port; ; attempt++) {
    try {
      await listen(server, attempt);
      return { server, address: `http://localhost:${attempt}/` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (strict) throw new Error(`Port ${attempt} is taken: free it, or name another one with PORT.`, { cause: error });
      if (attempt - port >= TRIES) throw new Error(`Ports ${port} to ${attempt} are taken: name a free one with PORT.`, { cause: error });
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The port asked for by PORT, and whether it was; 4321 otherwise. Throws when PORT is not a port. */
export function portFrom(value: string | undefined): { port: number; strict: boolean } {
  if (value === undefined || value === '') return { port: 4321, strict: false };
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is "${value}": it must be a whole number from 1 to 65535.`);
  return { port, strict: true };
}

/** Serves until stopped and says where, or says what is wrong and ends with 1. */
export async function serveOrExit(): Promise<void> {
  try {
    const { port, strict } = portFrom(process.env['PORT']);
    const { address } = await serveSite(port, strict);
    console.log(`Southern Partners is at ${address} (stop with Ctrl+C)`);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

if (import.meta.main) await serveOrExit();
