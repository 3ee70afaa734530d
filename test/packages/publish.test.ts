import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {describe, expect, inject, it} from 'vitest';

const tarballs = inject('tarballs');
const attw = fileURLToPath(new URL('../../node_modules/.bin/attw', import.meta.url));

describe.each(['data', 'widgets'] as const)('@putuo/%s', (name) => {
  it('has a manifest that publint finds nothing to say about', async () => {
    const bytes = readFileSync(tarballs[name]);
    const tarball = new Uint8Array(bytes).buffer;
    const {messages, pkg} = await publint({pack: {tarball}, strict: true});
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives its types to every way of resolving an ES module', () => {
    const args = [tarballs[name], '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'];
    const run = () => execFileSync(attw, args, {encoding: 'utf8', stdio: 'pipe'});
    expect(run).not.toThrow();
  });

  it('carries its licence and runs no script when it is installed', () => {
    const list = execFileSync('tar', ['-tzf', tarballs[name]], {encoding: 'utf8'});
    expect(list.split('\n')).toContain('package/LICENSE');
    const manifest = execFileSync('tar', ['-xzOf', tarballs[name], 'package/package.json']);
    const {scripts = {}} = JSON.parse(manifest.toString()) as {scripts?: Record<string, string>};
    expect(Object.keys(scripts).filter((script) => /install|prepare/.test(script))).toEqual([]);
  });
});
