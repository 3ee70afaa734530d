import type {Problem} from '../base/outcome.ts';

/** Written for the person who edits the page: what was given, what was expected, what to do. */
export function unknownDimension(dimension: string, known: readonly string[]): Problem {
  const named = known.map((id) => `"${id}"`).join(', ');
  const zhNamed = known.map((id) => `“${id}”`).join('、');
  return {
    state: 'invalid',
    code: 'unknown-dimension',
    id: dimension,
    message: {
      en:
        `group-by="${dimension}" is no dimension of these figures. ` +
        (known.length > 0 ? `They can be grouped by ${named}.` : 'They have none; leave it out.'),
      'zh-Hans':
        `group-by="${dimension}" 不是这些数据的分类维度。` +
        (known.length > 0 ? `可用的有${zhNamed}。` : '这些数据没有分类维度，请去掉这个属性。'),
    },
  };
}
