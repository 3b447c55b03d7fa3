import type { Part } from '../en/index.ts';
import type { kinds as english } from '../en/kinds.ts';

/** Kinds and states that records can have. */
export const kinds: Part<typeof english> = {
  kind: {
    program: 'Programa',
    series: 'Serie de ejercicios',
    edition: 'Ejercicio',
    partnership: 'Alianza',
    visit: 'Visita del comandante',
    country: 'País',
    topic: 'Tema',
    commander: 'Comandante',
    background: 'Contexto',
    claim: 'Afirmación examinada',
  },
  kinds: {
    program: 'Programas',
    series: 'Series de ejercicios',
    edition: 'Ejercicios',
    partnership: 'Alianzas',
    visit: 'Visitas del comandante',
    country: 'Países',
    topic: 'Temas',
    commander: 'Comandantes',
    background: 'Contexto',
    claim: 'Afirmaciones examinadas',
  },
  programKind: {
    program: 'Programa',
    school: 'Escuela',
    initiative: 'Iniciativa',
    'task-force': 'Fuerza de tarea',
  },
  partnershipKind: {
    'state-partnership': 'Programa de Asociación Estatal',
    multilateral: 'Marco multilateral',
    bilateral: 'Marco bilateral',
    'alliance-status': 'Condición de aliado',
    conference: 'Conferencia',
  },
  domain: {
    maritime: 'Marítimo',
    land: 'Terrestre',
    air: 'Aéreo',
    cyber: 'Cibernético',
    'multi-domain': 'Multidominio',
    'special-operations': 'Operaciones especiales',
    humanitarian: 'Humanitario',
  },
  subregion: { caribbean: 'Caribe', 'central-america': 'Centroamérica', 'south-america': 'Sudamérica' },
  status: {
    active: 'Vigente',
    ended: 'Concluyó',
    renamed: 'Cambió de nombre',
    suspended: 'En suspenso',
    unclear: 'No está claro',
    unconfirmed: 'Sin confirmar',
  },
  held: { held: 'Realizado', announced: 'Anunciado', cancelled: 'Cancelado', unconfirmed: 'Sin confirmar' },
  confirmation: { confirmed: 'Confirmada', announced: 'Solo anunciada' },
};
