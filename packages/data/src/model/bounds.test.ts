import {describe, expect, it} from 'vitest';
import {bounds} from './bounds.ts';
import {figure, quantity} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';

describe('bounds of an amount without a hedge', () => {
  it.each([
    [
      '10.43 billion yuan, to half of ten million',
      '10430000000',
      town.CNY,
      10425000000,
      10435000000,
    ],
    ['45.3 percent, without the noise of floats', '45.3', town.percent, 45.25, 45.35],
    ['200 billion yuan, to half of a hundred billion', '200000000000', town.CNY, 150e9, 250e9],
    ['4.2 square kilometers', '4.2', town.km2, 4.15, 4.25],
    ['0.5 square meters', '0.5', town.m2, 0.45, 0.55],
    ['4,151 homes, too many to be counted by hand', '4151', town.home, 4150.5, 4151.5],
    ['a fall of 34 percent', '-34', town.percent, -34.5, -33.5],
  ])('%s', (_, decimal, unit, lower, upper) => {
    expect(bounds(quantity(decimal, unit))).toEqual({lower, upper});
  });

  it('a count below 1,000 is itself', () => {
    expect(bounds(quantity('250', town.bed))).toEqual({lower: 250, upper: 250});
    expect(bounds(quantity('100', town.person))).toEqual({lower: 100, upper: 100});
    expect(bounds(quantity('999', town.bed))).toEqual({lower: 999, upper: 999});
    expect(bounds(quantity('1000', town.bed))).toEqual({lower: 500, upper: 1500});
  });

  it('an area below 1,000 is measured, not counted', () => {
    expect(bounds(quantity('280', town.m2))).toEqual({lower: 275, upper: 285});
  });

  it('a printed zero behind the point counts', () => {
    expect(bounds(quantity('1500000000', town.CNY, 'none', 3))).toEqual({
      lower: 1495000000,
      upper: 1505000000,
    });
  });
});

describe('bounds of a hedged amount', () => {
  it.each([
    ['about', '50000', 40000, 60000],
    ['about', '30', 20, 40],
    ['over', '130', 130, Infinity],
    ['at-least', '30', 30, Infinity],
    ['nearly', '10', 0, 10],
    ['under', '10', 0, 10],
    ['up-to', '10', 0, 10],
  ] as const)('%s %s', (hedge, decimal, lower, upper) => {
    expect(bounds(quantity(decimal, town.company, hedge))).toEqual({lower, upper});
  });

  it('speaks of the size of a fall: down over 34% is -34% and all below', () => {
    const fall = (hedge: 'over' | 'nearly' | 'about') =>
      bounds(quantity('-34', town.percent, hedge));
    expect(fall('over')).toEqual({lower: -Infinity, upper: -34});
    expect(fall('nearly')).toEqual({lower: -34, upper: 0});
    expect(fall('about')).toEqual({lower: -35, upper: -33});
  });
});

it('bounds takes a figure as well as its quantity', () => {
  const beds = figure(town.beds, '250');
  expect(bounds(beds)).toEqual(bounds(beds.quantity));
});
