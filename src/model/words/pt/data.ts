import type { Part } from '../en/index.ts';
import type { data as english } from '../en/data.ts';

/** The page of open data. */
export const data: Part<typeof english> = {
  dataTitle: 'Dados abertos',
  dataLead:
    'Todas as coleções deste site em CSV, em JSON e por meio de uma API, com as fontes de cada linha. O uso é livre, desde que o site seja citado.',
  dataVersion: 'Versão',
  dataVersionNote: 'O dia da última revisão de um registro',
  dataLicense: 'Licença',
  dataCredit: 'Cite o site e inclua um link para a página da linha',
  dataRows: 'Linhas',
  dataRowsNote: (sets) => `Em ${sets} coleções`,
  dataFiles: 'Arquivos',
  dataFilesLead: 'Os arquivos são os mesmos em todos os idiomas: os títulos estão em três, e todo o resto, em inglês.',
  dataCollection: 'Coleção',
  dataSchema: 'Esquema',
  dataNames: {
    programs: 'Programas',
    exercises: 'Séries de exercícios',
    editions: 'Edições dos exercícios',
    partnerships: 'Parcerias',
    visits: 'Visitas dos comandantes',
    countries: 'Países',
    topics: 'Temas',
    sources: 'Fontes',
    pages: 'Páginas',
  },
  dataAbout: {
    programs: 'Programas, escolas, iniciativas e forças-tarefa',
    exercises: 'Cada série uma vez, com os identificadores de suas edições',
    editions: 'Cada vez que uma série foi realizada ou anunciada',
    partnerships: 'Parcerias da Guarda Nacional, marcos, conferências e condição de aliado',
    visits: 'Cada viagem de um comandante à área',
    countries: 'Os países da área',
    topics: 'Assuntos em que os registros são classificados',
    sources: 'Documentos em que as páginas se apoiam',
    pages: 'Registros de todos os tipos, com datas, países e temas',
  },
  dataWhole:
    'O pacote de dados descreve todos os arquivos CSV, seus campos e suas chaves; as somas de verificação mostram se um download está completo.',
  dataPackage: 'Pacote de dados (Frictionless)',
  dataSums: 'Somas de verificação (SHA-256)',
  dataGlance: 'Os números dos gráficos também estão em arquivos.',
  dataFields: 'Campos',
  dataReading:
    'O que nenhuma fonte informa é null em JSON e fica vazio em CSV. Em CSV, os itens de uma lista são separados por ponto e vírgula. As datas são tão exatas quanto as fontes as dão: um ano, um mês ou um dia.',
  dataField: 'Campo',
  dataType: 'Tipo',
  dataMeaning: 'Significado',
  dataFieldCount: (n) => `${n} campos`,
  dataTypes: { string: 'texto', integer: 'número inteiro', list: 'lista', date: 'data', url: 'endereço' },
  dataMayBeEmpty: 'pode estar vazio',
  dataValues: (values) => `Valores: ${values}.`,
  dataApi: 'API',
  dataApiLead:
    'As respostas são arquivos JSON em endereços que se mantêm; nenhuma chave é necessária. Dentro de v1, campos podem ser acrescentados, mas nenhum é retirado nem muda de sentido.',
  dataAddresses: {
    collection: 'Todos os registros de uma coleção',
    entry: 'Um registro, com seus dados e as fontes de cada um',
    openapi: 'Descrição da API para ferramentas (OpenAPI 3.1)',
  },
  dataExamples: { shell: 'Linha de comando', python: 'Python', r: 'R' },
};
