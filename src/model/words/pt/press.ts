import type { Part } from '../en/index.ts';
import type { press as english } from '../en/press.ts';

/** Short links, the pages for the press, and pages in the place of what was taken away. */
export const press: Part<typeof english> = {
  shortLink: 'Link curto',
  shortLinksTitle: 'Links curtos',
  shortLinksLead: (n) =>
    `${n} endereços curtos, iguais em todos os idiomas. Cada um leva sempre à sua página, mesmo que ela mude de nome. Ao lado está o que uma redação precisa para criar o link.`,
  shortLinksMain: 'O site e suas listas',
  shortLinksParts: 'Partes de listas e imagens',
  materials: 'Link, cartão e código',
  pressTitle: 'Para a imprensa',
  pressLead: 'Como criar links para este site, citá-lo e imprimir seus endereços: o que vale sempre e o que copiar de cada página.',
  pressNotes: [
    {
      id: 'addresses',
      title: 'Endereços que duram',
      text: 'Qualquer página pode receber links sem pedido prévio. Cada endereço e cada seção publicados ficam em um registro, e sem eles o site não pode ser gerado: o endereço antigo de uma página que muda de nome leva ao novo, e uma página retirada deixa uma nota que diz o que era e onde procurar.',
    },
    {
      id: 'short',
      title: 'Endereços curtos',
      text: 'Cada página mostra seu link curto no rodapé. Ele serve para impressos, legendas e postagens, não muda quando a página muda de nome e abre a página em inglês, de onde se chega em um passo aos outros idiomas.',
    },
    {
      id: 'sections',
      title: 'Link para uma seção',
      text: 'Cada título de um texto é um link para si mesmo. Copie o endereço dele para levar os leitores diretamente a essa seção.',
    },
    {
      id: 'quoting',
      title: 'Citar',
      text: 'Cite Southern Partners e a data da versão, com link para a página. Para um número ou uma data, cite também o documento a que a marca remete. Este site é independente; não fala em nome de nenhum governo nem de nenhuma força armada.',
    },
    {
      id: 'cards',
      title: 'Cartões e códigos',
      text: 'Para cada ficha há uma página com um texto de link sugerido, um cartão para colar em um artigo (HTML simples, sem scripts nem rastreamento), uma imagem e um código QR para impressos.',
    },
  ],
  pressFind: 'Procurar uma página na lista de links curtos',
  pressOf: (title) => `Link para ${title}`,
  pressOfLead: (title) =>
    `Endereços, texto do link, cartão, imagem e código QR da página “${title}”, em três idiomas. Tudo pode ser copiado livremente.`,
  pressAddress: 'Endereço',
  pressText: 'Texto sugerido para o link',
  pressCode: 'Link em HTML',
  pressCard: 'Cartão',
  pressCardCode: 'Cartão em HTML',
  pressQr: 'Código QR do link curto',
  pressQrFile: 'Código QR em SVG',
  pressImage: 'Imagem',
  pressImageFile: 'Imagem em PNG, 1200 × 630 pixels',
  removedTitle: (title) => `Retirada: ${title}`,
  removedLead: 'Esta página foi retirada. O endereço continua valendo, para que os links para ela não fiquem quebrados.',
  removedWas: 'O que era',
  removedWhy: 'Por que foi retirada',
  removedOn: 'Data da retirada',
  removedSee: 'Onde procurar agora',
};
