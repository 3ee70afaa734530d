import {checkPackage, createPackageFromTarballData, type Problem} from '@arethetypeswrong/core';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {describe, expect, inject, it} from 'vitest';

const tarballs = inject('tarballs');

/** The packages are ES modules: `require` in CommonJS and resolution as before Node 12 are not promised. */
const isPromised = (problem: Problem) =>
  !('resolutionKind' in problem && /^(node10|node16-cjs)$/.test(problem.resolutionKind));

/** Files for other programs; no import of a module reaches them. */
const noModule = /\.(csv|jsonld|html|txt)$/;

describe.each(['data', 'widgets'] as const)('@putuo/%s', (name) => {
  it('has a manifest that publint finds nothing to say about', async () => {
    const tarball = new Uint8Array(readFileSync(tarballs[name])).buffer;
    const {messages, pkg} = await publint({pack: {tarball}, strict: true});
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives its types to every way of resolving an ES module', async () => {
    const files = createPackageFromTarballData(new Uint8Array(readFileSync(tarballs[name])));
    const analysis = await checkPackage(files, {excludeEntrypoints: [noModule]});
    if (analysis.types === false) throw new Error('The tarball holds no types.');
    expect(Object.keys(analysis.entrypoints)).toContain('.');
    expect(analysis.problems.filter(isPromised)).toEqual([]);
  });

  it('carries its licence and runs no script when it is installed', () => {
    const list = execFileSync('tar', ['-tzf', tarballs[name]], {encoding: 'utf8'});
    expect(list.split('\n')).toContain('package/LICENSE');
    const manifest = execFileSync('tar', ['-xzOf', tarballs[name], 'package/package.json']);
    const {scripts = {}} = JSON.parse(manifest.toString()) as {scripts?: Record<string, string>};
    expect(Object.keys(scripts).filter((script) => /install|prepare/.test(script))).toEqual([]);
  });
});
