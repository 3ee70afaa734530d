import {afterEach, expect, test, vi} from 'vitest';
import {version as packageVersion} from '../../package.json';
import {define, version} from './define.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

afterEach(() => {
  warn.mockClear();
});

const classOf = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

test('the version is that of the package', () => {
  expect(version).toBe(packageVersion);
});

test('a second copy of the same version is silent and leaves the first in place', () => {
  const first = classOf('1.0.0');
  define('same-version', first);
  define('same-version', classOf('1.0.0'));
  expect(customElements.get('same-version')).toBe(first);
  expect(warn).not.toHaveBeenCalled();
});

test('another version keeps the tag, and one warning names both', () => {
  const first = classOf('1.0.0');
  define('other-version', first);
  define('other-version', classOf('2.0.0'));
  expect(customElements.get('other-version')).toBe(first);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    '<other-version> is already defined by version 1.0.0; @putuo/widgets 2.0.0 leaves it alone.',
  );
});

test('a foreign class keeps the tag, and one warning says so', () => {
  customElements.define('foreign-class', class extends HTMLElement {});
  define('foreign-class', classOf('2.0.0'));
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    '<foreign-class> is already defined by another class; @putuo/widgets 2.0.0 leaves it alone.',
  );
});

test('one class may have two tags', () => {
  const both = classOf('1.0.0');
  define('first-tag', both);
  define('second-tag', both);
  define('second-tag', both);
  expect(document.createElement('second-tag')).toBeInstanceOf(both);
  expect(warn).not.toHaveBeenCalled();
});

test('a name that is no tag is told to the console and stops nothing', () => {
  define('nodash', classOf('1.0.0'));
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('<nodash> is not defined');
});
