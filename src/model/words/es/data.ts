import type { Part } from '../en/index.ts';
import type { data as english } from '../en/data.ts';

/** The page of open data. */
export const data: Part<typeof english> = {
  dataTitle: 'Datos abiertos',
  dataLead:
    'Todas las colecciones de este sitio en CSV, en JSON y por medio de una API, con las fuentes de cada fila. Su uso es libre si se cita el sitio.',
  dataVersion: 'Versión',
  dataVersionNote: 'El día de la última revisión de una entrada',
  dataLicense: 'Licencia',
  dataCredit: 'Cite el sitio y enlace a la página de la fila',
  dataRows: 'Filas',
  dataRowsNote: (sets) => `En ${sets} colecciones`,
  dataFiles: 'Archivos',
  dataFilesLead: 'Los archivos son los mismos en todos los idiomas: los títulos están en tres y todo lo demás, en inglés.',
  dataCollection: 'Colección',
  dataSchema: 'Esquema',
  dataNames: {
    programs: 'Programas',
    exercises: 'Series de ejercicios',
    editions: 'Ediciones de los ejercicios',
    partnerships: 'Alianzas',
    visits: 'Visitas de los comandantes',
    countries: 'Países',
    topics: 'Temas',
    sources: 'Fuentes',
    pages: 'Páginas',
  },
  dataAbout: {
    programs: 'Programas, escuelas, iniciativas y fuerzas de tarea',
    exercises: 'Cada serie una vez, con los identificadores de sus ediciones',
    editions: 'Cada vez que una serie se realizó o se anunció',
    partnerships: 'Alianzas de la Guardia Nacional, marcos, conferencias y condición de aliado',
    visits: 'Cada viaje de un comandante al área',
    countries: 'Los países del área',
    topics: 'Asuntos con que se clasifican los registros',
    sources: 'Documentos en que se apoyan las páginas',
    pages: 'Registros de todo tipo, con fechas, países y temas',
  },
  dataWhole:
    'El paquete de datos describe todos los archivos CSV, sus campos y sus claves; las sumas de verificación muestran si una descarga está completa.',
  dataPackage: 'Paquete de datos (Frictionless)',
  dataSums: 'Sumas de verificación (SHA-256)',
  dataGlance: 'Las cifras de los gráficos también están en archivos.',
  dataFields: 'Campos',
  dataReading:
    'Lo que ninguna fuente indica es null en JSON y queda vacío en CSV. En CSV, los elementos de una lista se separan con punto y coma. Las fechas son tan exactas como las dan las fuentes: un año, un mes o un día.',
  dataField: 'Campo',
  dataType: 'Tipo',
  dataMeaning: 'Significado',
  dataFieldCount: (n) => `${n} campos`,
  dataTypes: { string: 'texto', integer: 'número entero', list: 'lista', date: 'fecha', url: 'dirección' },
  dataMayBeEmpty: 'puede estar vacío',
  dataValues: (values) => `Valores: ${values}.`,
  dataApi: 'API',
  dataApiLead:
    'Las respuestas son archivos JSON en direcciones que se mantienen; no hace falta ninguna clave. Dentro de v1 pueden agregarse campos, pero ninguno se quita ni cambia de sentido.',
  dataAddresses: {
    collection: 'Todas las entradas de una colección',
    entry: 'Una entrada, con sus datos y las fuentes de cada uno',
    openapi: 'Descripción de la API para herramientas (OpenAPI 3.1)',
  },
  dataExamples: { shell: 'Línea de comandos', python: 'Python', r: 'R' },
};
