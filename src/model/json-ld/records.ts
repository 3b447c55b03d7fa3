import type { Context } from '../context.ts';
import type { Background, Commander, Partnership, Program, Topic } from '../graph.ts';
import { historyOf } from '../history.ts';
import { conferenceThing } from './events.ts';
import { countryThing } from './places.ts';
import { AUTHOR, named, type Thing } from './thing.ts';

const PROGRAM: Record<Program['data']['kind'], string> = {
  program: 'GovernmentService',
  initiative: 'GovernmentService',
  school: 'EducationalOrganization',
  'task-force': 'GovernmentOrganization',
};

/** A program or an initiative as a service of governments, a school or a task force as an organization. */
export function programThing({ cards }: Context, program: Program): Thing {
  const { kind, acronym, established } = program.data;
  const type = PROGRAM[kind];
  return {
    ...named(type, cards.program(program)),
    alternateName: acronym,
    foundingDate: type.endsWith('Organization') ? established?.value : undefined,
  };
}

/**
 * A partnership. A framework with a seat is an organization, and a National Guard pair a service to a country; for treaties,
 * relations and standings schema.org has no class of their own.
 */
export function partnershipThing(context: Context, partnership: Partnership): Thing {
  const { kind, acronym, established, seat, members } = partnership.data;
  const card = context.cards.partnership(partnership);
  switch (kind) {
    case 'conference':
      return conferenceThing(context, partnership);
    case 'state-partnership':
      return { ...named('GovernmentService', card), areaServed: members?.value.map((iso) => countryThing(context, iso)) };
    case 'multilateral':
      if (seat) return { ...named('Organization', card), alternateName: acronym, foundingDate: established?.value };
      return { ...named('Intangible', card), alternateName: acronym };
    default:
      return { ...named('Intangible', card), alternateName: acronym };
  }
}

/** A topic, as a term. */
export const topicThing = ({ cards }: Context, topic: Topic): Thing => named('DefinedTerm', cards.topic(topic));

/** A commander, with the rank held in command. */
export const commanderThing = ({ cards }: Context, commander: Commander): Thing => ({
  ...named('Person', cards.commander(commander)),
  name: commander.name,
  honorificPrefix: commander.rank,
});

/** An explainer, with the language that its text has on this page, and the day of its last change of substance. */
export function articleThing({ graph, cards, language }: Context, background: Background): Thing {
  const { published, changed } = historyOf(background.data);
  const { name, url } = named('Article', cards.background(background));
  return {
    '@type': 'Article',
    headline: name,
    url,
    inLanguage: graph.translation('background', background.id, language) ? language : 'en',
    datePublished: published,
    dateModified: changed,
    author: AUTHOR,
  };
}
