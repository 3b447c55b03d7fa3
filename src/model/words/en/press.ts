/** Short links, the pages for the press, and pages in the place of what was taken away. */
export const press = {
  shortLink: 'Short link',
  shortLinksTitle: 'Short links',
  shortLinksLead: (n: string) =>
    `${n} short addresses, the same in all languages. Each leads to its page for ever, also when the page is renamed. Beside it stands what editors need to link to the page.`,
  shortLinksMain: 'The site and its lists',
  shortLinksParts: 'Parts of lists and pictures',
  materials: 'Link, card and code',
  pressTitle: 'For the press',
  pressLead: 'How to link to this site, quote it and print its addresses: what holds for ever, and what to copy for each page.',
  pressNotes: [
    {
      id: 'addresses',
      title: 'Addresses that last',
      text: 'Any page may be linked without asking. Every address and every section that has been published is kept in a register, and the site cannot be built without them: a page that is renamed leads on from its old address, and a page that is removed leaves a note that says what it was and where to look.',
    },
    {
      id: 'short',
      title: 'Short addresses',
      text: 'Each page shows its short link at its foot. It is meant for print, captions and posts, stays the same when the page is renamed, and opens the English page, from which the other languages are one step away.',
    },
    {
      id: 'sections',
      title: 'Linking to a section',
      text: 'Every heading of a text is a link to itself. Copy its address to send readers straight to that section.',
    },
    {
      id: 'quoting',
      title: 'Quoting',
      text: 'Name Southern Partners and the date of the version, and link to the page. For a figure or a date please also name the document that its number points to. This site is independent; it speaks for no government and no armed force.',
    },
    {
      id: 'cards',
      title: 'Cards and codes',
      text: 'For each record there is a page with a suggested link text, a card to paste into an article (plain HTML, without scripts or tracking), a picture and a QR code for print.',
    },
  ],
  pressFind: 'Find a page in the list of short links',
  pressOf: (title: string) => `Link to ${title}`,
  pressOfLead: (title: string) =>
    `Addresses, link text, a card, a picture and a QR code for the page “${title}”, in three languages. All of it may be copied freely.`,
  pressAddress: 'Address',
  pressText: 'Suggested link text',
  pressCode: 'Link as HTML',
  pressCard: 'Card',
  pressCardCode: 'Card as HTML',
  pressQr: 'QR code of the short link',
  pressQrFile: 'QR code as SVG',
  pressImage: 'Picture',
  pressImageFile: 'Picture as PNG, 1200 × 630 pixels',
  removedTitle: (title: string) => `Removed: ${title}`,
  removedLead: 'This page has been taken away. Its address stays, so that links to it do not lead nowhere.',
  removedWas: 'What it was',
  removedWhy: 'Why it is gone',
  removedOn: 'Removed',
  removedSee: 'Where to look now',
};
