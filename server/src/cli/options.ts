import { parseArgs } from 'node:util';
import { type CommandName, type CommandSpec, commandNamed } from './commandTable.ts';

/** A command as it was typed, checked against the table of commands. */
export interface Invocation {
  readonly name: CommandName;
  readonly paths: readonly string[];
  readonly options: OptionValues;
}

/** What is asked for in place of a command. */
export type Asked = { readonly name: 'help'; readonly about: CommandSpec | undefined } | { readonly name: 'version' };

/** Something is wrong with the arguments: said with the usage of the command, exit status 2. */
export class UsageError extends Error {}

/** The options that were given, and the first of their values for those that were not. */
export class OptionValues {
  readonly #spec: CommandSpec;
  readonly #values: Readonly<Record<string, readonly (string | boolean)[]>>;

  constructor(spec: CommandSpec, values: Readonly<Record<string, readonly (string | boolean)[]>> = {}) {
    this.#spec = spec;
    this.#values = values;
  }

  flag(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  /** All values of an option, in order. */
  list(name: string): readonly string[] {
    return (this.#values[name] ?? []).filter(value => typeof value === 'string');
  }

  /** The last value given. */
  text(name: string): string | undefined {
    const option = this.#spec.options.find(one => one.name === name);
    return this.list(name).at(-1) ?? (option?.otherwise === undefined ? option?.values?.[0] : undefined);
  }

  /** One of a closed list of values. */
  choice<T extends string>(name: string): T {
    return this.text(name) as T;
  }
}

/** Reads the arguments after the program's name; throws a `UsageError`. */
export function parseOptions(args: readonly string[]): Invocation | Asked {
  // It may stand before the command as well, so that "tradewire --no-knowledge" can be given as the name of a program.
  const first = args.findIndex(argument => argument !== '--no-knowledge');
  const [name, ...others] = first > 0 ? args.slice(first) : args;
  const rest = [...args.slice(0, Math.max(first, 0)), ...others];
  if (name === undefined) throw new UsageError('a command is missing');
  if (name === '--help' || name === '-h' || name === 'help')
    return { name: 'help', about: commandNamed(rest[0] ?? '') };
  if (name === '--version' || name === '-v') return { name: 'version' };
  const spec = commandNamed(name);
  if (!spec) throw new UsageError(`there is no command ${JSON.stringify(name)}`);
  const { values, positionals } = read(spec, rest);
  if (values.help) return { name: 'help', about: spec };
  const options = new OptionValues(spec, values);
  if (positionals.length < spec.least)
    throw new UsageError(
      spec.most === spec.least ? `${name} needs ${spec.operands}` : `${name} needs a file or folder`,
    );
  if (positionals.length > spec.most)
    throw new UsageError(`${name} takes no ${JSON.stringify(positionals[spec.most])}`);
  for (const option of spec.options)
    for (const value of options.list(option.name)) {
      if (value === '') throw new UsageError(`--${option.name} needs a value`);
      if (option.values && !option.values.includes(value))
        throw new UsageError(`--${option.name} is one of ${option.values.join(', ')}, not ${JSON.stringify(value)}`);
    }
  return { name: spec.name as CommandName, paths: positionals, options };
}

function read(spec: CommandSpec, args: readonly string[]) {
  const options = Object.fromEntries([
    ...spec.options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean', multiple: true }] as const),
    ['help', { type: 'boolean', multiple: true, short: 'h' }] as const,
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: !spec.lenient,
    });
    return { values: values as Record<string, (string | boolean)[]>, positionals };
  } catch (error) {
    // The parser's advice on a leading hyphen is a second sentence.
    const message = (error as Error).message.split(/\. /)[0] ?? '';
    throw new UsageError(`${spec.name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`);
  }
}
