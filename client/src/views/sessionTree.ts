import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/** A tree over what the server knows: empty, and nothing started, while the server does not run. */
export abstract class SessionTree<Node> implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): vscode.ProviderResult<Node[]> {
    if (node) return this.children(node);
    return this.session.client ? this.roots() : [];
  }

  abstract getTreeItem(node: Node): vscode.TreeItem;
  protected abstract roots(): Promise<Node[]>;
  protected abstract children(node: Node): Node[];
}
