import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Manifest, manifest } from '../../../client/build/manifest.ts';
import { shippedManifest, withoutPictures } from '../../../client/build/packageExtension.ts';
import { faultsOfRelease } from '../../../client/build/packageRules.ts';

const filledIn: Manifest = {
  ...manifest(),
  version: '1.2.0',
  repository: { type: 'git', url: 'https://code.example.org/tradewire.git' },
  bugs: { url: 'https://code.example.org/tradewire/issues' },
  homepage: 'https://code.example.org/tradewire',
};

describe('a release', () => {
  it('is refused until the addresses of the project are filled in', () => {
    const faults = faultsOfRelease({ ...manifest(), version: '1.2.0' }, 'release');
    expect(faults).toHaveLength(3);
    expect(faultsOfRelease(filledIn, 'release')).toEqual([]);
    const { homepage: _, ...without } = filledIn;
    expect(faultsOfRelease(without, 'release').join()).toContain('"homepage"');
  });

  it('has an even minor number, a pre-release an odd one', () => {
    expect(faultsOfRelease({ ...filledIn, version: '1.3.0' }, 'release').join()).toContain('even');
    expect(faultsOfRelease({ ...filledIn, version: '1.3.0' }, 'pre-release')).toEqual([]);
    expect(faultsOfRelease(filledIn, 'pre-release').join()).toContain('odd');
  });
});

describe('the package.json that ships', () => {
  it('has no scripts, no packages of the build, and no address that leads nowhere', () => {
    const shipped = Object.keys(shippedManifest(manifest()));
    for (const key of ['scripts', 'devDependencies', 'repository', 'bugs', 'homepage'])
      expect(shipped).not.toContain(key);
    for (const key of ['name', 'version', 'publisher', 'license', 'engines', 'main', 'browser', 'contributes', 'l10n'])
      expect(shipped).toContain(key);
  });

  it('keeps the addresses once they are filled in', () => {
    expect(Object.keys(shippedManifest(filledIn))).toEqual(expect.arrayContaining(['repository', 'bugs', 'homepage']));
  });
});

it('the page of a trial shows no pictures that cannot be found, and all the rest', () => {
  const readme = readFileSync('README.md', 'utf8');
  const page = withoutPictures(readme);
  expect(page).not.toContain('](client/');
  for (const heading of readme.match(/^#.*$/gm) ?? []) expect(page).toContain(heading);
});
