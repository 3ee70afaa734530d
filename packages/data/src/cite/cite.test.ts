import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cite} from './cite.ts';
import {evidence, figure, revenue2023} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {SourceDocument} from '../model/model.ts';

const onPaper = figure(town.revenue, '5', {evidence: [evidence('five', {document: town.paper})]});
const titled = (title: string) =>
  figure(town.revenue, '5', {evidence: [evidence('five', {document: {...town.paper, title}})]});

describe('cite inline fits under a figure', () => {
  it('document, date, lines', () => {
    expect(cite(revenue2023)).toBe('Town Briefing of 2023, 27 September 2023, lines 37–38');
    expect(cite(revenue2023, {lang: 'zh'})).toBe(
      '《Town Briefing of 2023》，2023年9月27日，第37–38行',
    );
  });

  it.each([
    [[[38, 38]] as const, 'line 38'],
    [
      [
        [206, 207],
        [216, 220],
      ] as const,
      'lines 206–207, 216–220',
    ],
    [
      [
        [3, 3],
        [9, 9],
      ] as const,
      'lines 3, 9',
    ],
  ])('%j', (lines, text) => {
    const fact = figure(town.revenue, '5', {evidence: [evidence('five', {lines})]});
    expect(cite(fact).endsWith(text)).toBe(true);
  });

  it('says so where the document has no date', () => {
    const document: SourceDocument = {...town.paper, published: null};
    const fact = figure(town.revenue, '5', {evidence: [evidence('five', {document})]});
    expect(cite(fact)).toBe('Ashford Grows & Grows, undated, lines 37–38');
  });

  it('names the document that states the fact, not one that repeats it or tells its period', () => {
    const fact = figure(town.revenue, '5', {
      evidence: [
        evidence('again five', {role: 'repeats'}),
        evidence('in April', {for: 'period', document: town.paper, lines: [[1, 1]]}),
        evidence('five', {document: town.paper, lines: [[2, 2]]}),
      ],
    });
    expect(cite(fact)).toBe('Ashford Grows & Grows, April 2019, line 2');
  });
});

describe('cite in full tells how each thing is known', () => {
  const fact = figure(town.revenue, '5', {
    evidence: [
      evidence('five yuan'),
      evidence('in Agust', {for: 'period', lines: [[40, 40]], sic: 'in August'}),
      evidence('5 yuan', {role: 'repeats', document: town.paper, lines: [[2, 2]]}),
    ],
  });

  it('in English', () => {
    expect(cite(fact, {style: 'full'})).toBe(
      'Town Briefing of 2023. Ashford Press Office (inferred: it held the briefing), ' +
        '27 September 2023 (date inferred: the day after the briefing). ' +
        'Lines 37–38: “five yuan”; line 40 (period): “in Agust” [sic: in August]. ' +
        'Also printed in: Ashford Grows & Grows. April 2019 (date stated in the document). ' +
        'Line 2: “5 yuan”. https://example.org/ashford.',
    );
  });

  it('in Chinese', () => {
    expect(cite(fact, {style: 'full', lang: 'zh'})).toBe(
      '《Town Briefing of 2023》。Ashford Press Office（推断：由其主持发布会），' +
        '2023年9月27日（日期推断：发布会次日）。' +
        '第37–38行：“five yuan”；第40行（时间）：“in Agust”［原文有误，当为in August］。' +
        '另见：《Ashford Grows & Grows》。2019年4月（日期原文载明）。' +
        '第2行：“5 yuan”。https://example.org/ashford。',
    );
  });
});

describe('cite as CSL-JSON', () => {
  it('holds what the document states', () => {
    expect(cite(onPaper, {style: 'csl-json'})).toEqual({
      id: 'ashford.revenue-none-5',
      type: 'document',
      title: 'Ashford Grows & Grows',
      issued: {'date-parts': [[2019, 4]]},
      URL: 'https://example.org/ashford',
      language: 'en',
      note: cite(onPaper, {style: 'full'}),
    });
  });

  it.each([
    ['2023-09-27', {'date-parts': [[2023, 9, 27]]}],
    ['2019~', {'date-parts': [[2019]], circa: true}],
    ['2018/2019', {'date-parts': [[2018], [2019]]}],
    ['193X', undefined],
    ['2021/..', undefined],
  ])('says %s as it may', (edtf, issued) => {
    const document: SourceDocument = {...town.paper, published: {edtf, basis: {by: 'stated'}}};
    const fact = figure(town.revenue, '5', {evidence: [evidence('five', {document})]});
    expect(cite(fact, {style: 'csl-json'}).issued).toEqual(issued);
  });

  it('is taken by citation-js, which writes a bibliography of it', () => {
    const item = cite(revenue2023, {style: 'csl-json'});
    const text = new Cite([item]).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    });
    expect(text.trim()).toBe('Town Briefing of 2023. (2023). Ashford Press Office.');
  });
});

describe('cite as BibTeX', () => {
  it('is written for BibTeX and biber', () => {
    expect(cite(titled('Tax up 5% & more_or_less #1 {draft} ~$3 ^ \\o/'), {style: 'bibtex'})).toBe(
      [
        '@misc{ashford.revenue-none-5,',
        '  title = {{Tax up 5\\% \\& more\\_or\\_less \\#1 \\{draft\\} \\textasciitilde{}\\$3 \\textasciicircum{} \\textbackslash{}o/}},',
        '  date = {2019-04},',
        '  year = {2019},',
        '  month = {4},',
        '  url = {https://example.org/ashford},',
        '  langid = {english},',
        '  note = {Tax up 5\\% \\& more\\_or\\_less \\#1 \\{draft\\} \\textasciitilde{}\\$3 \\textasciicircum{} ' +
          '\\textbackslash{}o/. April 2019 (date stated in the document). Lines 37–38: “five”. ' +
          'https://example.org/ashford.},',
        '}',
      ].join('\n'),
    );
  });

  it('comes back from citation-js as it went in', () => {
    const [item] = new Cite(cite(revenue2023, {style: 'bibtex'})).data;
    expect(item).toMatchObject({
      title: 'Town Briefing of 2023',
      publisher: 'Ashford Press Office',
      issued: {'date-parts': [[2023, 9, 27]]},
      'citation-key': 'ashford.revenue-2023',
    });
  });

  it('whatever the title', () => {
    const titles = fc.string({unit: fc.constantFrom(...'aB 1%&_#{}~^$\\"“中–'), minLength: 1});
    fc.assert(
      fc.property(titles, (words) => {
        const title = `a${words}z`.replace(/\s+/g, ' ');
        const [item] = new Cite(cite(titled(title), {style: 'bibtex'})).data;
        expect(item?.['title']).toBe(title);
      }),
    );
  });
});
