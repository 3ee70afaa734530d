import {editsWithin} from './edits.ts';
import {idParts} from './id-parts.ts';

const partsOf = (text: string) => text.split(/[\s.,:/_-]+/).filter(Boolean);

const isNumber = (part: string) => /^\d+$/.test(part);

/** An id as it is read: what it is about, and the parts of what follows the dot. */
interface Read {
  readonly text: string;
  readonly subject: string;
  readonly parts: readonly string[];
}

function read(text: string): Read {
  const {subject, slug} = idParts(text);
  return {text, subject, parts: partsOf(slug)};
}

/** One of many: company of companies, bed of beds. */
const stem = (part: string) => part.replace(/(ies|y|s)$/, '');

/** The same word: one or many, its beginning, or a typo for each four letters. Years are right or wrong. */
function isMeant(asked: string, part: string): boolean {
  if (asked === part || (asked.length > 2 && stem(asked) === stem(part))) return true;
  if (isNumber(asked) || isNumber(part)) return false;
  const most = Math.floor(Math.max(asked.length, part.length) / 4);
  return (asked.length > 2 && part.startsWith(asked)) || editsWithin(most, asked, part) < Infinity;
}

/** A typo in the whole: one, in long words one for each eight letters; half of a short word must be right. */
function typosBetween(asked: string, other: string): number {
  const length = Math.max(asked.length, other.length);
  return length > 1 ? editsWithin(Math.max(1, Math.floor(length / 8)), asked, other) : Infinity;
}

const lettersOf = (parts: readonly string[]) => parts.join('').length;

/** How many of the letters asked for are held, from 0 to 1. Numbers alone make nothing alike. */
function heldBy(
  asked: readonly string[],
  parts: readonly string[],
  isHeld: (asked: string, part: string) => boolean = isMeant,
): number {
  const words = asked.filter((part) => !isNumber(part));
  const held = words.filter((word) => parts.some((part) => isHeld(word, part)));
  return lettersOf(held) / (lettersOf(words) || 1);
}

/** With less of what was asked, a proposal puzzles more than it helps. */
const MOST_OF_IT = 3 / 4;

/** Slips come first, then words of the same subject, then those of another; among like ones the shorter. */
function distance(asked: Read, other: Read, isKnown: boolean): number {
  const typos = typosBetween(asked.text, other.text);
  if (typos < Infinity) return typos / 1000;
  const surplus = Math.max(0, lettersOf(other.parts) - lettersOf(asked.parts)) / 1000;
  const about = partsOf(other.subject);
  const held = heldBy(asked.parts, other.parts);
  if (!asked.subject) {
    // Of "putuo" alone every fact about Putuo would be near, and so none is.
    const all = held > 0 ? heldBy(asked.parts, [...about, ...other.parts]) : 0;
    return all >= MOST_OF_IT ? 2 - all + surplus : Infinity;
  }
  if (isMeant(asked.subject, other.subject) || heldBy(partsOf(asked.subject), about) === 1) {
    return held >= MOST_OF_IT ? 2 - held + surplus : Infinity;
  }
  // What is asked of one subject may be known of another, in the same words.
  const isSame = isKnown && heldBy(asked.parts, other.parts, (word, part) => word === part) === 1;
  return isSame ? 3 + surplus : Infinity;
}

/** Longer words are no typos; comparing them would only take time. */
const LONGEST = 200;

/**
 * The candidates near to a word, nearest first: for "did you mean". Near is a typo, and what holds most of
 * the words asked for; words of the same subject come before those of another. Empty where nothing is near.
 *
 * @example
 * ```ts
 * import {nearest} from '@putuo/data';
 * nearest('kmm', ['km2', 'm2', 'percent']); // => ['km2']
 * nearest('putuo.beds', ['putuo.beds-planned-2023', 'putuo.roads']); // => ['putuo.beds-planned-2023']
 * nearest('xyzzy', ['putuo.beds-planned-2023', 'putuo.roads']); // => []
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const asked = read(word.slice(0, LONGEST).trim().toLowerCase());
  if (asked.parts.length === 0) return [];
  const others = Array.from(candidates, (candidate) => ({
    candidate,
    other: read(candidate.slice(0, LONGEST).toLowerCase()),
  }));
  const isKnown = others.some(({other}) => other.subject === asked.subject);
  return others
    .map(({candidate, other}) => ({candidate, far: distance(asked, other, isKnown)}))
    .filter(({far}) => far < Infinity)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({candidate}) => candidate);
}
