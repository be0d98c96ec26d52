import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import type { Finding } from '../../../server/src/findings/finding.ts';
import { toRecord } from '../../../server/src/formats/record.ts';
import type { Mention } from '../../../server/src/mentions/mention.ts';

const value = { number: 25, unit: 'percent', qualifier: 'exact', low: 25, high: 25 } as const;
const timex = { type: 'DURATION', value: 'P90D', mod: 'APPROX', how: 'stated', rule: 'number-unit' } as const;
const place = { id: 'm1', start: 0, end: 4, text: 'Text', sentence: 0 };
const office = { start: 5, end: 9, text: 'Boss', id: 'office/boss', status: 'former' } as const;
const entity = { id: 'person/doe', name: 'Doe' };
const mentions: Mention[] = [
  {
    sentence: 0,
    known: true,
    form: 'full',
    candidates: [],
    office,
    entity,
    text: 'Text',
    end: 4,
    start: 0,
    type: 'official',
    id: 'm1',
  },
  { ...place, id: 'm2', type: 'party', entity, form: 'full', known: false },
  { ...place, id: 'm3', type: 'quantity', value: { ...value, of: 'jobs' } },
  {
    ...place,
    id: 'm4',
    type: 'date',
    timex: { ...timex, type: 'SET', quant: 'EVERY', freq: '1X', anchor: '2023-05-04' },
  },
  { ...place, id: 'm5', type: 'duration', timex, value },
];
const claim: Claim = {
  ...place,
  id: 'c1',
  kind: 'rate',
  key: { target: ['any'], imposer: ['party/US'], product: ['product/steel'] },
  value,
  valid: { how: 'stated', to: null, from: '2018' },
  asserted: null,
  modality: 'in-force',
  attribution: null,
  slots: { product: 'stated', imposer: 'carried' },
  mentions: ['m3'],
};
const finding: Finding = {
  related: [{ text: 'x', end: 2, start: 1, file: 'b.txt' }],
  values: ['25 percent'],
  fingerprint: 'f',
  message: 'm',
  phrase: 'm',
  text: 'Text',
  end: 4,
  start: 0,
  file: 'a.txt',
  severity: 'warning',
  code: 'figure-conflict',
};
const published = { date: '2023-05-04', source: 'header', span: { start: 6, end: 16 } } as const;
const versions = { program: '1.2.3', knowledge: 'abc' };

describe('toRecord', () => {
  it('prints keys in their fixed order and nothing that the schema has not', () => {
    const record = toRecord({ file: 'a.txt', published, mentions, claims: [claim], findings: [finding], ...versions });
    expect(JSON.stringify(record, null, 1)).toMatchInlineSnapshot(`
      "{
       "schema": 2,
       "file": "a.txt",
       "published": {
        "date": "2023-05-04",
        "source": "header"
       },
       "mentions": [
        {
         "id": "m1",
         "type": "official",
         "start": 0,
         "end": 4,
         "text": "Text",
         "entity": {
          "id": "person/doe",
          "name": "Doe"
         },
         "office": {
          "start": 5,
          "end": 9,
          "text": "Boss",
          "id": "office/boss",
          "status": "former"
         }
        },
        {
         "id": "m2",
         "type": "party",
         "start": 0,
         "end": 4,
         "text": "Text",
         "entity": {
          "id": "person/doe",
          "name": "Doe"
         }
        },
        {
         "id": "m3",
         "type": "quantity",
         "start": 0,
         "end": 4,
         "text": "Text",
         "value": {
          "number": 25,
          "unit": "percent",
          "qualifier": "exact",
          "low": 25,
          "high": 25,
          "of": "jobs"
         }
        },
        {
         "id": "m4",
         "type": "date",
         "start": 0,
         "end": 4,
         "text": "Text",
         "timex": {
          "type": "SET",
          "value": "P90D",
          "mod": "APPROX",
          "quant": "EVERY",
          "freq": "1X",
          "how": "stated",
          "rule": "number-unit",
          "anchor": "2023-05-04"
         }
        },
        {
         "id": "m5",
         "type": "duration",
         "start": 0,
         "end": 4,
         "text": "Text",
         "timex": {
          "type": "DURATION",
          "value": "P90D",
          "mod": "APPROX",
          "how": "stated",
          "rule": "number-unit"
         },
         "value": {
          "number": 25,
          "unit": "percent",
          "qualifier": "exact",
          "low": 25,
          "high": 25
         }
        }
       ],
       "claims": [
        {
         "id": "c1",
         "kind": "rate",
         "key": {
          "imposer": [
           "party/US"
          ],
          "target": [
           "any"
          ],
          "product": [
           "product/steel"
          ],
          "measure": null,
          "part": null,
          "law": null,
          "subject": null,
          "metric": null,
          "scope": null,
          "period": null,
          "event": null
         },
         "value": {
          "number": 25,
          "unit": "percent",
          "qualifier": "exact",
          "low": 25,
          "high": 25
         },
         "valid": {
          "from": "2018",
          "to": null,
          "how": "stated"
         },
         "asserted": null,
         "modality": "in-force",
         "attribution": null,
         "slots": {
          "imposer": "carried",
          "product": "stated"
         },
         "start": 0,
         "end": 4,
         "text": "Text",
         "mentions": [
          "m3"
         ]
        }
       ],
       "findings": [
        {
         "code": "figure-conflict",
         "severity": "warning",
         "file": "a.txt",
         "start": 0,
         "end": 4,
         "text": "Text",
         "message": "m",
         "fingerprint": "f",
         "values": [
          "25 percent"
         ],
         "related": [
          {
           "file": "b.txt",
           "start": 1,
           "end": 2,
           "text": "x"
          }
         ]
        }
       ],
       "program": "1.2.3",
       "knowledge": "abc"
      }"
    `);
  });

  it('prints null for an unknown date', () => {
    expect(toRecord({ file: 'a', published: null, mentions: [], claims: [], findings: [], ...versions })).toMatchObject(
      {
        published: null,
      },
    );
  });
});
