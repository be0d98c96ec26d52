/** The shape lies in the corpus room, since a snapshot carries findings and imports point only down. */
export type { Finding, FindingSide, Place, RecordSupport } from '../corpus/finding.ts';
