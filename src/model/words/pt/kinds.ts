import type { Part } from '../en/index.ts';
import type { kinds as english } from '../en/kinds.ts';

/** Kinds and states that records can have. */
export const kinds: Part<typeof english> = {
  kind: {
    program: 'Programa',
    series: 'Série de exercícios',
    edition: 'Exercício',
    partnership: 'Parceria',
    visit: 'Visita do comandante',
    country: 'País',
    topic: 'Tema',
    commander: 'Comandante',
    background: 'Contexto',
    claim: 'Afirmação checada',
  },
  kinds: {
    program: 'Programas',
    series: 'Séries de exercícios',
    edition: 'Exercícios',
    partnership: 'Parcerias',
    visit: 'Visitas dos comandantes',
    country: 'Países',
    topic: 'Temas',
    commander: 'Comandantes',
    background: 'Contexto',
    claim: 'Afirmações checadas',
  },
  programKind: { program: 'Programa', school: 'Escola', initiative: 'Iniciativa', 'task-force': 'Força-tarefa' },
  partnershipKind: {
    'state-partnership': 'Programa de Parceria Estatal',
    multilateral: 'Mecanismo multilateral',
    bilateral: 'Mecanismo bilateral',
    'alliance-status': 'Status de aliado',
    conference: 'Conferência',
  },
  domain: {
    maritime: 'Marítimo',
    land: 'Terrestre',
    air: 'Aéreo',
    cyber: 'Cibernético',
    'multi-domain': 'Multidomínio',
    'special-operations': 'Operações especiais',
    humanitarian: 'Humanitário',
  },
  subregion: { caribbean: 'Caribe', 'central-america': 'América Central', 'south-america': 'América do Sul' },
  status: {
    active: 'Em atividade',
    ended: 'Terminou',
    renamed: 'Mudou de nome',
    suspended: 'Em suspenso',
    unclear: 'Incerta',
    unconfirmed: 'Sem confirmação',
  },
  held: { held: 'Realizado', announced: 'Anunciado', cancelled: 'Cancelado', unconfirmed: 'Não confirmado' },
  confirmation: { confirmed: 'Confirmada', announced: 'Apenas anunciada' },
};
