import { citationFile } from '../../formats/citation-file.ts';
import { load } from '../../load.ts';
import { citedRecords, type CitedRecord } from '../../model/citable.ts';
import { CITE_FORMATS, citePath, type CiteFormat } from '../../model/urls.ts';

export const getStaticPaths = async () => {
  const graph = await load();
  return citedRecords(graph).flatMap(({ kind, id, versions }) =>
    CITE_FORMATS.map((format) => ({
      params: { file: citePath(kind, id, format).replace('/cite/', '') },
      props: { format, versions },
    })),
  );
};

interface Props {
  format: CiteFormat;
  versions: CitedRecord['versions'];
}

/** How one record is cited, for reference managers. */
export const GET = ({ props: { format, versions } }: { props: Props }) => new Response(citationFile(format, versions));
