/** "1 visita", "3 visitas"; thousands are set off: "1.204 documentos". */
export const count = (n: number, one: string, many: string): string => `${n.toLocaleString('pt-BR')} ${n === 1 ? one : many}`;

// Names as CLDR has them, with the preposition and the article that they take.
const TO: Record<string, string> = {
  'Antígua e Barbuda': 'a Antígua e Barbuda',
  Argentina: 'à Argentina',
  Barbados: 'a Barbados',
  Belize: 'a Belize',
  Bolívia: 'à Bolívia',
  Brasil: 'ao Brasil',
  Chile: 'ao Chile',
  Colômbia: 'à Colômbia',
  'Costa Rica': 'à Costa Rica',
  Cuba: 'a Cuba',
  Dominica: 'à Dominica',
  'El Salvador': 'a El Salvador',
  Equador: 'ao Equador',
  Granada: 'a Granada',
  Guatemala: 'à Guatemala',
  Guiana: 'à Guiana',
  Haiti: 'ao Haiti',
  Honduras: 'a Honduras',
  Jamaica: 'à Jamaica',
  México: 'ao México',
  Nicarágua: 'à Nicarágua',
  Panamá: 'ao Panamá',
  Paraguai: 'ao Paraguai',
  Peru: 'ao Peru',
  'República Dominicana': 'à República Dominicana',
  'Santa Lúcia': 'a Santa Lúcia',
  'São Cristóvão e Névis': 'a São Cristóvão e Névis',
  'São Vicente e Granadinas': 'a São Vicente e Granadinas',
  Suriname: 'ao Suriname',
  'Trinidad e Tobago': 'a Trinidad e Tobago',
  Uruguai: 'ao Uruguai',
  Venezuela: 'à Venezuela',
};

/** "Visita à Argentina", "Visita ao Chile e a Honduras"; "Visita: Canadá" where the article is not known here. */
export function visitTo(countries: string): string {
  const names = countries.split(/, | e (?!Barbuda|Névis|Granadinas|Tobago)/);
  const known = names.map((name) => TO[name]).filter((name) => name !== undefined);
  if (known.length < names.length) return `Visita: ${countries}`;
  return `Visita ${[known.slice(0, -1).join(', '), known.at(-1)].filter(Boolean).join(' e ')}`;
}

/** "à Argentina", "ao Chile", "a Honduras". */
export const toCountry = (country: string): string => TO[country] ?? `a ${country}`;

/** "com a Argentina", "com o Chile", "com Honduras". */
export function withCountry(country: string): string {
  const [word = ''] = toCountry(country).split(' ');
  const article = { à: 'a ', ao: 'o ' }[word] ?? '';
  return `com ${article}${country}`;
}
