import { parseIsoDay } from '../base/day.ts';
import { MENTION_TYPES } from '../mentions/mention.ts';
import type { ClientRequests } from '../protocol.ts';

export type AnnotateAction = ClientRequests['tradewire/annotate']['params']['action'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
/** What each kind of correction must carry. */
const CARRIES: Readonly<Record<AnnotateAction['kind'], (action: Readonly<Record<string, unknown>>) => boolean>> = {
  mark: ({ type, entity }) => MENTION_TYPES.some(known => known === type) && (entity === undefined || isText(entity)),
  unmark: () => true,
  sameAs: ({ entity }) => isText(entity),
  rejectEntity: () => true,
  acceptEntity: () => true,
  setDate: ({ date }) => typeof date === 'string' && parseIsoDay(date) !== undefined,
  ignore: ({ reason }) => isText(reason),
};

/** Whether what a client sent is a correction: it goes into `tradewire.json`. */
export function isAnnotateAction(action: unknown): action is AnnotateAction {
  if (typeof action !== 'object' || action === null) return false;
  const { kind } = action as { kind?: unknown };
  return (
    typeof kind === 'string' &&
    Object.hasOwn(CARRIES, kind) &&
    CARRIES[kind as AnnotateAction['kind']](action as Record<string, unknown>)
  );
}
