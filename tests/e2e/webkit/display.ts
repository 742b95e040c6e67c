// A screen for browsers that can't do without one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** As programs are told where it is. */
  name: string;
  close(): Promise<void>;
}

export async function openDisplay(): Promise<Display> {
  const numberGoesTo = 3;
  const server = spawn(process.env.XVFB ?? 'Xvfb', ['-displayfd', String(numberGoesTo), '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[numberGoesTo] as Readable, 'data')) as [Buffer];
  return {
    name: `:${number.toString().trim()}`,
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
