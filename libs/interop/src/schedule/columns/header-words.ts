import type { ScheduleField } from '@jalon/domain/schedule';
import { plain } from '../table';

/**
 * What a header may mean. `weight` decides between two columns that claim one field (an « IPP » over a « N° dossier »);
 * `soft` meanings hold only if what stands below agrees (« Remarques » may state the visit's kind, or be remarks).
 */
export type HeaderMeaning = { readonly field: ScheduleField | 'nothing'; readonly weight: number; readonly soft?: boolean };

type Entry = readonly [pattern: RegExp, ...meanings: HeaderMeaning[]];

const means = (field: ScheduleField | 'nothing', weight = 5): HeaderMeaning => ({ field, weight });
const perhaps = (field: ScheduleField, weight = 2): HeaderMeaning => ({ field, weight, soft: true });

const CAME = '(?:venue|visite|rdv|rendez vous|passage|sejour|arrivee|seance)';
const FIRST_TIME = `(?:(?:premieres?|1 ?(?:ere|re|er|e)?) ?(?:fois|${CAME}|cure|chimio|injection|hdj)|primo ?\\w*|nouveau(?: patient)?)`;

/** In order: the first pattern that matches decides. */
const DICTIONARY: readonly Entry[] = [
  // « Patient (IPP) » holds both, or the number only: its cells tell.
  [/^(?:patiente?s?|identite|noms?)\b.*\b(?:ipp|nip)$/, means('patient', 4), means('ipp', 8)],
  [/\bnoms?\b.*\bprenoms?\b|\bprenoms?\b.*\bnoms?\b|\bidentite\b|\bnom pre\b|^etiquettes?$/, means('patient')],
  [
    /\bnom (?:de )?(?:la )?(?:naiss\w*|jeune fille|jf|fille)\b|\bnom (?:patronymique|famille naissance)\b|^(?:njf|ndn|nom naiss)$/,
    means('birth-name'),
  ],
  // What the visit was before it was moved.
  [/^(?:anciens?|anciennes?)\b|\b(?:initiale?|d origine|precedente?)$/, means('nothing')],
  [/^nouve(?:au|lle) (?:date|jour)\b/, means('date', 6)],
  [/^nouve(?:au|lle) (?:heure|horaire|creneau)\b/, means('time', 6)],
  // « Nom du conjoint », « Personne à prévenir »: not who comes.
  [
    /\b(?:conjointe?|mari|mere|pere|parents?|proche|aidante?|prevenir|tut(?:eur|rice|elle)|curat(?:eur|rice|elle)|confiance|accompagnante?|contact)\b/,
    means('nothing'),
  ],
  [/\b(?:lieu|ville|commune|pays|departement|dept|cp|code) (?:de )?naiss\w*/, means('nothing')],
  [/\bprenoms? (?:de |a la )?naiss\w*/, means('first', 3)],
  // « Patient (DDN) » holds both, « Patient – date de naissance » the birth only: its cells tell.
  [/^(?:patiente?s?|identite)\b.*\b(?:ddn|naiss\w*|nee? le|n e e le)\b/, means('birth', 5), means('patient', 3)],
  [
    /\bddn\b|\bd d n\b|^d ?n$|\bnaiss\w*|\bnais\b|\bnee? le\b|\bn e e le\b|\bdob\b|\bbirth\w*|\bne nee le\b|\bnee? ne le\b/,
    means('birth'),
  ],
  [/^nee?$|^n e e$/, means('birth', 4), perhaps('birth-name')],
  [
    /\b(?:nda|iep|ins|nir|ald|dp|ghs|ghm)\b|\b(?:n|no|num|numero) (?:de |du |d )?(?:sejour|venue|admission|secu\w*|ss|telephone|tel|chambre)\b|dossier (?:admin\w*|medico)/,
    means('nothing'),
  ],
  // Beside « IPP GHT », which another domain gives, « IPP » alone is the establishment’s own.
  [/^(?:(?:n|no|num|numero) )?(?:ipp|i p p|nip)$/, means('ipp', 10)],
  [/\bipp\b|\bi p p\b|\bnip\b|\bn i p\b/, means('ipp', 9)],
  [/\b(?:identifiant|id|matricule)\b|^mrn$|^(?:hospital|patient|medical record|record) (?:n|no|nr|number)$/, means('ipp', 6)],
  [
    /\b(?:n|no|num|numero|code|ref) (?:de |du )?(?:patient|pat|dossier|malade)\b|^dossier(?: patient)?$|^patient id$/,
    means('ipp', 7),
  ],
  // Days and numbers of something else than the visit.
  [
    /^(?:(?:n|no|num|numero) (?:de )?)?(?:scanner|scan|tdm|irm|tep|pet|echo\w*|pac|picc\w*|controle|cs|rcp|commande|lot|bon|facture|serie|ordre|flacon)\b/,
    means('nothing'),
  ],
  [/^(?:n|no|num|numero|ref)$/, perhaps('ipp', 1)],
  [
    /\b(?:fin|sortie|depart|retour|duree|edition|impression|saisie|creation|modif\w*|demande|maj|derniere?|dernier|prochaine?|prochain|deces|appel|prescription le|validation|bilan le)\b/,
    means('nothing'),
  ],
  [
    /\bdate\b.*\b(?:bilan|bio|biologie|pds|prise de sang|prelev\w*|rcp|ppsp?s?|annonce|diag\w*|pose|prescription|inclusion|accord|signature|envoi|reception|commande|fabrication|ordonnance|consentement|chirurgie|anapath|scanner|irm|tep)\b/,
    means('nothing'),
  ],
  [/\bdate\b.*\bconsult\w*/, perhaps('date', 2)],
  [
    /\b(?:date|jour)\b.*\b(?:heures?|hres?|h|horaires?|hr|time)\b|\b(?:heures?|horaire)\b.*\b(?:date|jour)\b|\bhorodat\w*|\bdate ?time\b|^dh$/,
    means('date-time'),
  ],
  [
    /^(?:jour|jours|j)(?: (?:de |du |de la )?(?:cycle|cure|traitement|protocole|ttt))$|^j$|^jx$|^n jour$/,
    means('day', 4),
    perhaps('date'),
  ],
  [/^(?:jours?|day)$/, means('date', 4), perhaps('day')],
  [/^(?:agendas?|ressources?|planning)$/, perhaps('doctor', 2), perhaps('place')],
  [
    new RegExp(`^(?:dates?|dt) (?:de |du |d |de la )?(?:${CAME}|prevue?|hdj|hj|jour|entree|debut|hospi\\w*|planning)\\b`),
    means('date', 5),
  ],
  [/^(?:appointment|appt|visit|admission|clinic) (?:date|day)$/, means('date', 5)],
  [/^(?:appointment|appt|visit|admission|clinic) time$/, means('time', 5)],
  // « Date » beside « Date RDV » is the day of something else.
  [/^(?:dates?|dt)$/, means('date', 4.8)],
  [/^(?:dates?|dt)\b|\bdate (?:rdv|prevue|venue|hdj|hj)\b/, means('date', 3)],
  [
    /\bheures? (?:de |du |d |de la |pour )?(?:reelle|effective|bilan|vsl|transports?|ambulance|pharma\w*|prepa\w*|fabrication|livraison|labo\w*|pds|prise|prelev\w*|medecin|consult\w*|cs|repas|scanner|examen)\b/,
    means('time', 1),
  ],
  [
    new RegExp(`^(?:heures?|hres?|hrs?|h|horaires?) (?:de |du |d |de la |l )?(?:${CAME}|convoc\\w*|prevue?|hdj|hj)\\b`),
    means('time', 5.5),
  ],
  [
    /^(?:heures?|hres?|hrs?|hs?|horaires?|time|hour|creneaux?|plage|tranche)\b|\bheure\b|\bhoraire\b|\bconvoc\w*|^debut(?: rdv)?$/,
    means('time', 5),
  ],
  [
    /^(?:rdv|rendez vous|venue le|prevue? le|le|seance)$/,
    perhaps('date-time', 3),
    perhaps('date', 3),
    perhaps('time', 3),
    perhaps('arrival', 2),
  ],
  [/^arrivees?$|^arrivals?$|^entree$/, perhaps('time', 4), perhaps('date-time', 3), perhaps('date', 3), perhaps('arrival', 3)],
  [/\btraitant\b|\bmt\b|\binfirmi\w*|\bide\b|\bipo\b|\bidec\b|\bpharma\w*|\bassistante?\b/, means('nothing')],
  // Who is there that day, beside whose patient it is.
  [/\b(?:medecin|dr|docteur) (?:present|de garde|d astreinte|du jour)\b/, means('doctor', 3)],
  [
    /\bmedecins?\b|\bdr\b|\bdocteurs?\b|\bmedcins?\b|\bpraticiens?\b|\bprescripteurs?\b|^prescr$|\boncologues?\b|\bhematologues?\b|\breferente?\b|\bsenior\b|^ph$|^med\b|^physician$|^doctor$|^consultant$|^provider$|^attending\b|\bspecialiste\b/,
    means('doctor'),
  ],
  [/\bprenoms? (?:d )?(?:usage|usuel|utilise)\b/, means('first', 8)],
  [/\bpren(?:o\w{0,2})?\b|^pn(?:om)?$|\bgiven\b|\bfirst ?name\b|^forename$/, means('first', 5)],
  [/\bnoms? (?:d )?(?:usage|usuel|utilise|marital|epouse|d epouse|mariage)\b/, means('last', 8)],
  [
    /^noms?\b(?!.*\b(?:protocole|produit|chimio|service|unite)\b)|\bsurname\b|\blast ?name\b|\bfamily ?name\b|\bpatronyme\b/,
    means('last', 5),
  ],
  [
    /^(?:nouve(?:au|lle)s?|new) (?:patiente? )?(?:ou |or )?(?:anciene?n?e?s?|suivi|suites?|follow ?up|returning|reprises?)\b|^(?:type |venue |visite )?[np](?: [aers])+$/,
    means('arrival', 7),
  ],
  [
    new RegExp(`^(?:${FIRST_TIME}|new patient|first (?:visit|time))(?: (?:o n|y n|oui non|yes no|x))?$`),
    means('arrival-first', 6),
  ],
  [/^reprises?(?: (?:de )?(?:ttt|traitement|chimio|cure))?(?: (?:o n|oui non|x))?$/, means('arrival-resumption', 6)],
  [/^pats?$|^pts?$|\bpatiente?s?\b|\bmalades?\b|\busagers?\b|\bbeneficiaire\b/, means('patient', 4), perhaps('ipp', 1)],
  [/\bbilans?\b|\bbs\b|\bprises? de sang\b|\bpds\b|\bbio\w*|\bnfs\b|\blabo\w*|\bsang\w*|\bps\b/, means('blood-test')],
  [
    /\bfauteuils?\b|\bplaces?\b|\blits?\b|\bbox\b|\bsalles?\b|\bchambres?\b|\bpostes?\b|\bemplacement\b|^(?:faut|ch|fteuil|localisation)$/,
    means('place'),
  ],
  [/\bsexe?\b|\bgenre\b|^s$|^(?:m f|h f|f m|f h)$/, means('sex')],
  [/^civ\w*|^titre$/, means('sex', 3)],
  [
    new RegExp(
      `^(?:type|nature|motif|genre|kind|statut|categorie)(?: (?:de |du |d |de la |patient )?${CAME})$|${FIRST_TIME} (?:ou |et )?reprises?|^arrivee type$|^(?:visit|appointment) type$`,
    ),
    means('arrival', 8),
  ],
  [/^(?:venue|visite|nature|type venue)$/, means('arrival', 7), perhaps('date', 2)],
  [/^type$|^categorie$/, perhaps('arrival', 4), perhaps('protocol', 1)],
  [/^(?:code|cod|n|no|num|numero|id) (?:de |du )?(?:protocole|prot)\b/, means('protocol', 4)],
  [/\bprotocoles?\b|^prot(?:o\w*)?\b|\bregimen\b|\bschema\b|^treatments?$|^drugs?$/, means('protocol', 9)],
  [
    /^(?:cures?|cycles?)(?: (?:n|no|numero|en cours|jour|j|et jour|ou cycle|cycle|cure))*$|^(?:n|no|num|numero) (?:de |du )?(?:la )?(?:cure|cycle)s?(?: (?:et )?j(?:our)?)?$|^c(?: j)?$|^cj$|^c ?x ?j ?x$|^cy$|^c1j1$/,
    means('cycle', 6),
    perhaps('protocol', 3),
  ],
  [/\b(?:traitements?|ttts?|trt|tt|chimio\w*|produits?|molecules?|medicaments?|dci|immuno\w*)\b/, means('protocol', 7)],
  [/\b(?:cure|cycle)\b/, means('cycle', 5)],
  [
    /\b(?:motifs?|libelle|actes?|prestations?|soins?|injections?|perfusions?|intitule|prescriptions?|objet)\b/,
    perhaps('arrival', 3),
    means('protocol', 3),
  ],
  [/^(?:statut|etat|confirm\w*|annul\w*)\b/, perhaps('arrival', 3), means('status', 4)],
  [
    /^(?:remarques?|rques?|rq|rmq|observations?|obs|infos?|informations?|precisions?|divers|particularites?|mention|a noter)\b/,
    perhaps('arrival', 2),
    means('comment', 4),
  ],
  [/^(?:comm\w*|notes?|consignes?|annotations?|memo|details?|message)\b/, perhaps('arrival', 1), means('comment', 5)],
  [/\brdv\b|\bjours?\b/, perhaps('date', 1)],
  [
    /^(?:age|poids|taille|sc|surface|tel\w*|telephone|portable|mobile|mail|adresse|transport|vsl|service|uf|unite|site|etablissement|semaine|sem|allergies?|ville|cp|fin|n ligne|ligne|isolement|statut os|oms|ps oms|regime)\b/,
    means('nothing'),
  ],
];

/** The meanings that a header may have, best first; empty when its words are unknown. */
export function meaningsOf(header: string): readonly HeaderMeaning[] {
  const words = headerWords(header);
  if (words === '' || words.length > 60) return [];
  const bare = words.replace(OWNER, '');
  const entry =
    (bare === words ? undefined : entryFor(bare)) ??
    entryFor(words) ??
    (GLUED.test(words) ? entryFor(words.replace(PART, '$& ').trim()) : undefined);
  return (entry?.slice(1) as readonly HeaderMeaning[] | undefined) ?? [];
}

function entryFor(words: string): Entry | undefined {
  return DICTIONARY.find(([pattern]) => pattern.test(words));
}

/** « PAT_NOM », « RDV_DATE »: whose name, which date; the second word says what the column holds. */
const OWNER = /^(?:pat|pt|rdv|ven)(?= (?:noms?|prenoms?|pn(?:om)?|ddn|naiss\w*|date|dt|heure|hr|ipp|nip|sexe)\b)\s*/;

/** Names of a program's own columns, written without a space: NOMPATIENT, DATENAISSANCE. */
const PARTS =
  'dates?|heures?|hre|numero|num|code|cod|libelle|lib|types?|prenoms?|noms?|naissance|naiss|nais|patiente?|usage|usuel|ipp|nip|dossier|rdv|venue|visite|cures?|cycles?|jours?|protocoles?|traitement|medecin|praticien|prescripteur|statut|sexe';
const PART = new RegExp(PARTS, 'g');
const GLUED = new RegExp(`^(?:${PARTS}){2,}$`);

/** « Né(e) le » → « nee le », « Prénom(s) » → « prenoms », « N° IPP » → « n ipp ». */
export function headerWords(header: string): string {
  const joined = header
    .replace(/\((e|s|es|x)\)/gi, '$1')
    .replace(/(\p{L})[·.•](e|es|s)(?!\p{L})/giu, '$1$2')
    .replace(/(\p{Ll})(?=\p{Lu}\p{L}{2})/gu, '$1 ')
    .replace(/n[°ºo]\s*(?=\S)/giu, (mark) => (/[°º]/.test(mark) ? 'n ' : mark));
  return plain(joined);
}
