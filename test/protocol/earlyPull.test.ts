import { afterEach, expect, test } from 'vitest';
import { cars, folderOfThree } from './articles.ts';
import { newFolder, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

test('an article pulled before the folder is known is asked for again once it is', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  // Being asked for its settings, the client has opened the article and pulled already: its answer comes after them.
  await client.start([folder], {
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: {} },
  });
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  const early = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  expect(early.result).toMatchObject({ kind: 'full', items: [] });
  await client.seen(message => message.method === 'workspace/diagnostic/refresh');
  const late = await client.request('textDocument/diagnostic', {
    textDocument: { uri },
    previousResultId: early.result.resultId,
  });
  expect(late.result).toMatchObject({ kind: 'full', items: [{ code: 'figure-conflict' }] });
});
