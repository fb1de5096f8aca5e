/** Treaties of the field; dates as EDTF. */
export const treatySeeds = [
  { code: 'HAGUE_1954', adopted: '1954-05-14', inForce: '1956-08-07', depositary: 'UNESCO', names: { en: 'Hague Convention for the Protection of Cultural Property in the Event of Armed Conflict (1954)', ar: 'اتفاقية لاهاي لحماية الممتلكات الثقافية في حالة نزاع مسلح (1954)', fr: 'Convention de La Haye pour la protection des biens culturels en cas de conflit armé (1954)' } },
  { code: 'HAGUE_PROTOCOL_1954', adopted: '1954-05-14', inForce: '1956-08-07', depositary: 'UNESCO', names: { en: 'First Protocol to the Hague Convention (1954)', ar: 'البروتوكول الأول لاتفاقية لاهاي (1954)', fr: 'Premier Protocole à la Convention de La Haye (1954)' } },
  { code: 'UNESCO_1970', adopted: '1970-11-14', inForce: '1972-04-24', depositary: 'UNESCO', names: { en: 'UNESCO Convention on illicit import, export and transfer of cultural property (1970)', ar: 'اتفاقية اليونسكو بشأن حظر استيراد وتصدير ونقل الممتلكات الثقافية بطرق غير مشروعة (1970)', fr: 'Convention de l’UNESCO sur l’importation, l’exportation et le transfert illicites des biens culturels (1970)' } },
  { code: 'UNESCO_1972', adopted: '1972-11-16', inForce: '1975-12-17', depositary: 'UNESCO', names: { en: 'World Heritage Convention (1972)', ar: 'اتفاقية التراث العالمي (1972)', fr: 'Convention du patrimoine mondial (1972)' } },
  { code: 'UNIDROIT_1995', adopted: '1995-06-24', inForce: '1998-07-01', depositary: 'Italy', names: { en: 'UNIDROIT Convention on Stolen or Illegally Exported Cultural Objects (1995)', ar: 'اتفاقية يونيدروا بشأن الممتلكات الثقافية المسروقة أو المصدرة بطرق غير مشروعة (1995)', fr: 'Convention d’UNIDROIT sur les biens culturels volés ou illicitement exportés (1995)' } },
  { code: 'HAGUE_PROTOCOL_1999', adopted: '1999-03-26', inForce: '2004-03-09', depositary: 'UNESCO', names: { en: 'Second Protocol to the Hague Convention (1999)', ar: 'البروتوكول الثاني لاتفاقية لاهاي (1999)', fr: 'Deuxième Protocole à la Convention de La Haye (1999)' } },
];

const usList = {
  citation: '19 CFR 12.104b, list of State Parties to the 1970 UNESCO Convention (a list of the United States; may be out of date)',
  url: 'https://www.law.cornell.edu/cfr/text/19/12.104b',
  retrievedAt: null,
};

/** Entries into force of the 1970 Convention that a source was read for. Others are unknown, not absent. */
export const participationSeeds = Object.entries({
  DZ: '1974-09-24', BF: '1987-07-07', CM: '1972-08-24', EG: '1973-07-05', GN: '1979-06-18', IR: '1975-04-27', IQ: '1973-05-12', BD: '1988-03-09',
}).map(([state, inForce]) => ({ treaty: 'UNESCO_1970', state, inForce, source: usList }));
