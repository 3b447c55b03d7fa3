import Cite from './Cite.astro';
import Contact from './Contact.astro';
import Corrections from './Corrections.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Table from './Table.astro';

/** What authors may write in MDX. Renaming one is a change of all content. */
export const mdxComponents = { Cite, Contact, Corrections, Note, a: Link, table: Table };
