import { decodeText } from '../text/decode.ts';
import { openText } from '../text/source/openText.ts';
import type { Session } from './session.ts';
import { mailShown, uriOf } from './uris.ts';

/** A message of more bytes is no article. */
const LONGEST_BYTES = 8_000_000;

/** The decoded text of the message that a virtual document shows, as analysis reads it; only of messages in a folder of the window. */
export async function readShownMail({ host, workspace }: Session, uri: string): Promise<string | undefined> {
  const file = mailShown(uri);
  const folder = file === undefined ? undefined : workspace.folderOf(file);
  if (file === undefined || !folder || !workspace.isArticle(file)) return undefined;
  const bytes = await host.readFile(uriOf(file), LONGEST_BYTES, uriOf(folder.name));
  if (bytes === undefined || typeof bytes === 'string') return undefined;
  const decoded = decodeText(bytes);
  return decoded.ok ? openText(file, decoded.text).text : undefined;
}
