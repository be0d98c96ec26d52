/** The shape lies in the corpus room, since a snapshot carries findings and imports point only down. */
export type { Finding, Place } from '../corpus/finding.ts';
