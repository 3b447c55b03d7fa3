import type { claims as english } from '../en/claims.ts';
import type { Part } from '../en/index.ts';
import { count } from './grammar.ts';

const verdict = {
  confirmed: 'Confirmada',
  outdated: 'Desatualizada',
  unsupported: 'Sem respaldo',
  wrong: 'Incorreta',
  opinion: 'Opinião',
};
// The verdicts as a count has them where the plural is not the singular.
const MANY: Record<string, string> = {
  [verdict.confirmed]: 'confirmadas',
  [verdict.outdated]: 'desatualizadas',
  [verdict.wrong]: 'incorretas',
  [verdict.opinion]: 'opiniões',
};

/** Claims checked. */
export const claims: Part<typeof english> = {
  verdict,
  verdictMeaning: {
    confirmed: 'Fontes que podem ser citadas dizem o mesmo.',
    outdated: 'Já foi verdade; fontes posteriores trazem outra informação.',
    unsupported: 'Não foi encontrada nenhuma fonte que diga isso.',
    wrong: 'As fontes dizem outra coisa.',
    opinion: 'Um juízo ou uma recomendação, que nenhuma fonte pode confirmar nem desmentir.',
  },
  claimFact: { verdict: 'Veredito', metIn: 'Encontrada em', checked: 'Verificada em' },
  claimText: 'A afirmação',
  claimWhy: 'O que dizem as fontes',
  claimWhere: 'Onde foi encontrada',
  claimConcerns: 'Páginas a que se refere',
  claimsHere: 'Afirmações checadas',
  claimTitle: (title: string) => `Afirmação checada: ${title}`,
  claimDescription: (verdict: string, claim: string) => `${verdict}. ${claim} Uma afirmação confrontada com as fontes.`,
  claimsCounted: (n: number, verdict: string) => count(n, verdict.toLowerCase(), MANY[verdict] ?? verdict.toLowerCase()),
};
