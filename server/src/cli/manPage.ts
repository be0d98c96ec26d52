import { commands, EXIT_STATUS } from './commandTable.ts';
import { HELP, optionText, saysOf, sentence, usageOf } from './help.ts';

/** The help of all commands as a page for man(1), in the macros of man(7). */
export function manPage(version: string): string {
  const lines = [
    `.TH TRADEWIRE 1 "" "Tradewire ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'tradewire \\- annotate trade news and find what contradicts',
    '.SH SYNOPSIS',
    '.B tradewire',
    '.I COMMAND',
    '[\\fIOPTION\\fR…] [\\fIPATH\\fR…]',
    '.SH COMMANDS',
  ];
  for (const command of commands) {
    lines.push(`.SS "tradewire ${roff(usageOf(command))}"`, roff(sentence(command.says)));
    for (const paragraph of command.about) lines.push('.PP', roff(paragraph));
    for (const option of [...command.options, HELP])
      lines.push('.TP', `.B ${roff(optionText(option))}`, roff(saysOf(option)));
    for (const { line, says } of command.examples)
      lines.push('.PP', roff(sentence(says)), '.PP', '.nf', `.RS`, roff(line), '.RE', '.fi');
  }
  lines.push('.SH EXIT STATUS', roff(EXIT_STATUS));
  lines.push('.SH ENVIRONMENT', '.TP', '.B NO_COLOR', 'If it is set, nothing is coloured.');
  return `${lines.join('\n')}\n`;
}

/** Text for roff: backslashes and hyphens are its own, and so are dots and apostrophes at the start of a line. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^(?=[.'])/, '\\&');
