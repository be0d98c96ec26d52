import { type CommandSpec, commands } from './commandTable.ts';
import { HELP, saysOf } from './help.ts';

const SHELLS = { bash, zsh, fish };

/** A script that completes commands, options and their values; undefined for a shell that is not known. */
export const completionFor = (shell: string): string | undefined =>
  Object.hasOwn(SHELLS, shell) ? SHELLS[shell as keyof typeof SHELLS]() : undefined;

export const shells = Object.keys(SHELLS);

const optionsOf = (command: CommandSpec) => [...command.options, HELP];
const names = (): string => commands.map(one => one.name).join(' ');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(): string {
  const values = commands.flatMap(command =>
    optionsOf(command).flatMap(({ name, values }) =>
      values ? [`    ${command.name}:--${name}) words=${quoted(values.join(' '))} ;;`] : [],
    ),
  );
  const options = commands.map(
    command =>
      `    ${command.name}:*) words=${quoted(
        optionsOf(command)
          .map(one => `--${one.name}`)
          .join(' '),
      )} ;;`,
  );
  return `_tradewire() {
  local current=\${COMP_WORDS[COMP_CWORD]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names()} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}:\${COMP_WORDS[COMP_CWORD-1]}" in
${[...values, ...options].join('\n')}
  esac
  case "$current:$words" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *:-*|*:) COMPREPLY=($(compgen -f -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o filenames -F _tradewire tradewire
`;
}

function zsh(): string {
  // In a description of _arguments a colon and brackets are its own.
  const plain = (text: string): string => text.replace(/[[\]:]/g, '\\$&');
  const cases = commands.map(command => {
    const specs = optionsOf(command).map(option => {
      const value = option.value ? `:${option.value}:${option.values ? `(${option.values.join(' ')})` : '_files'}` : '';
      return `      ${quoted(`${option.many ? '*' : ''}--${option.name}[${plain(saysOf(option))}]${value}`)}`;
    });
    return `    ${command.name}) _arguments \\\n${[...specs, "      '*:path:_files'"].join(' \\\n')} ;;`;
  });
  const described = commands.map(one => quoted(`${one.name}:${one.says}`)).join(' ');
  return `#compdef tradewire
_tradewire() {
  local -a names=(${described})
  if (( CURRENT == 2 )); then
    _describe command names
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
compdef _tradewire tradewire
`;
}

function fish(): string {
  const lines = commands.flatMap(command => [
    `complete -c tradewire -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.says)}`,
    ...optionsOf(command).map(option => {
      const value = option.value ? (option.values ? ` -x -a ${quoted(option.values.join(' '))}` : ' -r') : '';
      return `complete -c tradewire -n '__fish_seen_subcommand_from ${command.name}' -l ${option.name} -d ${quoted(option.says)}${value}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
