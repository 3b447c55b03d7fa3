import type { Card } from '../card.ts';
import type { Context } from '../context.ts';
import { claimReview } from './claim.ts';
import { editionThing, seriesThing, visitThing } from './events.ts';
import { countryThing } from './places.ts';
import { articleThing, commanderThing, partnershipThing, programThing, topicThing } from './records.ts';
import type { Thing } from './thing.ts';

/** The record of a card as schema.org describes it. Throws when the graph has no such record. */
export function thingOf(context: Context, { kind, id }: Card): Thing {
  const { graph } = context;
  const made = <T extends { id: string }>(list: readonly T[], make: (context: Context, entry: T) => Thing): Thing => {
    const entry = list.find((item) => item.id === id);
    if (entry === undefined) throw new Error(`No ${kind} "${id}"`);
    return make(context, entry);
  };
  switch (kind) {
    case 'program':
      return made(graph.programs, programThing);
    case 'series':
      return made(graph.exercises, seriesThing);
    case 'edition':
      return made(graph.editions, editionThing);
    case 'partnership':
      return made(graph.partnerships, partnershipThing);
    case 'visit':
      return made(graph.visits, visitThing);
    case 'country':
      return made(graph.countries, (all, country) => countryThing(all, country.data.iso));
    case 'topic':
      return made(graph.topics, topicThing);
    case 'commander':
      return made(graph.commanders, commanderThing);
    case 'background':
      return made(graph.background, articleThing);
    case 'claim':
      return made(graph.claims, claimReview);
  }
}
