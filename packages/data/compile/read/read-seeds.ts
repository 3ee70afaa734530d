import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type * as z from 'zod';
import {quotedScalars} from './quoted-scalars.ts';
import {underRule, type Finding, type Problem} from '../report/problem.ts';
import {
  claimSeed,
  documentSeed,
  figureSeed,
  metricSeed,
  milestoneSeed,
  retiredSeed,
  setAsideSeed,
  subjectSeed,
  unitSeed,
  type FactSeed,
} from '../schema/seeds.ts';
import {datasetSeed} from '../schema/description.ts';
import {unknownKey} from '../schema/shapes.ts';
import type {Entry, FactEntry, SeedFile, Seeds} from './seeds.ts';
import {findingsOf} from './issues.ts';
import {NotText, readText} from './text.ts';
import {TRANSLATED, translated, type Translations} from './translations.ts';
import {parseYaml, type PathPart, type YamlFile} from './yaml.ts';

/** Reads the folder of seeds. What cannot be read is left out and becomes a problem. */
export function readSeeds(root: string, folder = 'seeds'): {seeds: Seeds; problems: Problem[]} {
  const reader = new Reader(root);
  reader.readTranslations(`${folder}/translations`);
  const vocabulary = <T>(name: string, schema: z.ZodType<T>) =>
    reader.list(reader.open(`${folder}/${name}.yaml`), [], schema);
  const dataset = reader.whole(reader.open(`${folder}/dataset.yaml`), datasetSeed);
  const documents = vocabulary('documents', documentSeed);
  const subjects = vocabulary('subjects', subjectSeed);
  const metrics = vocabulary('metrics', metricSeed);
  const units = vocabulary('units', unitSeed);
  const retired = vocabulary('retired', retiredSeed);
  const files = factFiles(root, folder).map((file) => reader.factsFile(file));
  return {
    seeds: {
      files: reader.files,
      dataset,
      documents,
      subjects,
      metrics,
      units,
      facts: files.flatMap(({facts}) => facts),
      setAside: files.flatMap(({setAside}) => setAside),
      retired,
      translatedInto: reader.translatedInto,
      broken: reader.broken,
    },
    problems: reader.problems,
  };
}

function factFiles(root: string, folder: string): string[] {
  const facts = join(root, folder, 'facts');
  if (!existsSync(facts)) return [];
  const names = readdirSync(facts).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => `${folder}/facts/${name}`);
}

class Reader {
  readonly files: SeedFile[] = [];
  readonly problems: Problem[] = [];
  readonly broken = new Set<string>();

  private translations: Translations = new Map();

  constructor(private readonly root: string) {}

  get translatedInto(): readonly string[] {
    return [...this.translations.keys()];
  }

  /** Most languages have no file: their texts stand in the records. */
  readTranslations(folder: string): void {
    const files = TRANSLATED.map((language) => [language, `${folder}/${language}.yaml`] as const);
    const present = files.filter(([, file]) => existsSync(join(this.root, file)));
    this.translations = new Map(
      present.map(([language, file]) => {
        const data = this.open(file)?.data;
        const texts = Object.entries(isMap(data) ? data : {});
        return [language, new Map(texts.map(([english, text]) => [english, String(text)]))];
      }),
    );
  }

  open(file: string): YamlFile | null {
    const path = join(this.root, file);
    const top = {file, line: 1, column: 1};
    if (!existsSync(path)) {
      this.report('read', [
        {place: top, message: 'the file is missing; write it, with [] for an empty list'},
      ]);
      return null;
    }
    try {
      const text = readText(path);
      this.files.push({file, text});
      const {yaml, findings} = parseYaml(file, text);
      this.report('yaml', findings);
      if (yaml) this.report('quoted-scalars', quotedScalars(yaml));
      return yaml;
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      this.report('read', [{place: top, message: `the file ${error.message}`}]);
      return null;
    }
  }

  list<T>(yaml: YamlFile | null, path: readonly PathPart[], schema: z.ZodType<T>): Entry<T>[] {
    return this.items(yaml, path).flatMap((item, index) =>
      yaml ? this.entry(yaml, [...path, index], item, schema) : [],
    );
  }

  whole<T>(yaml: YamlFile | null, schema: z.ZodType<T>): Entry<T> | null {
    const [entry = null] = yaml ? this.entry(yaml, [], yaml.data, schema) : [];
    return entry;
  }

  factsFile(file: string): {
    facts: FactEntry[];
    setAside: FactEntry<z.output<typeof setAsideSeed>>[];
  } {
    const yaml = this.open(file);
    const data = yaml?.data;
    if (!yaml) return {facts: [], setAside: []};
    if (!isMap(data) || typeof data['document'] !== 'string') {
      const message = 'write "document: <id>", then the lists "facts:" and "setAside:"';
      this.report('schema', [{place: yaml.at([]), message}]);
      return {facts: [], setAside: []};
    }
    const known = ['document', 'facts', 'setAside'];
    for (const key of Object.keys(data).filter((key) => !known.includes(key))) {
      this.report('schema', [{place: yaml.atKey([key]), message: unknownKey(key, known)}]);
    }
    const {document} = data;
    const facts = this.items(yaml, ['facts']).flatMap((item, index) =>
      this.fact(yaml, index, item),
    );
    const setAside = this.list(yaml, ['setAside'], setAsideSeed);
    return {
      facts: facts.map((entry) => ({...entry, document})),
      setAside: setAside.map((entry) => ({...entry, document})),
    };
  }

  private fact(yaml: YamlFile, index: number, item: unknown): Entry<FactSeed>[] {
    const path = ['facts', index];
    const has = (key: string) => isMap(item) && key in item;
    if (has('metric') || has('value')) {
      const read = this.entry(yaml, path, item, figureSeed);
      return read.map(({seed, at}) => ({at, seed: {type: 'figure', ...seed}}));
    }
    if (has('among') || has('rank') || has('voice')) {
      const read = this.entry(yaml, path, item, claimSeed);
      return read.map(({seed, at}) => ({at, seed: {type: 'claim', ...seed}}));
    }
    const read = this.entry(yaml, path, item, milestoneSeed);
    return read.map(({seed, at}) => ({at, seed: {type: 'milestone', ...seed}}));
  }

  private entry<T>(
    yaml: YamlFile,
    path: readonly PathPart[],
    item: unknown,
    schema: z.ZodType<T>,
  ): Entry<T>[] {
    const read = schema.safeParse(translated(item, this.translations));
    if (read.success) return [{seed: read.data, at: (...rest) => yaml.at([...path, ...rest])}];
    this.report('schema', findingsOf(read.error.issues, yaml, path));
    if (isMap(item) && typeof item['id'] === 'string') this.broken.add(item['id']);
    return [];
  }

  private items(yaml: YamlFile | null, path: readonly PathPart[]): readonly unknown[] {
    if (!yaml) return [];
    let data: unknown = yaml.data;
    for (const part of path) data = isMap(data) ? data[part] : undefined;
    if (Array.isArray(data)) return data;
    if (data !== undefined && data !== null) {
      this.report('schema', [
        {place: yaml.at(path), message: 'this must be a list: begin each entry with "- "'},
      ]);
    }
    return [];
  }

  private report(rule: string, findings: readonly Finding[]): void {
    // A scalar without quotes is reported once; that it is not a text follows from it.
    const isReported = (finding: Finding) =>
      this.problems.some(
        ({rule: earlier, place}) =>
          earlier === 'quoted-scalars' &&
          place.file === finding.place.file &&
          place.line === finding.place.line &&
          place.column === finding.place.column,
      );
    this.problems.push(
      ...underRule(
        rule,
        findings.filter((finding) => !isReported(finding)),
      ),
    );
  }
}

function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
