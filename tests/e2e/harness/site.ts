import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendFile } from '../../../scripts/browsers/send-file.ts';

const FIXTURES = new URL('../../fixtures', import.meta.url).pathname;
/**
 * The whole internet of the tests: a proxy that answers every host with the test's own pages or with files below
 * tests/fixtures, and keeps a list of what was asked for. Requests that leave this list empty-handed are refused.
 */
export interface Site {
  proxy: string;
  /** Every URL asked for since the last `clear`, `host:port` for a secure connection. */
  requests: string[];
  /** Serves `html` as http://`host`/`path` until the site closes. */
  put(path: string, html: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://direct.test');
    if (url.pathname !== '/favicon.ico') requests.push(url.href);
    const page = pages.get(url.pathname);
    if (!page) return sendFile(response, FIXTURES, url.pathname);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url!);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (path, html, headers = {}) => void pages.set(path, { html, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
