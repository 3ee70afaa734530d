/** Before anything is analyzed or built: the lists of languages and of elements, from the files that there are. */
import {fileURLToPath} from 'node:url';
import {gatherLanguages} from '../../data/compile/languages.ts';
import {gatherElements} from './elements.ts';

gatherLanguages(fileURLToPath(new URL('../src', import.meta.url)), '@putuo/data/query');
gatherElements();
