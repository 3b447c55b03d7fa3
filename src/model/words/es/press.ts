import type { Part } from '../en/index.ts';
import type { press as english } from '../en/press.ts';

/** Short links, the pages for the press, and pages in the place of what was taken away. */
export const press: Part<typeof english> = {
  shortLink: 'Enlace corto',
  shortLinksTitle: 'Enlaces cortos',
  shortLinksLead: (n) =>
    `${n} direcciones cortas, iguales en todos los idiomas. Cada una lleva siempre a su página, aunque la página cambie de nombre. Al lado está lo que una redacción necesita para enlazarla.`,
  shortLinksMain: 'El sitio y sus listas',
  shortLinksParts: 'Partes de listas e imágenes',
  materials: 'Enlace, tarjeta y código',
  pressTitle: 'Para la prensa',
  pressLead: 'Cómo enlazar este sitio, citarlo e imprimir sus direcciones: qué se mantiene siempre y qué copiar de cada página.',
  pressNotes: [
    {
      id: 'addresses',
      title: 'Direcciones que duran',
      text: 'Cualquier página puede enlazarse sin pedir permiso. Cada dirección y cada sección publicadas quedan en un registro, y sin ellas el sitio no se puede generar: la dirección antigua de una página que cambia de nombre lleva a la nueva, y una página que se retira deja una nota que dice qué era y dónde buscar.',
    },
    {
      id: 'short',
      title: 'Direcciones cortas',
      text: 'Cada página muestra su enlace corto al pie. Sirve para impresos, pies de foto y publicaciones, no cambia cuando la página cambia de nombre y abre la página en inglés, desde la que se llega en un paso a los otros idiomas.',
    },
    {
      id: 'sections',
      title: 'Enlazar una sección',
      text: 'Cada título de un texto es un enlace a sí mismo. Copie su dirección para llevar a los lectores directamente a esa sección.',
    },
    {
      id: 'quoting',
      title: 'Citar',
      text: 'Nombre Southern Partners y la fecha de la versión, y enlace la página. Para una cifra o una fecha, nombre también el documento al que remite su número. Este sitio es independiente; no habla en nombre de ningún gobierno ni de ninguna fuerza armada.',
    },
    {
      id: 'cards',
      title: 'Tarjetas y códigos',
      text: 'Para cada ficha hay una página con un texto de enlace sugerido, una tarjeta para pegar en un artículo (HTML simple, sin scripts ni rastreo), una imagen y un código QR para impresos.',
    },
  ],
  pressFind: 'Buscar una página en la lista de enlaces cortos',
  pressOf: (title) => `Enlazar ${title}`,
  pressOfLead: (title) =>
    `Direcciones, texto de enlace, tarjeta, imagen y código QR de la página «${title}», en tres idiomas. Todo puede copiarse libremente.`,
  pressAddress: 'Dirección',
  pressText: 'Texto de enlace sugerido',
  pressCode: 'Enlace en HTML',
  pressCard: 'Tarjeta',
  pressCardCode: 'Tarjeta en HTML',
  pressQr: 'Código QR del enlace corto',
  pressQrFile: 'Código QR en SVG',
  pressImage: 'Imagen',
  pressImageFile: 'Imagen en PNG, 1200 × 630 píxeles',
  removedTitle: (title) => `Retirada: ${title}`,
  removedLead: 'Esta página se ha retirado. Su dirección se mantiene para que los enlaces a ella no queden rotos.',
  removedWas: 'Qué era',
  removedWhy: 'Por qué se retiró',
  removedOn: 'Fecha de retiro',
  removedSee: 'Dónde buscar ahora',
};
