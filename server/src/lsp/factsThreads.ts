import { analyse } from '../claims/analyse.ts';
import { packFacts, unpackFacts } from '../claims/packedFacts.ts';
import { articleRules } from '../findings/rules.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { ArticleOptions } from '../text/article.ts';
import type { Analysts } from './engine.ts';
import { serveTasks, Threads } from './threads.ts';

interface FactsTask {
  readonly path: string;
  readonly text: string;
  readonly options: ArticleOptions;
  /** Which of the settings that the thread was told of. */
  readonly settings: number;
}

/** A thread works through so many while its answers are on their way. */
const DEPTH = 8;

/** Articles are analysed in so many threads of the program; without `names` as `--no-knowledge` asks. */
export function factsThreads(program: string, count: number, names: boolean): Analysts {
  const all: FolderSettings[] = [];
  const numbers = new Map<FolderSettings, number>();
  // Begun with the first article: where all facts are in the cache, none are needed.
  let threads: Threads<FactsTask, FolderSettings, Uint8Array> | undefined;
  const begun = () => {
    threads ??= new Threads({ program, kind: 'facts', start: names, count, depth: DEPTH, shared: () => all });
    return threads;
  };
  return {
    analyse({ path, text, options, context: { settings } }) {
      let number = numbers.get(settings);
      if (number === undefined) {
        number = all.push(settings) - 1;
        numbers.set(settings, number);
      }
      return begun().run({ path, text, options, settings: number });
    },
    unpack: unpackFacts,
    end: async () => threads?.end(),
  };
}

/** The other side. */
export const serveFacts = (): void =>
  serveTasks(
    (names: boolean) => {
      const known: { readonly settings: FolderSettings; knowledge: Knowledge | undefined }[] = [];
      return ({ path, text, options, settings: number }: FactsTask, more: readonly FolderSettings[]) => {
        for (const settings of more) known.push({ settings, knowledge: undefined });
        const folder = known[number] as (typeof known)[0];
        folder.knowledge ??= loadKnowledge({ names, settings: folder.settings });
        const { knowledge, settings } = folder;
        return packFacts(analyse(path, text, options, { knowledge, settings, rules: articleRules }));
      };
    },
    packed => [packed.buffer],
  );
