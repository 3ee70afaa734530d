/** Two kinds of zod schema of our own. Types and JSON Schema come from their `def`, as from zod's. */
import {ZodMiniType} from 'zod/mini';
import {$constructor, type $ZodType, type $ZodTypeDef, type ParsePayload} from 'zod/v4/core';

export type Schema = $ZodType;

/** A part of what is given: where it stands, its value, and what that must be. */
export type Part = readonly [key: string | number, value: unknown, schema: Schema];

type Entry = readonly [key: string | number, value: unknown];

interface ContainerDef extends $ZodTypeDef {
  /** Takes what is given apart, or says what is wrong with it. */
  readonly split: (given: unknown) => Iterable<Part> | string;
  readonly join: (entries: readonly Entry[]) => unknown;
}

interface ChoiceDef extends $ZodTypeDef {
  readonly options: readonly Schema[];
  /** The one of the options that is meant, or what is wrong with the value of a key. */
  readonly choose: (given: unknown) => Schema | readonly [key: string, problem: string];
}

type With<Def> = ZodMiniType & {_zod: {def: Def}};

/** Reads part after part, and no further than the first mistake. */
const Container: $constructor<With<ContainerDef>> = /* @__PURE__ */ $constructor(
  'Container',
  (inst, def) => {
    ZodMiniType.init(inst, def);
    inst._zod.parse = (payload, context) => {
      const parts = def.split(payload.value);
      if (typeof parts === 'string') return failed(payload, parts);
      const entries: Entry[] = [];
      for (const [key, value, schema] of parts) {
        const read = schema._zod.run({value, issues: []}, context) as ParsePayload;
        if (read.issues.length > 0) {
          const located = read.issues.map((issue) => ({
            ...issue,
            path: [key, ...(issue.path ?? [])],
          }));
          payload.issues.push(...located);
          return payload;
        }
        entries.push([key, read.value]);
      }
      payload.value = def.join(entries);
      return payload;
    };
  },
);

const Choice: $constructor<With<ChoiceDef>> = /* @__PURE__ */ $constructor(
  'Choice',
  (inst, def) => {
    ZodMiniType.init(inst, def);
    inst._zod.parse = (payload, context) => {
      const chosen = def.choose(payload.value);
      if ('_zod' in chosen) return chosen._zod.run(payload, context);
      const [key, problem] = chosen;
      return failed(payload, problem, [key]);
    };
  },
);

function failed(payload: ParsePayload, message: string, path: string[] = []): ParsePayload {
  payload.issues.push({code: 'custom', input: payload.value, message, path});
  return payload;
}

export function container<Def extends ContainerDef>(def: Def): ZodMiniType {
  return new Container(def);
}

/** In JSON Schema: exactly one of them. */
export function choice<T extends readonly Schema[]>(options: T, choose: ChoiceDef['choose']) {
  const def = {type: 'union', options, inclusive: false, choose} as const;
  return new Choice(def) as unknown as ZodMiniType<T[number]['_zod']['output']>;
}
