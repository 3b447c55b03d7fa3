import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/model/context.ts';
import { unfurlImage, unfurlOf, unfurls } from '../../../src/model/unfurl.ts';
import { words } from '../../../src/model/words/index.ts';
import { card, graphOf } from '../../fixtures/records.ts';

const en = { language: 'en' as const, words: words.en };
