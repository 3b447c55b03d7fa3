import type { exercises as english } from '../en/exercises.ts';
import type { Part } from '../en/index.ts';
import { count } from './grammar.ts';

/** Exercises: editions, participants, charts. */
export const exercises: Part<typeof english> = {
  editions: 'Ediciones',
  editionsCaption: (n: number) =>
    `${n === 1 ? 'La única edición documentada aquí.' : `Las ${n} ediciones documentadas aquí, de la más reciente a la más antigua.`} Las cifras son de los organizadores, salvo que se indique otra cosa.`,
  edition: 'Edición',
  part: { atlantic: 'Atlántico', pacific: 'Pacífico', amphibious: 'anfibio', core: 'CORE' },
  timelineCaption:
    'Naciones participantes, por año. Una barra es una edición con cifra; una marca corta, una edición sin ella. Los años sin marca no están documentados aquí.',
  timelineSize: 'La línea inferior tiene su propia escala; donde falta la cifra, no hay marca.',
  timelineLink: (year: number, nations: number | undefined, place: string) =>
    `${year}: ${nations === undefined ? 'sin dato sobre el número de naciones' : count(nations, 'nación', 'naciones')}${place ? `, ${place}` : ''}`,
  noEditions: 'Aún no hay ninguna edición documentada aquí.',
  whoTookPart: 'Quiénes participaron',
  whoCaption:
    'El anfitrión, en el color destacado; los demás participantes, en ocre. Las naciones que quedan fuera del mapa se enumeran, pero no se dibujan.',
  participantsNote: 'Las naciones que nombran las fuentes; la lista no siempre está completa.',
  inArea: (n: number) => `En el área de responsabilidad: ${n}`,
  elsewhere: (n: number) => `De fuera del área: ${n}`,
  noParticipants: 'No se encontró en las fuentes ninguna lista de participantes.',
  mercator: (step: string) => `Proyección de Mercator; el marco lleva una marca cada ${step}.`,
  seriesChart: (name: string, places: string) => `Mapa de América con los lugares de ${name}: ${places}.`,
  seriesChartCaption: 'Lugares de las ediciones, unidos por orden de año.',
  editionChart: (name: string, hosts: string) => `Mapa de América con el anfitrión y los participantes de ${name}. Anfitrión: ${hosts}.`,
  editionChartCaption: 'El anfitrión, en el color destacado; los participantes que nombran las fuentes, en ocre.',
  visitChart: (from: string, to: string) => `Mapa con una línea de ${from} a ${to}.`,
  visitChartCaption: (km: string) => `Línea de círculo máximo desde la sede del comando, ${km} km: es una distancia, no la ruta del vuelo.`,
  countryChart: (name: string) => `Mapa de ${name} y sus vecinos.`,
  countryChartCaption: 'Lugares que nombran sus registros.',
  pairChart: (state: string, nation: string) => `Mapa con una línea de ${state} a ${nation}.`,
  pairChartCaption: 'La línea muestra quiénes están asociados; no es una ruta.',
  pairMap: (n: number) =>
    `Mapa de ${count(n, 'asociación', 'asociaciones')} de la Guardia Nacional, con líneas de estados de EE. UU. a naciones de América Latina y el Caribe. La tabla contigua las enumera todas.`,
  pairMapTitle: (n: number) => `${count(n, 'asociación', 'asociaciones')} de la Guardia Nacional, de estado a nación`,
  pairMapCaption:
    'Círculo vacío: estado de EE. UU. Círculo lleno: nación; BB representa a los siete miembros del Sistema de Seguridad Regional. Las líneas son esquemáticas, no rutas. Proyección acimutal equivalente.',
  pairTableCaption: 'Todas las asociaciones registradas, por nación. Señale una fila, o llegue a ella con la tecla Tab, para ver su línea.',
  membersChart: (name: string, nations: string) => `Mapa de América con las naciones de ${name}: ${nations}.`,
  membersChartCaption: 'Las naciones que nombran las fuentes, en ocre.',
  ocean: { pacific: 'Océano Pacífico', atlantic: 'Océano Atlántico', caribbean: 'Mar Caribe' },
};
