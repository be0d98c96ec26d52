import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/** A tree over what the server knows: empty while the server does not run. */
export abstract class SessionTree<Node> implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  protected readonly session: Session;
  readonly #wake: () => void;

  /** `wake` is called when somebody looks at the tree while there is no server to ask. */
  constructor(session: Session, wake: () => void) {
    this.session = session;
    this.#wake = wake;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): vscode.ProviderResult<Node[]> {
    if (node) return this.children(node);
    if (this.session.client) return this.roots();
    // Trees are asked while they are in sight alone.
    this.#wake();
    return [];
  }

  abstract getTreeItem(node: Node): vscode.TreeItem;
  protected abstract roots(): Promise<Node[]>;
  protected abstract children(node: Node): Node[];
}
