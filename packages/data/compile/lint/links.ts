import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactSeed} from '../schema/seeds.ts';
import type {FactEntry} from '../read/seeds.ts';

/** A link leads to the kind of fact that it is for. */
export function* links({seed, at}: FactEntry, context: Context): Iterable<Finding> {
  const target = (id: string | undefined) => (id ? context.facts.get(id)?.seed : undefined);
  if (seed.type === 'figure') {
    yield* change(seed, target(seed.change), context).map((message) => ({
      place: at('change'),
      message,
    }));
    const whole = target(seed.partOf);
    if (whole) {
      const message = partOf(seed, whole, context);
      if (message) yield {place: at('partOf'), message};
    }
  }
  if (seed.type === 'claim') {
    const ranked = target(seed.rankedFigure);
    const figure = ranked?.type === 'figure' ? ranked : undefined;
    if (figure && figure.period?.edtf !== seed.period?.edtf) {
      const message = `"${figure.id}" has period ${figure.period?.edtf ?? 'null'}, this ${seed.period?.edtf ?? 'null'}; they must be the same`;
      yield {place: at('rankedFigure'), message};
    }
    if (ranked && ranked.type !== 'figure') {
      yield {
        place: at('rankedFigure'),
        message: `"${ranked.id}" is a ${ranked.type}; name a figure`,
      };
    } else if (ranked && ranked.about !== seed.about) {
      yield {
        place: at('rankedFigure'),
        message: `"${ranked.id}" is about ${ranked.about}; name a figure about ${seed.about}`,
      };
    }
  }
  const later = target(seed.outcome);
  if (seed.outcome && seed.stage === 'achieved') {
    yield {
      place: at('outcome'),
      message: 'only a plan has an outcome; this is achieved: leave outcome: out',
    };
  } else if (later && !isRelated(seed.about, later.about, context)) {
    const message = `"${later.id}" is about ${later.about}; name a fact about ${seed.about}, its parts or its whole`;
    yield {place: at('outcome'), message};
  } else if (later && later.stage !== 'achieved') {
    yield {
      place: at('outcome'),
      message: `"${later.id}" is ${later.stage}; the outcome of a plan is an achieved fact`,
    };
  }
}

function change(seed: FactSeed, changed: FactSeed | undefined, {metrics}: Context): string[] {
  if (!changed || seed.type !== 'figure') return [];
  if (changed.type !== 'figure') return [`"${changed.id}" is a ${changed.type}; name a figure`];
  const metric = metrics.get(changed.metric)?.seed;
  const messages: string[] = [];
  if (metric?.kind !== 'change')
    messages.push(
      `"${changed.id}" is a ${metric?.kind ?? 'figure'}; name a figure whose metric is of kind change`,
    );
  else if (metric.changeOf !== seed.metric) {
    messages.push(
      `"${changed.id}" is a change of ${metric.changeOf ?? 'an unnamed metric'}; name a change of ${seed.metric}`,
    );
  }
  if (changed.about !== seed.about)
    messages.push(`"${changed.id}" is about ${changed.about}; name a change about ${seed.about}`);
  if (changed.period?.edtf !== seed.period?.edtf) {
    messages.push(
      `"${changed.id}" has period ${changed.period?.edtf ?? 'null'}, this ${seed.period?.edtf ?? 'null'}; they must be the same`,
    );
  }
  return messages;
}

function partOf(seed: FactSeed, whole: FactSeed, {units}: Context): string | null {
  if (seed.type !== 'figure') return null;
  if (whole.type !== 'figure') return `"${whole.id}" is a ${whole.type}; name a figure`;
  const baseOf = (id: string) => units.get(id)?.seed.base?.unit ?? id;
  if (baseOf(whole.value.unit) !== baseOf(seed.value.unit)) {
    return `"${whole.id}" counts in ${whole.value.unit}, this in ${seed.value.unit}; a part is counted in the unit of its whole: leave partOf: out`;
  }
  const open = whole.hedge === 'over' || whole.hedge === 'at-least' || whole.hedge === 'about';
  if (seed.value.value > whole.value.value && !open) {
    return `${seed.value.decimal} is more than ${whole.value.decimal} of "${whole.id}", which cannot be its whole; leave partOf: out, or swap the two`;
  }
  return null;
}

/** The same, or one a part of the other. */
function isRelated(one: string, other: string, {subjects}: Context): boolean {
  const wholesOf = (id: string) => {
    const wholes = new Set<string>();
    for (let whole: string | undefined = id; whole && !wholes.has(whole);) {
      wholes.add(whole);
      whole = subjects.get(whole)?.seed.partOf;
    }
    return wholes;
  };
  return wholesOf(one).has(other) || wholesOf(other).has(one);
}
