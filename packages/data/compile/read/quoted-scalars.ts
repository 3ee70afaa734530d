import type {Finding} from '../report/problem.ts';
import type {YamlFile} from './yaml.ts';

/** Keys whose value YAML would misread: `printed: 1,528 companies` is two keys, `edtf: 2019-06` a date to some. */
const QUOTED = new Set(['value', 'also', 'printed', 'edtf', 'sic']);

/** What is printed, counted or dated is always quoted, so that it is read as it is written. */
export function quotedScalars(yaml: YamlFile): Finding[] {
  return yaml.scalars().flatMap(({path, quoted, source, value}) => {
    const key = path.findLast((part) => typeof part === 'string');
    if (quoted || value === null || key === undefined || !QUOTED.has(key)) return [];
    return [{place: yaml.at(path), message: `${key}: ${source} has no quotes; write "${source}"`}];
  });
}
