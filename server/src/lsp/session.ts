import type { Connection, Location, LocationLink } from 'vscode-languageserver';
import { isMail } from '../base/isMail.ts';
import type { CardPlace } from '../features/card.ts';
import type { Jump } from '../features/definition.ts';
import type { Reading } from '../features/names.ts';
import type { Say } from '../features/say.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { Host } from './host.ts';
import { sayIn } from './languages.ts';
import type { LineIndex } from './positions.ts';
import { baseName, documentFile, mailView, uriOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** A question about a place in a text, brought up to date with the editor. */
export interface Asked {
  readonly reading: Reading;
  readonly file: string;
  readonly lines: LineIndex;
  readonly offset: number;
}

/** What all request handlers share. */
export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly workspace: Workspace;
  readonly support: ClientSupport;
  readonly say: Say;

  constructor(connection: Connection, host: Host, workspace: Workspace, support: ClientSupport) {
    this.connection = connection;
    this.host = host;
    this.workspace = workspace;
    this.support = support;
    this.say = sayIn(support.locale);
  }

  /** For what a client may refuse without harm: registrations, refreshes, notices. */
  quietly(sent: Promise<unknown>): void {
    sent.catch(() => {});
  }

  /** The folder as it is now; the given text is analysed first if it was edited. */
  reading(): Reading {
    return { snapshot: this.workspace.snapshot(), knowledge: this.workspace.knowledge, say: this.say };
  }

  /** undefined for texts that are not indexed or too long to be analysed while they are being typed. */
  asked(params: unknown): Omit<Asked, 'offset'> | undefined {
    const file = documentFile((params as { textDocument?: { uri?: unknown } } | undefined)?.textDocument?.uri);
    if (!this.workspace.refresh(file)) return;
    const reading = this.reading();
    if (!reading.snapshot.facts(file)) return;
    const lines = this.workspace.linesOf(file, reading.snapshot);
    return lines && { reading, file, lines };
  }

  /** undefined, too, where the position is none of the text. */
  askedAt(params: unknown): Asked | undefined {
    const asked = this.asked(params);
    const offset = asked?.lines.offset((params as { position?: unknown }).position);
    return asked === undefined || offset === undefined ? undefined : { ...asked, offset };
  }

  /** The URI as the client wrote it, where the text is open. */
  clientUri(file: string): string {
    return this.workspace.documents.get(file)?.uri ?? (isMail(file) ? mailView(file) : uriOf(file));
  }

  location(reading: Reading, place: CardPlace): Location | undefined {
    const lines = this.workspace.linesOf(place.file, reading.snapshot);
    return lines && { uri: this.clientUri(place.file), range: lines.range(place) };
  }

  locations(reading: Reading, places: readonly CardPlace[]): Location[] {
    return places.map(place => this.location(reading, place)).filter(l => l !== undefined);
  }

  jump(asked: Asked, jump: Jump | undefined, links: boolean): Location[] | LocationLink[] | null {
    if (!jump) return null;
    const found = this.locations(asked.reading, jump.targets);
    if (!links) return found;
    const originSelectionRange = asked.lines.range(jump.origin);
    return found.map(({ uri, range }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }));
  }

  /** A link for cards: the file's name and line. */
  link(reading: Reading, place: CardPlace): { href: string; label: string } | undefined {
    const location = this.location(reading, place);
    if (!location) return;
    const line = location.range.start.line + 1;
    return { href: `${location.uri}#L${line}`, label: `${baseName(place.file)}:${line}` };
  }
}
