import { SessionSettings0001 } from './0001-session-settings';
import { OrganisationsAndPeople0002 } from './0002-organisations-and-people';
import { PatientsAndCircles0003 } from './0003-patients-and-circles';
import { AppointmentsAndSchedules0004 } from './0004-appointments-and-schedules';
import { PathwaysAndTasks0005 } from './0005-pathways-and-tasks';
import { Prescriptions0006 } from './0006-prescriptions';
import { ActivityAndJournal0007 } from './0007-activity-and-journal';
import { DecisionsWithdrawn0008 } from './0008-decisions-withdrawn';
import { WhatASendingRemembers0009 } from './0009-what-a-sending-remembers';
import { WorkPutOff0010 } from './0010-work-put-off';
import { WhoPreparesAndWhoLooked0011 } from './0011-who-prepares-and-who-looked';
import { WhoReadAMessage0012 } from './0012-who-read-a-message';
import { WhoOpenedAndParticipation0013 } from './0013-who-opened-and-participation';
import { AccountsIdentitiesAndSearches0014 } from './0014-accounts-identities-and-searches';
import { BackupsHoldEveryTable0015 } from './0015-backups-hold-every-table';
import { HotReads0016 } from './0016-hot-reads';
import { CirclesProbedByRow0017 } from './0017-circles-probed-by-row';
import { PracticesThatReadJalon0018 } from './0018-practices-that-read-jalon';
import { JournalSeals0019 } from './0019-journal-seals';
import { PhotosWithARequest0020 } from './0020-photos-with-a-request';
import { GapsThatAreKept0021 } from './0021-gaps-that-are-kept';
import { TemplatesAsData0022 } from './0022-templates-as-data';
import { FirstPrescriptionsPrepared0023 } from './0023-first-prescriptions-prepared';
import { DeathsDeclared0024 } from './0024-deaths-declared';
import { Assessments0025 } from './0025-assessments';
import { IdentitiesChecked0026 } from './0026-identities-checked';
import { WhomAFileMeans0027 } from './0027-whom-a-file-means';
import { WhoSignsIn0028 } from './0028-who-signs-in';
import { AccessReviews0029 } from './0029-access-reviews';
import { HeldByOneKey0030 } from './0030-held-by-one-key';
import { Oppositions0035 } from './0035-oppositions';
import { RecordsMerged0036 } from './0036-records-merged';
import { Ladder0040 } from './0040-ladder';
import { AnswersToCauses0041 } from './0041-answers-to-causes';
import { ContactAddresses0042 } from './0042-contact-addresses';
import { LetterTemplates0043 } from './0043-letter-templates';
import { FormTunings0045 } from './0045-form-tunings';
import { WorkHandedOver0046 } from './0046-work-handed-over';
import { EmergencyAccess0050 } from './0050-emergency-access';
import { ConsentsLapse0051 } from './0051-consents-lapse';
import { SessionsOneByOne0052 } from './0052-sessions-one-by-one';
import { AccessReport0055 } from './0055-access-report';
import { OwnWritingsStay0056 } from './0056-own-writings-stay';
import { BarredFromCircleAndJournal0057 } from './0057-barred-from-circle-and-journal';
import { Retention0058 } from './0058-retention';
import { FirstPrescriptionsAwaited0060 } from './0060-first-prescriptions-awaited';
import { WhoHasLeftIsFew0061 } from './0061-who-has-left-is-few';
import { IdentitiesOfAnOrganisationByBirth0062 } from './0062-identities-of-an-organisation-by-birth';
import { DoorsCountTries0064 } from './0064-doors-count-tries';
import { MilestonesDoneByFacts0066 } from './0066-milestones-done-by-facts';
import { ParentalAuthority0067 } from './0067-parental-authority';
import { WhatWasHandedOver0068 } from './0068-what-was-handed-over';
import { RecordsLinked0070 } from './0070-records-linked';
import { Invitations0071 } from './0071-invitations';
import { HolesClosed0072 } from './0072-holes-closed';
import { PrivateCirclesUnseen0073 } from './0073-private-circles-unseen';
import { BarredFromInvitations0074 } from './0074-barred-from-invitations';
import { AuthoritySaidOnce0076 } from './0076-authority-said-once';
import { Charters0081 } from './0081-charters';
import { RetentionErases0084 } from './0084-retention-erases';
import { RefusedEntries0085 } from './0085-refused-entries';
import { TasksByPerson0086 } from './0086-tasks-by-person';
import { PoliciesSaidOnce0087 } from './0087-policies-said-once';

/** In the order in which they run. */
export const migrations = [
  SessionSettings0001,
  OrganisationsAndPeople0002,
  PatientsAndCircles0003,
  AppointmentsAndSchedules0004,
  PathwaysAndTasks0005,
  Prescriptions0006,
  ActivityAndJournal0007,
  DecisionsWithdrawn0008,
  WhatASendingRemembers0009,
  WorkPutOff0010,
  WhoPreparesAndWhoLooked0011,
  WhoReadAMessage0012,
  WhoOpenedAndParticipation0013,
  AccountsIdentitiesAndSearches0014,
  BackupsHoldEveryTable0015,
  HotReads0016,
  CirclesProbedByRow0017,
  PracticesThatReadJalon0018,
  JournalSeals0019,
  PhotosWithARequest0020,
  GapsThatAreKept0021,
  TemplatesAsData0022,
  FirstPrescriptionsPrepared0023,
  DeathsDeclared0024,
  Assessments0025,
  IdentitiesChecked0026,
  WhomAFileMeans0027,
  WhoSignsIn0028,
  AccessReviews0029,
  HeldByOneKey0030,
  Oppositions0035,
  RecordsMerged0036,
  Ladder0040,
  AnswersToCauses0041,
  ContactAddresses0042,
  LetterTemplates0043,
  FormTunings0045,
  WorkHandedOver0046,
  EmergencyAccess0050,
  ConsentsLapse0051,
  SessionsOneByOne0052,
  AccessReport0055,
  OwnWritingsStay0056,
  BarredFromCircleAndJournal0057,
  Retention0058,
  FirstPrescriptionsAwaited0060,
  WhoHasLeftIsFew0061,
  IdentitiesOfAnOrganisationByBirth0062,
  DoorsCountTries0064,
  MilestonesDoneByFacts0066,
  ParentalAuthority0067,
  WhatWasHandedOver0068,
  RecordsLinked0070,
  Invitations0071,
  HolesClosed0072,
  PrivateCirclesUnseen0073,
  BarredFromInvitations0074,
  AuthoritySaidOnce0076,
  Charters0081,
  RetentionErases0084,
  RefusedEntries0085,
  TasksByPerson0086,
  PoliciesSaidOnce0087,
];
