import type { Context } from '../context.ts';
import { SHAPES, titleOf } from '../facet-lists.ts';
import { calendarPath, EDITIONS_PATH, facetPath, GAPS, gridPath, MAP_PATHS } from '../urls.ts';
import { calendarYears } from './calendar.ts';
import { gridTitles } from './grid.ts';
import { narrowedLists } from './narrowed.ts';
import { letterPath, letterTitle, sourceLetters } from './sources.ts';

/** A page that shows a part of a list or of a picture; its path is without language. */
export interface Part {
  path: string;
  title: string;
}

const narrowedParts = (context: Context): Part[] =>
  narrowedLists(context).map(({ list, name, value }) => {
    const { kind } = SHAPES[list];
    return { path: facetPath(kind, name, value), title: `${context.words.kinds[kind]}: ${titleOf(context, list, name, value)}` };
  });

/** The pages of years, letters, maps and parts of the grid, and the lists under another list. */
export function fixedParts(context: Context): Part[] {
  const { graph, words: w } = context;
  return [
    { path: EDITIONS_PATH, title: w.editionsTitle },
    { path: MAP_PATHS.visits, title: w.mapTitle.visits },
    { path: GAPS, title: w.gapsTitle },
    ...calendarYears(context).map((year) => ({ path: calendarPath(year), title: w.calendarTitle(year) })),
    ...[...gridTitles(context)]
      .filter(([part]) => part !== '')
      .map(([part, title]) => ({ path: gridPath(part), title: `${w.gridTitle}: ${title}` })),
    ...sourceLetters(graph).map((letter) => ({ path: letterPath(letter), title: letterTitle(w, letter) })),
  ];
}

/** Every page that stands neither for a record nor at the root of the site. */
export const partPages = (context: Context): Part[] => [...narrowedParts(context), ...fixedParts(context)];
