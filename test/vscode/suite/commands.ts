import * as vscode from 'vscode';
import { assert, baseName, eventually, find, show, test } from './harness.ts';

const farms = '2018-06-04-farm-states-worry.txt';

test('next and previous mention move the selection', async () => {
  await show(farms);
  const first = await selectionAfter('tradewire.nextMention');
  const second = await selectionAfter('tradewire.nextMention');
  assert(second.start.isAfter(first.start), 'the second mention does not come after the first');
  const back = await selectionAfter('tradewire.previousMention');
  assert(back.isEqual(first), 'previous does not lead back');
});

test('both sides of a contradiction open beside each other', async () => {
  const editor = await show(farms);
  const at = find(editor.document, '20 percent').start.translate(0, 1);
  await eventually('the finding', () => vscode.languages.getDiagnostics(editor.document.uri).length > 0);
  editor.selection = new vscode.Selection(at, at);
  void vscode.commands.executeCommand('tradewire.openBothSides');
  const visible = () => vscode.window.visibleTextEditors.map(one => baseName(one.document.uri));
  await eventually('two editors', async () => {
    // Several rivals are offered in a list; the first will do.
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return new Set(visible()).size === 2 && visible().includes(farms);
  });
});

test('the tree of a sentence opens, with subjects: the model of sentences is there', async () => {
  const editor = await show(farms);
  const at = find(editor.document, '20 percent').start;
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('tradewire.showSentenceTree');
  await eventually('the outline', () =>
    vscode.workspace.textDocuments.some(
      one => one.uri.scheme === 'tradewire-tree' && /^root: /m.test(one.getText()) && /nsubj/.test(one.getText()),
    ),
  );
});

test('a name in the tree is rejected, in tradewire.json, though its article is not open', async () => {
  const api = vscode.extensions.getExtension('tradewire.tradewire')?.exports as {
    readonly session: {
      request(method: string, params: object): Promise<readonly { readonly name: string }[]>;
    };
  };
  const named = async (name: string) =>
    (await api.session.request('tradewire/entities', {})).find(row => row.name === name);
  const perdue = await named('Sonny Perdue');
  assert(perdue, 'Sonny Perdue is not among the entities');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('tradewire.rejectListedEntity', perdue);
  await eventually('the name is gone', async () => !(await named('Sonny Perdue')));
  await show('tradewire.json');
  await vscode.commands.executeCommand('undo');
  await vscode.commands.executeCommand('workbench.action.files.save');
  await eventually('the name again', async () => Boolean(await named('Sonny Perdue')));
});

test('every command of the manifest is registered', async () => {
  const extension = vscode.extensions.getExtension('tradewire.tradewire');
  const declared: { readonly command: string }[] = extension?.packageJSON.contributes.commands ?? [];
  assert(declared.length > 0, 'no commands are declared');
  const known = new Set(await vscode.commands.getCommands(true));
  const missing = declared.filter(({ command }) => !known.has(command)).map(({ command }) => command);
  assert(missing.length === 0, `not registered: ${missing}`);
});

/** What is selected once the window has carried out a command: it tells of it in an event, later than the command ends. */
async function selectionAfter(command: string): Promise<vscode.Selection> {
  let told: vscode.Selection | undefined;
  const listener = vscode.window.onDidChangeTextEditorSelection(({ selections }) => {
    told = selections[0];
  });
  try {
    await vscode.commands.executeCommand(command);
    return await eventually(`a selection after ${command}`, () => told);
  } finally {
    listener.dispose();
  }
}
