import type { Language } from '../../src/site.ts';

/** What a sentence speaks of. All names are made up or are those of countries. */
export interface Scene {
  /** Name of the page, which stands in every sentence, so that no two pages share one. */
  name: string;
  country: string;
  other: string;
  place: string;
}
type Sentence = (scene: Scene, figure: number) => string;

const EN: readonly Sentence[] = [
  ({ name, country, place }, n) => `In ${name} about ${n} people from ${country} worked for two weeks at a base near ${place}.`,
  ({ name, other }, n) => `Teams from ${other} joined ${name} with ${n} vehicles and a field hospital for the last days.`,
  ({ name, country, other }, n) =>
    `For ${name} the staffs of ${country} and ${other} met ${n} times to agree on plans and on radio frequencies.`,
  ({ name, place }, n) => `A search and rescue drill of ${name} began off ${place} and ended after ${n} hours with all crews ashore.`,
  ({ name, country }, n) => `The ministry of ${country} counted ${n} students in the courses on law and medicine that belong to ${name}.`,
  ({ name, other }, n) => `A report on ${name} from ${other} lists ${n} flights, most of them with supplies for villages upriver.`,
  ({ name, country, place }, n) => `Engineers from ${country} repaired ${n} classrooms in ${place} while ${name} was under way.`,
  ({ name, other }, n) => `Visitors from ${other} watched ${name} for ${n} days and wrote down what they would do in another way.`,
];
const ES: readonly Sentence[] = [
  ({ name, country, place }, n) => `En ${name}, unas ${n} personas de ${country} trabajaron dos semanas en una base cercana a ${place}.`,
  ({ name, other }, n) => `Equipos de ${other} se sumaron a ${name} con ${n} vehículos y un hospital de campaña en los últimos días.`,
  ({ name, country, other }, n) =>
    `Para ${name}, los estados mayores de ${country} y ${other} se reunieron ${n} veces y acordaron planes y frecuencias.`,
  ({ name, place }, n) =>
    `Una práctica de búsqueda y rescate de ${name} empezó frente a ${place} y terminó a las ${n} horas con todos en tierra.`,
  ({ name, country }, n) =>
    `El ministerio de ${country} contó ${n} alumnos en los cursos de derecho y medicina que forman parte de ${name}.`,
  ({ name, other }, n) => `Un informe de ${other} sobre ${name} enumera ${n} vuelos, la mayoría con víveres para pueblos río arriba.`,
  ({ name, country, place }, n) => `Ingenieros de ${country} repararon ${n} aulas en ${place} mientras se desarrollaba ${name}.`,
  ({ name, other }, n) => `Visitantes de ${other} observaron ${name} durante ${n} días y anotaron lo que harían de otra manera.`,
];
const PT: readonly Sentence[] = [
  ({ name, country, place }, n) =>
    `Em ${name}, cerca de ${n} pessoas de ${country} trabalharam duas semanas em uma base perto de ${place}.`,
  ({ name, other }, n) => `Equipes de ${other} juntaram-se a ${name} com ${n} veículos e um hospital de campanha nos últimos dias.`,
  ({ name, country, other }, n) =>
    `Para ${name}, os estados-maiores de ${country} e ${other} reuniram-se ${n} vezes e acertaram planos e frequências.`,
  ({ name, place }, n) =>
    `Um treino de busca e salvamento de ${name} começou ao largo de ${place} e terminou após ${n} horas com todos em terra.`,
  ({ name, country }, n) => `O ministério de ${country} contou ${n} alunos nos cursos de direito e medicina que fazem parte de ${name}.`,
  ({ name, other }, n) => `Um relatório de ${other} sobre ${name} enumera ${n} voos, a maioria com mantimentos para povoados rio acima.`,
  ({ name, country, place }, n) => `Engenheiros de ${country} consertaram ${n} salas de aula em ${place} durante ${name}.`,
  ({ name, other }, n) => `Visitantes de ${other} observaram ${name} por ${n} dias e anotaram o que fariam de outro modo.`,
];
const SENTENCES: Record<Language, readonly Sentence[]> = { en: EN, es: ES, pt: PT };

/** The `at`-th sentence of a page, from 0; no two of a page are the same. */
export function sentence(language: Language, scene: Scene, at: number): string {
  const list = SENTENCES[language];
  return list[at % list.length]?.(scene, 12 + at * 7) ?? '';
}

/** One or two sentences, 320 characters at most, that say what a page is. */
export const summaryOf: Record<Language, (scene: Scene) => string> = {
  en: ({ name, country, other }) =>
    `${name} is a made-up record that joins ${country} and ${other}; it stands here only to weigh the build.`,
  es: ({ name, country, other }) =>
    `${name} es un registro inventado que une a ${country} y ${other}; está aquí solo para medir la construcción.`,
  pt: ({ name, country, other }) => `${name} é um registro inventado que une ${country} e ${other}; está aqui só para medir a construção.`,
};

const HEADINGS: Record<Language, readonly string[]> = {
  en: ['How it began', 'What was done', 'What followed'],
  es: ['Cómo empezó', 'Qué se hizo', 'Qué siguió'],
  pt: ['Como começou', 'O que se fez', 'O que se seguiu'],
};

/** A text of `count` sentences in MDX, each with one of the `sources`, in paragraphs of four under a heading after every second one. */
export function bodyOf(
  language: Language,
  scene: Scene,
  count: number,
  sources: readonly string[],
  link: { path: string; text: string },
): string {
  const marked = Array.from({ length: count }, (_, at) => {
    const cite = `<Cite ids="${sources[at % sources.length] ?? ''}" />`;
    const text = sentence(language, scene, at);
    return `${at === 1 ? text.replace(/\.$/, ` ([${link.text}](${link.path})).`) : text}${cite}`;
  });
  const paragraphs = Array.from({ length: Math.ceil(count / 4) }, (_, at) => marked.slice(at * 4, at * 4 + 4).join(' '));
  const headings = HEADINGS[language];
  return paragraphs.map((text, at) => (at % 2 === 1 ? `## ${headings[(at >> 1) % headings.length] ?? ''}\n\n${text}` : text)).join('\n\n');
}
