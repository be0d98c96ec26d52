import type { Lifetime } from './lifetime.ts';
import type { Session } from './session.ts';

/** Pulled diagnostics, for clients that announced them; the others are pushed to. */
export function registerDiagnostics({ connection, support }: Session, { diagnostics }: Lifetime): void {
  if (!support.pullDiagnostics) return;
  connection.languages.diagnostics.on(params =>
    diagnostics.document(params.textDocument?.uri, params.previousResultId),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
    diagnostics.folder(params.previousResultIds ?? [], token, partial),
  );
}
