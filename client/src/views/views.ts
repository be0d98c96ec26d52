import * as vscode from 'vscode';
import type { Session } from '../session.ts';
import { ContradictionTree, registerContradictionCommands } from './contradictions.ts';
import { EntityTree, registerEntityFilter } from './entities.ts';
import { TimelineTree } from './timeline.ts';

/** The three trees of the container "Trade News". */
export function registerViews(session: Session): vscode.Disposable {
  const entities = new EntityTree(session);
  const entityView = vscode.window.createTreeView('tradewire.entities', {
    treeDataProvider: entities,
    showCollapseAll: true,
  });
  const contradictions = new ContradictionTree(session);
  const contradictionView = vscode.window.createTreeView('tradewire.contradictions', {
    treeDataProvider: contradictions,
  });
  const timeline = new TimelineTree(session);
  const timelineView = vscode.window.createTreeView('tradewire.timeline', {
    treeDataProvider: timeline,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    entityView,
    contradictionView,
    timelineView,
    registerEntityFilter(entities, entityView),
    registerContradictionCommands(session),
    session.onIndex(() => {
      entities.refresh();
      contradictions.refresh();
      timeline.refresh();
    }),
  );
}
