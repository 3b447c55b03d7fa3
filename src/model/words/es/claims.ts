import type { claims as english } from '../en/claims.ts';
import type { Part } from '../en/index.ts';

const verdict = {
  confirmed: 'Confirmada',
  outdated: 'Desactualizada',
  unsupported: 'Sin sustento',
  wrong: 'Incorrecta',
  opinion: 'Opinión',
};
const PLURALS: Record<string, string> = {
  [verdict.confirmed]: 'confirmadas',
  [verdict.outdated]: 'desactualizadas',
  [verdict.wrong]: 'incorrectas',
  [verdict.opinion]: 'opiniones',
};

/** Claims checked. */
export const claims: Part<typeof english> = {
  verdict,
  verdictMeaning: {
    confirmed: 'Fuentes identificables dicen lo mismo.',
    outdated: 'Fue cierta en su momento; fuentes posteriores dan otra cosa.',
    unsupported: 'No se encontró ninguna fuente que lo diga.',
    wrong: 'Las fuentes dicen otra cosa.',
    opinion: 'Un juicio o una recomendación que ninguna fuente puede zanjar.',
  },
  claimFact: { verdict: 'Veredicto', metIn: 'Aparece en', checked: 'Examinada' },
  claimText: 'La afirmación',
  claimWhy: 'Lo que dicen las fuentes',
  claimWhere: 'Dónde aparece',
  claimConcerns: 'Páginas a las que atañe',
  claimsHere: 'Afirmaciones examinadas',
  claimTitle: (title: string) => `Afirmación examinada: ${title}`,
  claimDescription: (verdict: string, claim: string) => `${verdict}. ${claim} Una afirmación contrastada con sus fuentes.`,
  claimsCounted: (n: number, verdict: string) => `${n} ${n === 1 ? verdict.toLowerCase() : (PLURALS[verdict] ?? verdict.toLowerCase())}`,
};
