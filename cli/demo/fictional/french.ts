/** What stands before the French word that a site's name begins with; another name is a proper one and has no article. */
const articles: Readonly<Record<string, string>> = {
  Amas: 'de l’', Art: 'de l’', Cairns: 'des ', Cimetière: 'du ', Citadelle: 'de la ', Épave: 'de l’', Fort: 'du ', Grotte: 'de la ', Monastère: 'du ',
  Nécropole: 'de la ', Phare: 'du ', Relais: 'du ', Source: 'de la ', Terrasses: 'des ', Tertre: 'du ', Vieux: 'du ',
};

/** From a place in French: `de l’épave de Marsa`, `du fort de Ras Hilal`, `d’Ardan`, `de Tell Qasab`. */
export function frenchFrom(name: string): string {
  const article = articles[name.split(' ')[0] ?? ''];
  if (article !== undefined) return article + name.slice(0, 1).toLowerCase() + name.slice(1);
  return /^[AEIOUÉÈÊÎÂ]/u.test(name) ? `d’${name}` : `de ${name}`;
}
