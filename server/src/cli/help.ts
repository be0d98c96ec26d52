import { type CommandSpec, commands, EXIT_STATUS, type OptionSpec } from './commandTable.ts';

const WIDTH = 100;

/** All commands, a line each. */
export function overview(): string {
  const widest = Math.max(...commands.map(one => usageOf(one).length));
  const lines = commands.map(one => `  ${usageOf(one).padEnd(widest)}  ${one.says}`);
  return `Usage: tradewire COMMAND

${lines.join('\n')}

tradewire COMMAND --help tells more of one; tradewire --version says which program this is.

${EXIT_STATUS}
`;
}

/** One command with its options and examples. */
export function helpOf(command: CommandSpec): string {
  const options = [...command.options, HELP];
  const widest = Math.max(...options.map(option => optionText(option).length));
  const parts = [
    `Usage: tradewire ${usageOf(command)}${command.options.length ? ' [OPTION…]' : ''}`,
    ...[sentence(command.says), ...command.about].map(paragraph => wrapped(paragraph, WIDTH).join('\n')),
    [
      'Options',
      ...options.map(option => {
        const text = wrapped(saysOf(option), WIDTH - widest - 4).join(`\n${' '.repeat(widest + 4)}`);
        return `  ${optionText(option).padEnd(widest)}  ${text}`;
      }),
    ].join('\n'),
    ['Examples', ...command.examples.map(({ line, says }) => `  ${line}\n      ${says}`)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

export const HELP: OptionSpec = { name: 'help', says: 'print this' };
export const usageOf = ({ name, operands }: CommandSpec): string => (operands ? `${name} ${operands}` : name);
export const optionText = ({ name, value }: OptionSpec): string => (value ? `--${name} ${value}` : `--${name}`);
export const saysOf = ({ says, values, many, otherwise }: OptionSpec): string => {
  const choice = values ? ` (${values.join(', ')}; if not said ${otherwise ?? values[0]})` : '';
  return `${says}${choice}${many ? '; may be given several times' : ''}`;
};
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
