import { expect, test } from 'vitest';
import { entityOfDossier, uriOfDossier } from '../../../server/src/lsp/dossiers.ts';
import { fileIn, fileOf, isInside, pathIn, uriOf } from '../../../server/src/lsp/uris.ts';

test('every spelling of a URI is one file, whose path is readable', () => {
  const folder = fileOf('file:///news%20desk');
  const file = fileOf('file:///news%20desk/a%26b.txt');
  expect(fileOf('file:///news desk/a&b.txt')).toBe(file);
  expect(isInside(file, folder)).toBe(true);
  expect(isInside(folder, folder)).toBe(false);
  expect(isInside(fileOf('file:///news%20desk2/a.txt'), folder)).toBe(false);
  expect(pathIn(file, folder)).toBe('a&b.txt');
  expect(uriOf(file)).toBe('file:///news%20desk/a%26b.txt');
  expect(fileIn(folder, 'a&b.txt')).toBe(file);
});

test.each([undefined, null, 7, '', 'not a uri %zz', 'http://[', 'untitled:Untitled-1'])('%j does not throw', uri => {
  expect(typeof fileOf(uri)).toBe('string');
});

test('a dossier is found by its address, however often that is escaped', () => {
  const uri = uriOfDossier('person/jane-roe', 'Jane/Roe [x]');
  expect(entityOfDossier(uri)).toBe('person/jane-roe');
  expect(entityOfDossier(uri.replace('%2F', '%252F'))).toBe('person/jane-roe');
  expect(entityOfDossier('file:///a.txt?person%2Fx')).toBeUndefined();
  expect(entityOfDossier('tradewire-dossier:/x.md')).toBeUndefined();
  expect(entityOfDossier(7)).toBeUndefined();
});

test('names that hold marks of URIs are names of their own', () => {
  const uris = ['a%23b', 'a%3Fb', 'a%2523b', 'a%25b', 'a%0Ab', 'a%F0%9F%98%80b'].map(
    name => `file:///desk/${name}.txt`,
  );
  expect(new Set(uris.map(fileOf)).size).toBe(uris.length);
  for (const uri of uris) expect(uriOf(fileOf(uri))).toBe(uri);
  const folder = fileOf('file:///desk');
  expect(uris.map(uri => pathIn(fileOf(uri), folder))).toEqual([
    'a#b.txt',
    'a?b.txt',
    'a%23b.txt',
    'a%b.txt',
    'a\nb.txt',
    'a😀b.txt',
  ]);
  for (const uri of uris) expect(fileIn(folder, pathIn(fileOf(uri), folder))).toBe(fileOf(uri));
  // As some clients write them.
  expect(fileOf('file:///desk/a#b.txt')).toBe(fileOf('file:///desk/a%23b.txt'));
  expect(fileOf('file:///desk/a?b.txt')).toBe(fileOf('file:///desk/a%3Fb.txt'));
});
