import {shippedDataset} from '@putuo/data';
import type {Fact, NonEmpty} from '@putuo/data/query';
import {facts as everyKindOfDate, homes, milestone, opened, period} from './sample.ts';

// Timelines for tests and pictures: each a function that gives its facts.

/** One fact for every way in which a date can be given and a stage can stand. */
export const dates = (): NonEmpty<Fact> => everyKindOfDate;

/** Nine facts of one month, between two that stand alone. */
export const cluster = (): NonEmpty<Fact> => [
  milestone('before', 'Works begin', '开工', {period: period('2022-05')}),
  ...Array.from({length: 9}, (_, index) =>
    homes(`homes-${index + 1}`, 100 * (index + 1), {
      period: period(`2023-08-0${index + 1}`, 'as-of'),
    }),
  ),
  milestone('after', 'Works end', '竣工', {period: period('2024-02')}),
];

/** A plan, what it came to, and years between that nothing fills. */
export const longPlan = (): NonEmpty<Fact> => {
  const built = milestone('bridge-built', 'Bridge open to traffic', '大桥通车', {
    period: period('2019-05'),
  });
  const plan = milestone('bridge-planned', 'Bridge to be built', '拟建桥梁', {
    period: period('1958'),
    stage: 'planned',
    outcome: built,
  });
  return [plan, built];
};

/** Plans without a date: one of them came true on a day that is known. */
export const undated = (): NonEmpty<Fact> => [
  milestone('hub-wanted', 'Mill to become a hub', '磨坊将改建为创新中心', {
    stage: 'planned',
    reported: '2019-04',
    outcome: opened,
  }),
  ...Array.from({length: 7}, (_, index) => homes(`undated-${index}`, 10 * (index + 1))),
];

export const single = (): NonEmpty<Fact> => [opened];

/** All facts of the data about one subject, with those of its parts. */
export function shippedAbout(about: string): NonEmpty<Fact> {
  const {dated, undated: others} = shippedDataset().timeline({about, within: true});
  const [first, ...rest] = [...dated, ...others];
  if (!first) throw new Error(`the data has nothing about "${about}"`);
  return [first, ...rest];
}

/** Every subject that the data has facts about. */
export function shippedSubjects(): readonly string[] {
  return [...new Set(shippedDataset().all.map(({about}) => about.id))].sort();
}
