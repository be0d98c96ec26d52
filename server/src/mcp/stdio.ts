import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { folderContext } from './folderContext.ts';
import { makeMcpServer } from './mcpServer.ts';

/** Serves the articles that the paths name to an agent, over standard input and output. */
export async function serveAgents(paths: readonly string[], version: string, names = true): Promise<void> {
  const server = makeMcpServer(version, folderContext(process.cwd(), paths, version, names));
  // Without a client there is nobody to serve.
  process.stdin.on('end', () => void server.close());
  await server.connect(new StdioServerTransport());
}
