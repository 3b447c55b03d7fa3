import type { exercises as english } from '../en/exercises.ts';
import type { Part } from '../en/index.ts';
import { count } from './grammar.ts';

/** Exercises: editions, participants, charts. */
export const exercises: Part<typeof english> = {
  editions: 'Edições',
  editionsCaption: (n: number) =>
    `${n === 1 ? 'A única edição documentada aqui' : `As ${n} edições documentadas aqui, da mais recente à mais antiga`}. Os números são dos organizadores, salvo indicação em contrário.`,
  edition: 'Edição',
  part: { atlantic: 'Atlântico', pacific: 'Pacífico', amphibious: 'anfíbio', core: 'CORE' },
  timelineCaption:
    'Países participantes, por ano. A barra é uma edição com número informado; o traço curto, uma edição sem ele. Anos sem marca não estão documentados aqui.',
  timelineSize: 'A linha inferior tem escala própria; onde falta o número, não há marca.',
  timelineLink: (year: number, nations: number | undefined, place: string) =>
    `${year}: ${nations === undefined ? 'número de países não informado' : count(nations, 'país', 'países')}${place ? `, ${place}` : ''}`,
  noEditions: 'Ainda não há edições documentadas aqui.',
  whoTookPart: 'Quem participou',
  whoCaption:
    'Anfitrião na cor de destaque, demais participantes em ocre. Países de fora da área do mapa constam da lista, não do desenho.',
  participantsNote: 'Os países que as fontes citam; a lista nem sempre é completa.',
  inArea: (n: number) => `Na área de responsabilidade: ${n}`,
  elsewhere: (n: number) => `De fora da área: ${n}`,
  noParticipants: 'Nenhuma lista de participantes foi encontrada nas fontes.',
  mercator: (step: string) => `Projeção de Mercator; a moldura tem marcas a cada ${step}.`,
  seriesChart: (name: string, places: string) => `Mapa das Américas com os locais da série ${name}: ${places}.`,
  seriesChartCaption: 'Locais das edições, ligados pela ordem dos anos.',
  editionChart: (name: string, hosts: string) =>
    `Mapa das Américas com o anfitrião e os participantes do exercício ${name}. Anfitrião: ${hosts}.`,
  editionChartCaption: 'Anfitrião na cor de destaque, participantes citados em ocre.',
  visitChart: (from: string, to: string) => `Mapa com uma linha entre ${from} e ${to}.`,
  visitChartCaption: (km: string) =>
    `Linha de círculo máximo a partir do quartel-general do comando, ${km} km: é a distância, não a rota do voo.`,
  countryChart: (name: string) => `Mapa: ${name} e países vizinhos.`,
  countryChartCaption: 'Lugares citados nos registros do país.',
  pairChart: (state: string, nation: string) => `Mapa com uma linha entre ${state} e ${nation}.`,
  pairChartCaption: 'A linha mostra quem é parceiro de quem; não é uma rota.',
  pairMap: (n: number) =>
    `Mapa de ${count(n, 'parceria', 'parcerias')} da Guarda Nacional: linhas que ligam estados dos EUA a países da América Latina e do Caribe. A tabela ao lado traz todas as parcerias.`,
  pairMapTitle: (n: number) => `${count(n, 'parceria', 'parcerias')} da Guarda Nacional, do estado ao país`,
  pairMapCaption:
    'Círculo vazado: estado dos EUA. Círculo cheio: país; BB representa os sete membros do Sistema de Segurança Regional. As linhas são esquemáticas, não rotas. Projeção azimutal equivalente.',
  pairTableCaption:
    'Todas as parcerias registradas, por país. Aponte para uma parceria, ou chegue a ela com a tecla Tab, para ver sua linha no mapa.',
  membersChart: (name: string, nations: string) => `${name}: mapa das Américas que destaca ${nations}.`,
  membersChartCaption: 'Países que as fontes citam, em ocre.',
  ocean: { pacific: 'Oceano Pacífico', atlantic: 'Oceano Atlântico', caribbean: 'Mar do Caribe' },
};
