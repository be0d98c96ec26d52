export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'server' }
  | {
      readonly name: 'annotate';
      readonly paths: readonly string[];
      readonly format: AnnotateFormat;
      readonly names: boolean;
    }
  | {
      readonly name: 'check';
      readonly paths: readonly string[];
      readonly format: CheckFormat;
      readonly names: boolean;
      readonly baseline?: string;
      readonly updateBaseline: boolean;
    };
export type AnnotateFormat = 'ndjson' | 'json';
export type CheckFormat = 'text' | 'json' | 'github' | 'sarif';

export const USAGE = `Usage: tradewire COMMAND

  annotate PATH…   print mentions, claims and findings, one record an article
  annotate -       the same for lines of {"id", "text", "published"?} on standard input
  check PATH…      print findings alone
  server --stdio   run the language server

A PATH is an article or a folder of articles (.txt, .md, .tradenews) with its tradewire.json.

Options
  --format FORMAT     annotate: ndjson (default) or json; check: text (default), json, github or sarif
  --no-knowledge      without the people, offices and agencies that are known: what the grammar finds
  --baseline FILE     check: leave out the findings that FILE lists
  --update-baseline   check: write the findings there are into the file of --baseline
  --help, --version

Exit status: 2 if something could not be read or the usage is wrong, else 1 if check has a finding at warning, else 0.
`;

const ANNOTATE_FORMATS: readonly string[] = ['ndjson', 'json'];
const CHECK_FORMATS: readonly string[] = ['text', 'json', 'github', 'sarif'];

/** Reads the arguments after the program's name; a text says what is wrong with them. */
export function parseOptions(args: readonly string[]): Command | string {
  // It may stand before the command as well, so that "tradewire --no-knowledge" can be given as the name of a program.
  const first = args.findIndex(argument => argument !== '--no-knowledge');
  const [name, ...others] = first > 0 ? args.slice(first) : args;
  const rest = [...args.slice(0, Math.max(first, 0)), ...others];
  if (name === undefined) return 'a command is missing';
  if (name === '--help' || name === '-h' || name === 'help') return { name: 'help' };
  if (name === '--version' || name === '-v') return { name: 'version' };
  // Clients add arguments of their own, such as the id of their process.
  if (name === 'server')
    return rest.includes('--stdio')
      ? { name: 'server' }
      : 'the server speaks over standard input alone: server --stdio';
  if (name !== 'annotate' && name !== 'check') return `there is no command ${JSON.stringify(name)}`;

  const paths: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < rest.length; i++) {
    const argument = rest[i] as string;
    if (argument === '--') {
      paths.push(...rest.slice(i + 1));
      break;
    }
    if (!argument.startsWith('--') && (argument === '-' || !argument.startsWith('-'))) {
      paths.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const option = equals < 0 ? argument : argument.slice(0, equals);
    if (option === '--help' || option === '-h') return { name: 'help' };
    if (option === '--no-knowledge' || (option === '--update-baseline' && name === 'check')) {
      if (equals >= 0) return `${option} takes no value`;
      flags.add(option);
    } else if (option === '--format' || (option === '--baseline' && name === 'check')) {
      const value = equals < 0 ? rest[++i] : argument.slice(equals + 1);
      if (value === undefined || value === '') return `${option} needs a value`;
      values.set(option, value);
    } else return `${name} has no option ${option}`;
  }
  if (paths.length === 0) return `${name} needs a file or folder`;
  const formats = name === 'annotate' ? ANNOTATE_FORMATS : CHECK_FORMATS;
  const format = values.get('--format') ?? formats[0] ?? '';
  if (!formats.includes(format)) return `${name} prints ${formats.join(', ')}, not ${JSON.stringify(format)}`;
  const names = !flags.has('--no-knowledge');
  if (name === 'annotate') {
    if (paths.includes('-') && paths.length > 1) return 'standard input is read alone, without other paths';
    return { name, paths, names, format: format as AnnotateFormat };
  }
  if (paths.includes('-')) return 'check reads files and folders, not standard input';
  const baseline = values.get('--baseline');
  const updateBaseline = flags.has('--update-baseline');
  if (updateBaseline && baseline === undefined) return '--update-baseline needs --baseline FILE';
  return {
    name,
    paths,
    names,
    updateBaseline,
    format: format as CheckFormat,
    ...(baseline !== undefined && { baseline }),
  };
}
