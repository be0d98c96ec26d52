import * as vscode from 'vscode';
import { ContradictionRows } from '../contradictionRows.ts';
import { decorateFiles } from '../fileDecorations.ts';
import { LastLook } from '../lastLook.ts';
import { registerRatesPage } from '../ratesPage.ts';
import type { Session } from '../session.ts';
import { compared } from '../statusItem.ts';
import { ContradictionTree, registerContradictionCommands } from './contradictions.ts';
import { EntityTree, registerEntityCommands, registerEntityFilter } from './entities.ts';
import { badgeOfNew } from './newBadge.ts';
import { TimelineTree } from './timeline.ts';

/** The three trees of the container "Trade News". */
export function registerViews(context: vscode.ExtensionContext, session: Session, wake: () => void): vscode.Disposable {
  const entities = new EntityTree(session, wake);
  const entityView = vscode.window.createTreeView('tradewire.entities', {
    treeDataProvider: entities,
    showCollapseAll: true,
  });
  const rows = new ContradictionRows(session);
  const lastLook = new LastLook(context, 'contradictions');
  const contradictions = new ContradictionTree(session, wake, rows, lastLook);
  const contradictionView = vscode.window.createTreeView('tradewire.contradictions', {
    treeDataProvider: contradictions,
  });
  const timeline = new TimelineTree(session, wake);
  const timelineView = vscode.window.createTreeView('tradewire.timeline', {
    treeDataProvider: timeline,
    showCollapseAll: true,
  });
  const sayCompared = () => {
    contradictionView.message = contradictions.empty ? compared(session.state) : '';
  };
  return vscode.Disposable.from(
    entityView,
    contradictionView,
    rows,
    contradictions.onRoots(sayCompared),
    badgeOfNew(contradictionView, rows, lastLook, contradictions.onRoots),
    decorateFiles(rows),
    session.onState(sayCompared),
    timelineView,
    registerEntityFilter(entities, entityView),
    registerEntityCommands(session),
    registerContradictionCommands(session),
    registerRatesPage(context, session, entityView),
    session.onIndex(() => {
      entities.refresh();
      contradictions.refresh();
      timeline.refresh();
    }),
  );
}
