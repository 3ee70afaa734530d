/** `pnpm bench`: how fast the built packages are, each beside what one would write by hand. */
import {benchCharts} from './charts/run.ts';
import {benchData} from './data.ts';

console.log('\n@putuo/data\n');
console.log(await benchData());
console.log('\n@putuo/widgets in Chromium\n');
console.log(await benchCharts());
