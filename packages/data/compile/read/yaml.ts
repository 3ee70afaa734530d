import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml';
import type {Document, Node} from 'yaml';
import type {Finding, Place} from '../report/problem.ts';

export type PathPart = string | number;

/** A YAML file with the place of everything in it. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Where the value under the path stands; where it is absent, the nearest thing around it. */
  at(path: readonly PathPart[]): Place;
  /** Where the key that ends the path stands. */
  atKey(path: readonly PathPart[]): Place;
  /** Every scalar with the path to it. */
  scalars(): readonly YamlScalar[];
}

export interface YamlScalar {
  readonly path: readonly PathPart[];
  readonly value: unknown;
  readonly quoted: boolean;
  readonly source: string;
}

/** Strict YAML: no tabs, duplicate keys, anchors, aliases, tags or second document. */
export function parseYaml(
  file: string,
  text: string,
): {yaml: YamlFile | null; findings: Finding[]} {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {file, line: Math.max(line, 1), column: Math.max(col, 1)};
  };
  const documents = parseAllDocuments(text, {lineCounter: lines, prettyErrors: false});
  const document = Array.isArray(documents) ? documents[0] : undefined;
  if (!document)
    return {
      yaml: null,
      findings: [{place: placeAt(0), message: 'the file is empty; write its list, or [] for none'}],
    };
  const findings = (documents as Document.Parsed[]).flatMap(({errors, warnings}) =>
    withoutFollowers([...errors, ...warnings]).map(({pos, code, message}) => ({
      place: placeAt(pos[0]),
      message: MESSAGES[code] ?? message,
    })),
  );
  const second = (documents as Document.Parsed[])[1];
  if (second) {
    findings.push({
      place: placeAt(second.range[0]),
      message: 'a second YAML document; keep one (delete the line ---)',
    });
  }
  findings.push(...forbiddenNodes(document, placeAt));
  if (findings.length > 0) return {yaml: null, findings};
  return {yaml: located(file, text, document, placeAt), findings};
}

/** Of faults of syntax only the first: it makes the parser stumble over all that comes after. */
function withoutFollowers<T extends {readonly code: string}>(errors: readonly T[]): T[] {
  const first = errors.find(({code}) => !(code in MESSAGES));
  return errors.filter((error) => error === first || error.code in MESSAGES);
}

const MESSAGES: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'this key is here a second time; keep one of the two',
  TAB_AS_INDENT: 'a tab; indent with spaces',
};

function forbiddenNodes(document: Document.Parsed, placeAt: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  const forbid = (node: Node, message: string) =>
    findings.push({place: placeAt(node.range?.[0] ?? 0), message});
  visit(document, {
    Alias: (_, node) => void forbid(node, `an alias (*${node.source}); write the value out`),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor)
        forbid(node, `an anchor (&${node.anchor}); write the value out`);
      if (node.tag) forbid(node, `a tag (${node.tag}); leave it out`);
    },
  });
  return findings;
}

function located(
  file: string,
  text: string,
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): YamlFile {
  const nodeAt = (path: readonly PathPart[]): Node | null => {
    let node: unknown = document.contents;
    for (const part of path) {
      if (!isCollection(node) || !node.has(part)) return isNode(node) ? node : null;
      node = node.get(part, true);
    }
    return isNode(node) ? node : null;
  };
  return {
    file,
    text,
    data: document.toJS() as unknown,
    at: (path) => placeAt(nodeAt(path)?.range?.[0] ?? 0),
    atKey: (path) => {
      const map = nodeAt(path.slice(0, -1));
      const last = path.at(-1);
      const pair = isMap(map)
        ? map.items.find(({key}) => isScalar(key) && String(key.value) === String(last))
        : undefined;
      const node = isNode(pair?.key) ? pair.key : map;
      return placeAt(node?.range?.[0] ?? 0);
    },
    scalars: () => {
      const found: YamlScalar[] = [];
      visit(document, {
        Scalar: (key, node, ancestors) => {
          if (key === 'key') return;
          found.push({
            path: pathTo(node, ancestors),
            value: node.value,
            quoted: node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE',
            source: node.source ?? '',
          });
        },
      });
      return found;
    },
  };
}

function pathTo(node: Node, ancestors: readonly unknown[]): PathPart[] {
  const chain = [...ancestors, node];
  return chain.flatMap((ancestor, index): PathPart[] => {
    if (isPair(ancestor)) return isScalar(ancestor.key) ? [String(ancestor.key.value)] : [];
    const child = chain[index + 1];
    if (isCollection(ancestor) && !isMap(ancestor)) return [ancestor.items.indexOf(child)];
    return [];
  });
}
