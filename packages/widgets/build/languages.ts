import {fileURLToPath} from 'node:url';
import {gatherLanguages} from '../../data/compile/languages.ts';

gatherLanguages(fileURLToPath(new URL('../src', import.meta.url)), '@putuo/data/query');
