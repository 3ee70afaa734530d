import type {Language} from '@putuo/data/query';

interface Words {
  readonly stage: (stage: string) => string;
  readonly bracketed: (citation: string) => string;
  /** The name of the mark behind the figure. */
  readonly mark: (text: string) => string;
}

const en: Words = {
  stage: (stage) => ` (${stage})`,
  bracketed: (citation) => ` [${citation}]`,
  mark: (text) => `Source of ${text}`,
};

const zhHans: Words = {
  stage: (stage) => `（${stage}）`,
  bracketed: (citation) => `［${citation}］`,
  mark: (text) => `${text}的来源`,
};

export const wordsIn: Readonly<Record<Language, Words>> = {en, 'zh-Hans': zhHans};
