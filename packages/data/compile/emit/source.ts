import {LANGUAGES, type LocalizedText} from '../../src/model/model.ts';
import {identifierOf} from './identifier.ts';

/** A piece of source text that stands for itself: a reference to another generated constant. */
export class Reference {
  constructor(readonly source: string) {}
}

export function reference(module: string, id: string): Reference {
  return new Reference(`${module}.${identifierOf(id)}`);
}

/** A call that a bundler may drop with what it is part of. */
export function call(name: string, ...values: readonly unknown[]): Reference {
  return new Reference(`/* @__PURE__ */ ${name}(${values.map(sourceOf).join(', ')})`);
}

/** TypeScript source of a plain value: unquoted keys where they may be, references as they are. */
export function sourceOf(value: unknown): string {
  if (value instanceof Reference) return value.source;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isLocalizedText(value)) {
    return call('localized', ...LANGUAGES.map((language) => value[language])).source;
  }
  const entries = Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${sourceOf(item)}`);
  return `{${entries.join(', ')}}`;
}

function isLocalizedText(value: object): value is LocalizedText {
  const texts = new Map<string, unknown>(Object.entries(value));
  return (
    texts.size === LANGUAGES.length &&
    LANGUAGES.every((language) => typeof texts.get(language) === 'string')
  );
}

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** One frozen constant a bundler may drop: an unannotated `Object.freeze` would keep every fact. */
export function constantOf(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${call('freeze', value).source};\n`;
}
