import type { Part } from '../en/index.ts';
import type { updates as english } from '../en/updates.ts';

/** Citations, versions, the list of changes, feeds and calendars. */
export const updates: Part<typeof english> = {
  copy: 'Copiar',
  changeKind: { new: 'Página nova', correction: 'Correção', update: 'Atualização', addition: 'Acréscimo' },
  changeTitle: (kind: string, title: string) => `${kind}: ${title}`,
  changedOn: (date: string) => `Alterado em ${date}`,
  lastReviewed: 'Última revisão.',
  changesTitle: 'Alterações no site',
  changesLead:
    'O que mudou nas páginas deste site, do mais recente ao mais antigo: correções, atualizações, acréscimos e páginas novas. Mudanças apenas de redação não são anotadas.',
  newPages: 'Páginas novas',
  aboutPages: 'Sobre este site',
  noCorrections: 'Nenhuma página foi corrigida desde a publicação.',
  feedsTitle: 'Feeds e calendários',
  feedsLead:
    'Acompanhe as alterações deste site em um leitor de feeds e veja os exercícios e as visitas em um programa de calendário. Nenhum dos dois exige cadastro.',
  feedAll: 'Todas as alterações',
  calendarAll: 'Exercícios e visitas do comandante',
  feedGroup: { all: 'Tudo', section: 'Por seção', country: 'Por país', topic: 'Por tema' },
  feedColumn: 'Feeds',
  calendarColumn: 'Calendário',
  feedSubject: 'Assunto',
  feedsHow: (most: number) =>
    `Um feed lista as páginas novas e as alterações de conteúdo, do mais recente ao mais antigo, até ${most} itens. Copie o endereço para um leitor de feeds. Atom e JSON Feed dizem o mesmo; a maioria dos leitores aceita os dois.`,
  calendarsTitle: 'Calendários',
  calendarsHow:
    'Um calendário mostra os exercícios e as visitas do comandante, passados e anunciados, como eventos de dia inteiro. Assine o endereço em vez de importá-lo uma única vez: assim as correções chegam até você.',
  calendarDays: 'Apenas datas que as fontes informam com o dia exato. Quando informam só o primeiro dia, o evento ocupa esse dia.',
  calendarCounts: (events: string, exercises: string, visits: string) =>
    `Os calendários contêm ${events} eventos. Ficam de fora ${exercises} exercícios e ${visits} visitas cujas fontes informam um mês ou um ano, mas não o primeiro dia: nenhuma data é presumida. Eles constam das listas de exercícios e de visitas.`,
  calendarStates: 'O que foi apenas anunciado ou não está confirmado aparece como provisório; o que foi suspenso, como cancelado.',
  firstDayOnly: 'As fontes informam apenas o primeiro dia.',
  conferenceDays: 'As datas são as da conferência.',
};
