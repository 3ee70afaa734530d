import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compileFunction} from 'node:vm';
import ts from 'typescript';
import {describe, expect, it, vi} from 'vitest';
import * as data from '../src/index.ts';
import * as query from '../src/query.ts';

// The first example pays for checking all that it imports.
vi.setConfig({testTimeout: 60_000});

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');

interface Example {
  /** The name that it is an example of. */
  readonly name: string;
  readonly code: string;
}

/** The code blocks that follow `@example` in the comment of an exported function. */
function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(join(source, file), 'utf8');
  const comments = text.matchAll(
    /\/\*\*((?:(?!\*\/)[^])*?)\*\/\s*export (?:function|class|interface) (\w+)/g,
  );
  return [...comments].flatMap(([, comment = '', name = '']) =>
    [...comment.matchAll(/@example\s*\* ```ts\n([^]*?) \* ```/g)].map(([, block = '']) => ({
      name,
      code: block.replace(/^ \* ?/gm, ''),
    })),
  );
}

const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((file) =>
  /^(?!generated)[a-z/-]+\.ts$/.test(file),
);
const examples = files.flatMap(examplesIn);

const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);

/** Every module of facts, by the name under which it is published. */
const facts = Object.fromEntries(
  await Promise.all(
    readdirSync(join(source, 'generated/facts')).map(async (file): Promise<[string, unknown]> => [
      `@putuo/data/facts/${basename(file, '.ts')}`,
      await import(join(source, 'generated/facts', file)),
    ]),
  ),
);

/** The examples speak of Putuo: a dataset of another place that is put in its stead has none of these facts. */
const isOfPutuo = /^id: putuo$/m.test(readFileSync(join(root, '../../seeds/dataset.yaml'), 'utf8'));

/** A program over the examples as files of their own, which are nowhere but in memory. */
function programOf(virtual: ReadonlyMap<string, string>): ts.Program {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => virtual.has(path) || disk.fileExists(path),
    readFile: (path) => virtual.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = virtual.get(path);
      return text === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language);
    },
  };
  return ts.createProgram([join(source, 'index.ts'), ...virtual.keys()], options, host);
}

const paths = new Map(examples.map((example, at) => [join(source, `example-${at}.ts`), example]));
const program = programOf(new Map([...paths].map(([path, {code}]) => [path, code])));
const checker = program.getTypeChecker();

describe.runIf(isOfPutuo)('the examples of the documentation', () => {
  it.each([...paths].map(([path, {name}]) => ({path, name})))('of $name compile', ({path}) => {
    const source = program.getSourceFile(path);
    const problems = ts
      .getPreEmitDiagnostics(program, source)
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });

  it.each(examples)('of $name give what they say', ({code}) => {
    const modules = {
      '@putuo/data': data,
      '@putuo/data/query': query,
      ...facts,
    };
    const body = code
      .replace(/^import \{([^}]*)\} from '([^']*)';$/gm, "const {$1} = modules['$2'];")
      .replace(/^(.*); \/\/ => (.*)$/gm, 'check($1, $2);');
    const run = compileFunction(ts.transpile(body), ['modules', 'check']) as (
      ...given: readonly unknown[]
    ) => void;
    run(modules, (given: unknown, said: unknown) => expect(given).toEqual(said));
  });
});

describe('every public name', () => {
  const index = program.getSourceFile(join(source, 'index.ts'));
  const module = index && checker.getSymbolAtLocation(index);
  const names = (module ? checker.getExportsOfModule(module) : []).map((alias) =>
    alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias,
  );
  const named = names.map((symbol) => ({name: symbol.name, symbol}));

  it('is found', () => {
    expect(named.map(({name}) => name)).toEqual(
      expect.arrayContaining(['format', 'Fact', 'FactId']),
    );
  });

  it.each(named)('$name says what it means', ({symbol}) => {
    expect(ts.displayPartsToString(symbol.getDocumentationComment(checker))).not.toBe('');
  });

  it.each(named.filter(({symbol}) => symbol.flags & ts.SymbolFlags.Function))(
    '$name shows how it is used',
    ({symbol}) => {
      expect(symbol.getJsDocTags(checker).map(({name}) => name)).toContain('example');
    },
  );
});
