import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendFile } from '../browsers/send-file.ts';

/** Serves a folder's files on a free port of this machine only. */
export async function serveFolder(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    sendFile(response, folder, new URL(request.url!, 'http://localhost').pathname);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
