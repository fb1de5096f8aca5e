import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import type { Words } from '../identity/page-words.ts';

/** Roles in the words of the sign-in page. */
export const roleNames: Record<Role, Words> = {
  PUBLIC: { ar: 'الجمهور', en: 'public', fr: 'public' },
  RESEARCHER: { ar: 'باحث', en: 'researcher', fr: 'recherche' },
  REGISTRY_STEWARD: { ar: 'أمين سجل', en: 'registry steward', fr: 'tenue du registre' },
  CUSTOMS_OFFICER: { ar: 'ضابط جمارك', en: 'customs officer', fr: 'agent des douanes' },
  CUSTOMS_ANALYST: { ar: 'محلل جمركي', en: 'customs analyst', fr: 'analyste des douanes' },
  EXPERT: { ar: 'خبير (طلب واحد)', en: 'expert (one request)', fr: 'expertise (une seule demande)' },
  CASE_OFFICER: { ar: 'مسؤول قضايا', en: 'case officer', fr: 'chargé de dossiers' },
  CASE_PARTY_COUNSEL: { ar: 'مستشار طرف في قضية', en: 'counsel of a party', fr: 'conseil d’une partie' },
  SECRETARIAT: { ar: 'الأمانة', en: 'secretariat', fr: 'secrétariat' },
  DESK_STEWARD: { ar: 'أمين مكتب', en: 'desk steward', fr: 'tenue d’un bureau' },
  AUDITOR: { ar: 'مدقق', en: 'auditor', fr: 'audit' },
  ADMINISTRATOR: { ar: 'مدير النظام', en: 'administrator', fr: 'administration' },
};
