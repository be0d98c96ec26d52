import { describe, expect, it } from 'vitest';
import { conjuncts, firstConjunct } from '../../../server/src/syntax/coordination.ts';
import { ancestors, childrenBy, marker, spanOf, subtree } from '../../../server/src/syntax/dependents.ts';
import { antecedent, subjectOf } from '../../../server/src/syntax/subjects.ts';
import { agentOf, auxiliaries, clausesAbove, clauseVerb, negated, passive } from '../../../server/src/syntax/verbs.ts';
import { goldTree } from './goldTree.ts';
import { formOf, nodeOf } from './parsed.ts';

// Questions are asked of trees that we gave ourselves (test/treebank), so that no answer hangs on the parser.

describe('marker', () => {
  it.each([
    ['more-011', 'Columbia', 'from'],
    ['more-020', 'accord', 'under'],
    ['more-020', '<rate>', ''],
    ['more-139', 'duty', 'instead of'],
    ['more-077', 'Volvo', 'such as'],
    ['more-003', 'reopens', 'once'],
    ['more-003', 'lift', 'to'],
    ['more-007', 'Switzerland', ''],
    ['more-049', 'shrimp', 'on'],
  ])('%s: %s → "%s"', (id, form, expected) => {
    const tree = goldTree(id);
    expect(marker(tree, nodeOf(tree, form))).toBe(expected);
  });
});

describe('subjectOf', () => {
  it.each([
    ['through control', 'more-003', 'lift', 'Oslo'],
    ['below an object', 'more-077', 'exempt', 'administration'],
    ['below two verbs', 'more-048', 'dodge', 'exporters'],
    ['a list of verbs', 'more-051', 'leaves', 'deal'],
    ['a relative clause', 'more-059', 'lack', 'countries'],
    ['a relative clause with its own subject', 'more-015', 'announced', 'Pretoria'],
    ['"which"', 'more-069', 'stands', 'levy'],
    ['a participle behind the noun', 'more-006', 'made', 'cabinets'],
    ['a passive participle', 'more-005', 'set', 'surtax'],
    ['a list of participles', 'more-019', 'doubled', 'surcharge'],
    ['a participial clause before', 'more-127', 'Taxed', 'jewelry'],
    ['a participial clause behind', 'more-017', 'retaining', 'it'],
    ['a noun with an infinitive', 'more-170', 'proclaim', 'president'],
    ['a refused subject', 'more-116', 'impose', 'Australia'],
    ['"whose"', 'more-018', 'rose', 'duty'],
  ])('%s', (_, id, verb, subject) => {
    const tree = goldTree(id);
    expect(formOf(tree, subjectOf(tree, nodeOf(tree, verb)))).toBe(subject);
  });
});

describe('voice', () => {
  it.each([
    ['more-098', 'cut', true, 'Senate'],
    ['more-117', 'covered', true, 'exemption'],
    ['more-110', 'imposed', true, 'president'],
    ['more-023', 'floated', true, 'president'],
    ['more-023', 'took', false, ''],
    ['more-006', 'made', true, ''],
    ['more-084', 'postponed', true, ''],
    ['more-002', 'raised', false, ''],
    ['more-167', 'abolished', true, ''],
  ])('%s: %s passive %s by "%s"', (id, verb, isPassive, agent) => {
    const tree = goldTree(id);
    const i = nodeOf(tree, verb);
    expect(passive(tree, i)).toBe(isPassive);
    expect(formOf(tree, agentOf(tree, i))).toBe(agent);
  });
});

describe('auxiliaries and negation', () => {
  it.each([
    ['more-046', 'started', ['would', 'have']],
    ['more-046', 'risen', ['would', 'have']],
    ['more-004', 'remain', []],
    ['more-137', 'ruled', ['had']],
    ['more-040', 'charge', ['will']],
    ['more-167', 'abolished', ['will', 'be']],
    ['more-036', 'subject', ['will', 'be']],
  ])('%s: %s %j', (id, verb, expected) => {
    const tree = goldTree(id);
    expect(auxiliaries(tree, nodeOf(tree, verb))).toEqual(expected);
  });

  it.each([
    ['more-137', 'ruled', true],
    ['more-079', 'tariff', true],
    ['more-079', 'applies', false],
    ['more-027', 'extension', true],
    ['more-099', 'exceed', true],
    ['more-105', 'matched', true],
    ['more-090', 'confirmed', true],
    ['more-090', 'denied', true],
    ['more-040', 'charge', true],
    ['more-002', 'raised', false],
  ])('%s: %s denied %s', (id, form, expected) => {
    const tree = goldTree(id);
    expect(negated(tree, nodeOf(tree, form))).toBe(expected);
  });
});

describe('clauses', () => {
  it.each([
    ['more-001', 'impose', [['said', 'ccomp', '']]],
    ['more-010', 'drops', [['lower', 'advcl', 'if']]],
    ['more-015', 'announced', [['exempted', 'acl:relcl', 'that']]],
    [
      'more-048',
      'dodge',
      [
        ['helping', 'xcomp', 'to'],
        ['accuses', 'advcl', 'of'],
      ],
    ],
    ['more-082', 'keep', [['agreed', 'xcomp', 'to']]],
    ['more-002', 'raised', []],
  ])('above %s: %s', (id, verb, expected) => {
    const tree = goldTree(id);
    const above = clausesAbove(tree, nodeOf(tree, verb)).map(c => [tree.form(c.verb), c.relation, c.marker]);
    expect(above).toEqual(expected);
  });

  it.each([
    ['more-001', 'duty', 'impose'],
    ['more-036', 'duty', 'subject'],
    ['more-014', 'tomatoes', 'subject'],
    ['more-045', 'Ecuador', 'lowered'],
  ])('the verb of %s: %s → %s', (id, form, verb) => {
    const tree = goldTree(id);
    expect(formOf(tree, clauseVerb(tree, nodeOf(tree, form)))).toBe(verb);
  });
});

describe('antecedent', () => {
  it.each([
    ['more-069', 'which', 'levy'],
    ['more-059', 'that', 'countries'],
    ['more-015', 'announced', 'surcharge'],
    ['more-018', 'whose', 'Importers'],
    ['more-006', 'made', 'cabinets'],
    ['more-002', 'raised', ''],
    ['more-010', 'drops', ''],
  ])('%s: %s → %s', (id, form, expected) => {
    const tree = goldTree(id);
    expect(formOf(tree, antecedent(tree, nodeOf(tree, form)))).toBe(expected);
  });
});

describe('lists and spans', () => {
  it('a list is found from any member', () => {
    const tree = goldTree('more-043');
    const list = ['almonds', 'apples', 'walnuts'];
    for (const form of list) {
      expect(conjuncts(tree, nodeOf(tree, form)).map(i => tree.form(i))).toEqual(list);
      expect(formOf(tree, firstConjunct(tree, nodeOf(tree, form)))).toBe('almonds');
    }
    expect(conjuncts(tree, nodeOf(tree, 'tariffs'))).toHaveLength(1);
  });

  it('rates side by side are a list', () => {
    const tree = goldTree('more-009');
    expect(conjuncts(tree, nodeOf(tree, '<rate>'))).toHaveLength(3);
  });

  it('children by relation take in subtypes', () => {
    const tree = goldTree('more-098');
    const cut = nodeOf(tree, 'cut');
    expect(childrenBy(tree, cut, 'nsubj').map(i => tree.form(i))).toEqual(['tax']);
    expect(childrenBy(tree, cut, 'obl').map(i => tree.form(i))).toEqual(['<rate>', '<rate>', 'Senate']);
    expect(childrenBy(tree, cut, 'obj')).toEqual([]);
  });

  it('a node spans its words without the marks at the edges', () => {
    const tree = goldTree('more-005');
    const surtax = nodeOf(tree, 'surtax');
    const { start, end } = spanOf(tree, nodeOf(tree, 'set'));
    expect(tree.form(tree.nodeAt(start))).toBe('set');
    expect(tree.form(tree.nodeAt(end - 1))).toBe('<rate>');
    expect(subtree(tree, surtax).map(i => tree.form(i))).toContain('steel');
    expect(ancestors(tree, nodeOf(tree, 'steel')).map(i => tree.form(i))).toEqual(['surtax', 'rise']);
  });
});
