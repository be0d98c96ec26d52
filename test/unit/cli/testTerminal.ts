import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../../server/src/cli/run.ts';

export interface Ran {
  readonly status: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own on the disk, and the program run in it. */
export class TestFolder {
  readonly path = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.path, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return this;
  }

  delete(name: string): this {
    rmSync(path.join(this.path, name));
    return this;
  }

  async run(args: readonly string[], input: readonly string[] = []): Promise<Ran> {
    let out = '';
    let err = '';
    const status = await run(args, {
      directory: this.path,
      version: () => '1.2.3',
      input: (async function* () {
        yield* input;
      })(),
      out: text => {
        out += text;
        return undefined;
      },
      outBytes: bytes => {
        out += Buffer.from(bytes).toString('latin1');
      },
      err: text => {
        err += text;
      },
      serveAgents: async paths => {
        out += `agents ${paths.join(' ')}`;
      },
      startServer: async () => {
        out += 'server';
      },
    });
    return { status, out, err };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
