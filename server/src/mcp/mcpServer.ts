import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js';
import { articleTools } from './articleTools.ts';
import { rateTools } from './rateTools.ts';
import { NOTICE, type Tool, type ToolContext, ToolError } from './tool.ts';

export const tools: readonly Tool[] = [...rateTools, ...articleTools];

const INSTRUCTIONS = `Tradewire reads a folder of trade news and says what the articles state: tariff rates, who said what when, and where two articles contradict each other. It reads and never writes. ${NOTICE} What is null is not stated by any article; do not fill it in. Quote with file and line.`;

/** The tools as a server of the Model Context Protocol; `contextNow` gives the articles as they are when a tool is called. */
export function makeMcpServer(version: string, contextNow: () => Promise<ToolContext>): Server {
  const server = new Server(
    { name: 'tradewire', title: 'Tradewire', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  const validators = new AjvJsonSchemaValidator();
  const byName = new Map(tools.map(tool => [tool.name, { tool, check: validators.getValidator(tool.input) }]));

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input, output }) => ({
      name,
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    })),
  }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const entry = byName.get(params.name);
    if (!entry) return refusal(`there is no tool ${JSON.stringify(params.name)}`);
    const checked = entry.check(params.arguments ?? {});
    if (!checked.valid) return refusal(`the arguments are wrong: ${checked.errorMessage}`);
    try {
      const answer = entry.tool.run(params.arguments ?? {}, await contextNow());
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
    } catch (error) {
      if (error instanceof ToolError) return refusal(error.message);
      throw error;
    }
  });
  return server;
}

const refusal = (message: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text: message }] });
