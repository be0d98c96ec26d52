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
