import { describe, expect, it } from 'vitest';
import { conjuncts, firstConjunct } from '../../../server/src/syntax/coordination.ts';
import { ancestors, childrenBy, marker, spanOf, subtree } from '../../../server/src/syntax/dependents.ts';
import { antecedent, subjectOf } from '../../../server/src/syntax/subjects.ts';
import { agentOf, auxiliaries, clausesAbove, clauseVerb, negated, passive } from '../../../server/src/syntax/verbs.ts';
import { formOf, nodeOf, parsed } from './parsed.ts';

describe('questions to a tree', () => {
  it('the marker of a phrase', () => {
    const tree = parsed('Japan cut its tariff on beef from 38.5 percent to 26.6 percent last year.');
    expect(marker(tree, nodeOf(tree, 'beef'))).toBe('on');
    expect(marker(tree, nodeOf(tree, '26.6 percent'))).toBe('to');
    expect(marker(tree, nodeOf(tree, 'tariff'))).toBe('');
  });

  it('children by relation, subtypes included', () => {
    const tree = parsed('The tariff was raised by Canada.');
    const raised = nodeOf(tree, 'raised');
    expect(childrenBy(tree, raised, 'nsubj').map(i => tree.form(i))).toEqual(['tariff']);
    expect(childrenBy(tree, raised, 'obj')).toEqual([]);
  });

  it('voice and agent', () => {
    const tree = parsed('The tariff was raised by Canada.');
    const raised = nodeOf(tree, 'raised');
    expect(passive(tree, raised)).toBe(true);
    expect(formOf(tree, agentOf(tree, raised))).toBe('Canada');
    const active = parsed('Canada raised the tariff.');
    expect(passive(active, nodeOf(active, 'raised'))).toBe(false);
  });

  it('subjects through control and lists of verbs', () => {
    const tree = parsed('Japan plans to raise its tariff on beef and cut the duty on pork.');
    for (const verb of ['plans', 'raise', 'cut']) {
      expect([verb, formOf(tree, subjectOf(tree, nodeOf(tree, verb)))]).toEqual([verb, 'Japan']);
    }
  });

  it('the subject of an infinitive below an object', () => {
    const tree = parsed('The president asked Ottawa to cut the tax.');
    expect(formOf(tree, subjectOf(tree, nodeOf(tree, 'cut')))).toBe('Ottawa');
  });

  it('relative clauses go back to their noun', () => {
    const tree = parsed('Farmers fear the duties which hit their exports.');
    const hit = nodeOf(tree, 'hit');
    expect(formOf(tree, subjectOf(tree, hit))).toBe('duties');
    expect(formOf(tree, antecedent(tree, nodeOf(tree, 'which')))).toBe('duties');
    expect(formOf(tree, antecedent(tree, hit))).toBe('duties');
  });

  it('auxiliaries and negation', () => {
    const tree = parsed('The ministry would not have imposed the duty.');
    const verb = nodeOf(tree, 'imposed');
    expect(auxiliaries(tree, verb)).toEqual(['would', 'have']);
    expect(negated(tree, verb)).toBe(true);
    expect(negated(tree, nodeOf(tree, 'duty'))).toBe(false);
  });

  it('the clauses above a verb', () => {
    const tree = parsed('Ottawa said that it would raise the duty if Washington refused.');
    const raise = nodeOf(tree, 'raise');
    expect(clausesAbove(tree, raise).map(c => [tree.form(c.verb), c.relation, c.marker])).toEqual([
      ['said', 'ccomp', 'that'],
    ]);
    const above = clausesAbove(tree, nodeOf(tree, 'refused'));
    expect(above.map(c => [tree.form(c.verb), c.relation, c.marker])[0]).toEqual(['raise', 'advcl', 'if']);
    expect(formOf(tree, clauseVerb(tree, nodeOf(tree, 'duty')))).toBe('raise');
  });

  it('lists from any member', () => {
    const tree = parsed('The duties fall on steel, copper and zinc.');
    const list = ['steel', 'copper', 'zinc'];
    for (const form of list) {
      expect(conjuncts(tree, nodeOf(tree, form)).map(i => tree.form(i))).toEqual(list);
      expect(formOf(tree, firstConjunct(tree, nodeOf(tree, form)))).toBe('steel');
    }
  });

  it('spans, subtrees and ancestors', () => {
    const text = 'Japan cut its tariff on beef from Peru.';
    const tree = parsed(text);
    const tariff = nodeOf(tree, 'tariff');
    const { start, end } = spanOf(tree, tariff);
    expect(text.slice(start, end)).toBe('its tariff on beef from Peru');
    expect(subtree(tree, tariff)).toHaveLength(6);
    expect(ancestors(tree, nodeOf(tree, 'beef')).map(i => tree.form(i))).toEqual(['tariff', 'cut']);
  });

  it('mentions are nodes', () => {
    const text = 'The European Union put a 25 percent tariff on Chinese cars on April 3, 2025.';
    const tree = parsed(text);
    expect(tree.form(tree.nodeAt(text.indexOf('Union')))).toBe('European Union');
    expect(tree.form(tree.nodeAt(text.indexOf('3, 2025')))).toBe('April 3, 2025');
    expect(tree.mention(nodeOf(tree, '25 percent'))).toBeGreaterThanOrEqual(0);
    expect(tree.mention(nodeOf(tree, 'put'))).toBe(-1);
    expect(tree.nodeAt(text.length + 5)).toBe(-1);
  });
});
