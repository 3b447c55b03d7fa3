import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sharedLine, type Line } from './link.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** What hosts compress; the rest, Pagefind's files among it, is compressed already. */
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.webmanifest', '.wasm']);

/** A piece of an answer's body as it went out: when, in milliseconds of the epoch, and how many bytes. */
export interface Sent {
  path: string;
  at: number;
  bytes: number;
}
export interface BenchServer {
  /** Without a slash at the end. */
  origin: string;
  /** Everything sent since the last `clear`. */
  sent: readonly Sent[];
  clear: () => void;
  stop: () => void;
}

/** The file that a static host answers an address with. Undefined when there is none. */
export function fileFor(root: string, pathname: string): string | undefined {
  const path = join(root, normalize(decodeURIComponent(pathname)));
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

function answerOf(file: string): { body: Buffer; headers: Record<string, string> } {
  const kind = extname(file);
  const bytes = readFileSync(file);
  const headers = { 'content-type': TYPES[kind] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' };
  if (!COMPRESSED.has(kind)) return { body: bytes, headers };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { body: brotliCompressSync(bytes, { params }), headers: { ...headers, 'content-encoding': 'br' } };
}

/**
 * Serves a folder as a static host would, with brotli at its best (made once per file), over a slow line if one is given, and keeps
 * count of what it sends. The server slows itself down because the browser's own throttling leaves requests of workers alone.
 */
export async function serveFolder(root: string, line?: Line, port = 0): Promise<BenchServer> {
  const answers = new Map<string, ReturnType<typeof answerOf>>();
  const send = line ? sharedLine(line) : (body: Uint8Array, write: (piece: Uint8Array) => void) => Promise.resolve(write(body));
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = fileFor(root, pathname);
    const file = found ?? join(root, '404.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const answer = answers.get(file) ?? answerOf(file);
    answers.set(file, answer);
    void send(answer.body, (piece) => {
      if (!response.headersSent) response.writeHead(found ? 200 : 404, { ...answer.headers, 'content-length': String(answer.body.length) });
      response.write(piece);
      sent.push({ path: pathname, at: Date.now(), bytes: piece.length });
    }).then(() => response.end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, sent, clear: () => (sent.length = 0), stop };
}
