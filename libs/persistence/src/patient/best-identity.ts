/**
 * Which identity of a patient somebody is shown: that of her own organisation, else the surest one that she may know. Joined as `i` to a
 * patient column; `$organisation` is the actor's. The INS leaves only with a qualified identity, the IPP only to the organisation that
 * gave it (RNIV).
 */
export const bestIdentity = (patientColumn: string, organisation: string) => `
  left join lateral (
    select i.used_family_name as "usedFamilyName", i.used_given_name as "usedGivenName", i.birth_family_name as "birthFamilyName",
      i.birth_given_name as "birthGivenName", i.birth_date as "birthDate", i.sex, i.birth_place as "birthPlace",
      i.birth_place_insee as "birthPlaceInsee", i.status, case when i.status = 'QUAL' then i.ins end as ins,
      case when i.status = 'QUAL' then i.ins_oid end as "insOid", i.birth_given_names as "birthGivenNames", i.fictitious, i.proof, i.channel,
      i.source, i.checked_on as "checkedOn",
      case when i.organisation_id = ${organisation}::uuid then i.ipp end as ipp, i.homonym, i.doubtful, i.search_used
    from patient_identity i where i.patient_id = ${patientColumn}
    order by i.ipp_use = 'old', (i.organisation_id = ${organisation}::uuid) desc, array_position(array['QUAL', 'VALI', 'RECUP', 'PROV'], i.status), i.created_at
    limit 1) i on true`;
