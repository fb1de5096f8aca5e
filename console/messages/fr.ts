import type { Messages } from './en.ts';

/** What the pages say, in French. */
export const fr: Messages = {
  hub: 'Turath Hub',
  lead: 'Un échange du patrimoine culturel : sites, objets, saisies et demandes de nombreux registres, reliés entre eux.',
  skip: 'Aller au contenu',
  languages: 'Langues', elsewhere: 'Pour les développeurs', explorer: 'Explorateur de requêtes', schema: 'Schéma de l’API',
  footer: 'Chaque notice appartient à l’institution qui en répond. Le hub relie les notices et n’en fusionne aucune.',
  toSearch: 'Vers la recherche',

  searchFor: 'Titre, nom, identifiant ou mots', search: 'Rechercher', kind: 'Genre', allKinds: 'Tous les genres',
  results: 'Trouvé', searched: 'Notices consultées', notClean: 'Ne rien trouver ne blanchit rien.',
  nothing: 'Rien n’a été trouvé sous ces mots parmi ce que vous pouvez voir.',
  badSearch: 'Cette recherche ne peut être lue : au moins une lettre ou un chiffre, au plus 200 caractères, et repartez de la première page.',
  narrow: 'Affiner les résultats', chosen: 'choisi ; suivre pour retirer', pages: 'Pages', firstPage: 'Première page', nextPage: 'Page suivante',
  examples: 'Essayez',
  whatHeading: 'De quoi il s’agit',
  whatText: 'Les institutions tiennent ici leurs propres notices et les relient : du site pillé à la saisie et à la demande, chacun voyant ce qu’il a le droit de voir.',
  whatDemo: 'Ceci est une démonstration : des affaires publiques documentées avec leurs sources, et des notices inventées d’États fictifs, qui le disent.',
  firstQuery: 'Une première requête', firstQueryText: 'Tout ce que montrent ces pages vient d’une seule API GraphQL, à /graphql. À copier dans l’explorateur :',

  absent: 'Pas de telle notice', absentText: 'Il n’y a pas de notice à cette adresse, ou aucune que vous puissiez voir.',
  malformed: 'Ce n’est pas un identifiant', malformedText: 'L’adresse ne contient pas d’identifiant du hub. Ils ont la forme site_ suivi de 26 lettres et chiffres.',
  unavailable: 'Un registre ne répond pas', unavailableText: 'Le registre qui tient cette notice ne répond pas en ce moment. Veuillez réessayer.',
  incomplete: 'Certains registres ne répondent pas ; des parties de cette page manquent.', notAnswering: 'indisponible en ce moment',
  synthetic: 'Inventé', syntheticBanner: 'Cette notice est inventée pour la démonstration. Ses États, ses services et ses personnes n’existent pas.',
  leftOut: 'Omis ici : la licence de ce texte n’en permet pas la redistribution.',

  authority: 'Répond de la notice', localId: 'Identifiant propre', identifier: 'Identifiant', sharing: 'Partage', embargo: 'sous embargo jusqu’au',
  licence: 'Licence', notTold: 'non indiquée', attribution: 'Mention', redistributable: 'Texte redistribuable',
  collection: 'Collection', collections: 'Collections', recorded: 'Enregistré', updated: 'modifié', sources: 'Sources', source: 'Source',
  yes: 'Oui', no: 'Non', none: 'aucun', more: 'Non montrés ici', original: 'original', undated: 'Sans date', arrow: '→',
  about: 'À propos', type: 'Type', names: 'Noms', category: 'Catégorie', place: 'Lieu', state: 'État', role: 'Rôle', when: 'Quand',
  status: 'Statut', value: 'Valeur', field: 'Énoncé', note: 'Note', number: 'Numéro', reason: 'Raison', description: 'Description', missing: 'Manque',
  from: 'De', to: 'À', address: 'Adresse web (sans lien)', count: 'Nombre', records: 'Notices', linked: 'Notices liées',
  statements: 'Énoncés concurrents, côte à côte', certainty: 'Certitude', relation: 'Relation', issuer: 'Émetteur', sector: 'Secteur', stewards: 'Responsables',
  objects: 'Objets', object: 'Objet', sites: 'Sites', seizures: 'Saisies', seizure: 'Saisie', items: 'Pièces saisies', item: 'Pièce saisie',
  listings: 'Offres du marché', cases: 'Affaires', relatedObjects: 'Objets apparentés',

  objectId: 'Object ID', objectIdSufficient: 'Assez décrit pour être recherché.', objectIdInsufficient: 'Pas assez décrit pour être recherché.',
  extent: 'Étendue', quantity: 'Quantité', materials: 'Matériaux et techniques', measurements: 'Dimensions', inscriptions: 'Inscriptions et marques',
  dating: 'Date ou période', maker: 'Auteur ou culture', subject: 'Sujet', titles: 'Titres', features: 'Signes distinctifs', condition: 'État de conservation',
  identifiers: 'Identifiants', photographs: 'Photographies', origins: 'Origines attribuées', timelines: 'Chronologies',
  currentCustodian: 'Actuellement détenu par', currentLegalStatus: 'Statut juridique actuel',
  titleTimeline: 'Titre de propriété', custodyTimeline: 'Garde', locationTimeline: 'Emplacement', legalTimeline: 'Statut juridique',
  lossReport: 'Déclaration de perte', lossReports: 'Déclarations de perte', claimedBy: 'selon', provenance: 'Provenance telle que déclarée',
  discovered: 'Découvert', reported: 'Déclaré', recovered: 'Récupéré',

  region: 'Région', periods: 'Périodes', inscribed: 'Inscrit', inDanger: 'En péril', area: 'Superficie', transboundary: 'Transfrontalier', justification: 'Justification',
  states: 'États', statesNote: 'Les États tels que des énoncés les nomment, chacun avec son rôle. Un lieu n’est pas un pays, et un site peut n’en avoir aucun.',
  designations: 'Désignations', list: 'Liste', criteria: 'Critères', conditionOfSite: 'État, perturbations et menaces', damage: 'Ampleur des dommages',
  assessments: 'Évaluations', priority: 'Priorité', disturbances: 'Perturbations', threats: 'Menaces', cause: 'Cause', effects: 'Effets', probability: 'Probabilité',
  looting: 'Signalements de pillage',

  office: 'Bureau', direction: 'Sens et transport', legalStatus: 'Statut juridique', legalBasis: 'Base légale', concealment: 'Dissimulation', detection: 'Détection',
  disposition: 'Affectation', declaredAssessed: 'Déclaré et constaté', declared: 'Déclaré', assessed: 'Constaté', declaration: 'Déclaration',
  origin: 'Origine', tariff: 'Code SH', route: 'Itinéraire', transport: 'Transport', risk: 'Indices de risque',
  riskNote: 'Un indice est une raison de regarder de plus près. Il ne dit pas que quoi que ce soit est volé.',
  papers: 'Documents présentés', authenticity: 'Authenticité', identified: 'Identifié', seal: 'Scellé', gap: 'lacune dans la chaîne', opinions: 'Avis d’experts', authentic: 'authentique',

  caseState: 'Où elle en est', remedy: 'Ce qui est demandé', requesting: 'Requérant', respondent: 'Requis', opened: 'Ouverte', closed: 'Close',
  parentCase: 'Met en œuvre', implementations: 'Mise en œuvre par', summary: 'Résumé', outcomes: 'Issues', outcome: 'Issue', concerned: 'Ce qu’elle concerne', terms: 'Conditions',
  tracks: 'Voies', deadlines: 'Échéances', deadline: 'Échéance', due: 'Au plus tard', basis: 'Fondement', claims: 'Demandes', legalBases: 'Bases juridiques', instrument: 'Instrument',
  assessment: 'Appréciation', notAdvice: 'Aucune appréciation ici n’est un avis juridique ; ce qui est inconnu n’est pas un non.',
  evidence: 'Preuves', parties: 'Parties', party: 'Partie', handovers: 'Remises', history: 'Histoire', events: 'Événements', suspensions: 'Suspensions',

  venue: 'Lieu de vente', sale: 'Vente et lot', offered: 'Offert', seen: 'Vu', offerStatus: 'Offre', prices: 'Prix', statedProvenance: 'Provenance selon le vendeur',
};
