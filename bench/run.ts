/** `pnpm bench`: how fast the built packages are, each beside what one would write by hand. With tags: only these. */
import {benchCharts} from './charts/run.ts';
import {benchTasks} from './charts/tasks.ts';
import {benchData} from './data.ts';

const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.log('\n@putuo/data\n');
  console.log(await benchData());
}
console.log('\n@putuo/widgets in Chromium\n');
console.log(await benchCharts(asked));
if (asked.length === 0) console.log(await benchTasks());
