import { Foundation1795000000001 } from './1795000000001-foundation.js';
import { Accounts1795000000002 } from './1795000000002-accounts.js';
import { Accreditation1795000000003 } from './1795000000003-accreditation.js';
import { Requests1795000000004 } from './1795000000004-requests.js';
import { SessionLookup1795000000005 } from './1795000000005-session-lookup.js';
import { SubmitStatement1795000000006 } from './1795000000006-submit-statement.js';
import { RequestMessages1795000000007 } from './1795000000007-request-messages.js';
import { OfficeSight1795000000020 } from './1795000000020-office-sight.js';
import { PublicNotices1795000000021 } from './1795000000021-public-notices.js';
import { NarrowerSight1795000000022 } from './1795000000022-narrower-sight.js';
import { ObjectionsAndAppeals1795000000030 } from './1795000000030-objections-and-appeals.js';
import { Submissions1795000000031 } from './1795000000031-submissions.js';
import { ClockOfTheOffice1795000000032 } from './1795000000032-clock-of-the-office.js';
import { SigningKeys1795000000040 } from './1795000000040-signing-keys.js';
import { EvidencePromises1795000000041 } from './1795000000041-evidence-promises.js';
import { PersonKeys1795000000050 } from './1795000000050-person-keys.js';
import { Duplicates1795000000051 } from './1795000000051-duplicates.js';
import { PersonalDataReveals1795000000052 } from './1795000000052-personal-data-reveals.js';
import { GroupedSubmits1795000000053 } from './1795000000053-grouped-submits.js';
import { Imports1795000000060 } from './1795000000060-imports.js';
import { Rosters1795000000070 } from './1795000000070-rosters.js';
import { ReviewerTracks1795000000071 } from './1795000000071-reviewer-tracks.js';
import { Erasures1795000000090 } from './1795000000090-erasures.js';
import { CalendarOfRequests1795000000091 } from './1795000000091-calendar-of-requests.js';
import { ErasureFromRosters1795000000092 } from './1795000000092-erasure-from-rosters.js';
import { NotificationDeliveries1795000000100 } from './1795000000100-notification-deliveries.js';
import { PolicyDrafts1795000000110 } from './1795000000110-policy-drafts.js';
import { HoldsAndWaiting1795000000120 } from './1795000000120-holds-and-waiting.js';
import { SubmitsTakeHolds1795000000121 } from './1795000000121-submits-take-holds.js';
import { PlacesKeptAndOffered1795000000122 } from './1795000000122-places-kept-and-offered.js';
import { BookingReminders1795000000123 } from './1795000000123-booking-reminders.js';
import { SlotsCalledOff1795000000124 } from './1795000000124-slots-called-off.js';
import { RequestDocuments1795000000130 } from './1795000000130-request-documents.js';
import { QuotaLedger1795000000140 } from './1795000000140-quota-ledger.js';
import { SubmitsEnterTakes1795000000141 } from './1795000000141-submits-enter-takes.js';
import { CardLife1795000000142 } from './1795000000142-card-life.js';
import { Cases1795000000150 } from './1795000000150-cases.js';
import { CaseRecords1795000000151 } from './1795000000151-case-records.js';
import { Complaints1795000000152 } from './1795000000152-complaints.js';
import { Consents1795000000160 } from './1795000000160-consents.js';
import { FamilyLinks1795000000161 } from './1795000000161-family-links.js';
import { UpgradesOnly1795000000170 } from './1795000000170-upgrades-only.js';
import { SlotsOfTheirOwnKey1795000000175 } from './1795000000175-slots-of-their-own-key.js';
import { CardSteps1795000000180 } from './1795000000180-card-steps.js';
import { ConsentForms1795000000181 } from './1795000000181-consent-forms.js';
import { PolicyDraftsDiscarded1795000000182 } from './1795000000182-policy-drafts-discarded.js';
import { StatusLists1795000000190 } from './1795000000190-status-lists.js';
import { CardVerifications1795000000191 } from './1795000000191-card-verifications.js';
import { AgencyClients1795000000200 } from './1795000000200-agency-clients.js';
import { CodesReadOffline1795000000201 } from './1795000000201-codes-read-offline.js';
import { Webhooks1795000000210 } from './1795000000210-webhooks.js';
import { SubmitsTogether1795000000220 } from './1795000000220-submits-together.js';
import { BookedWaitsNoMore1795000000221 } from './1795000000221-booked-waits-no-more.js';
import { CredentialOffers1795000000230 } from './1795000000230-credential-offers.js';
import { ComplaintsAboutVerifications1795000000231 } from './1795000000231-complaints-about-verifications.js';
import { WalletRequests1795000000232 } from './1795000000232-wallet-requests.js';
import { Sandbox1795000000240 } from './1795000000240-sandbox.js';
import { CardPrints1795000000250 } from './1795000000250-card-prints.js';
import { CredentialNotices1795000000260 } from './1795000000260-credential-notices.js';
import { WalletCopies1795000000261 } from './1795000000261-wallet-copies.js';
import { EncryptedAnswers1795000000262 } from './1795000000262-encrypted-answers.js';
import { ErasedWallets1795000000263 } from './1795000000263-erased-wallets.js';
import { PasswordResets1795000000270 } from './1795000000270-password-resets.js';
import { FoundByPerson1795000000280 } from './1795000000280-found-by-person.js';
import { InvitedStaff1795000000300 } from './1795000000300-invited-staff.js';
import { EventSeals1795000000290 } from './1795000000290-event-seals.js';
import { EventLists1795000000291 } from './1795000000291-event-lists.js';
import { TokensEndWithTheSwitch1795000000292 } from './1795000000292-tokens-end-with-the-switch.js';

/** In the order in which they run; a landed migration is never edited. */
export const MIGRATIONS = [
  Foundation1795000000001,
  Accounts1795000000002,
  Accreditation1795000000003,
  Requests1795000000004,
  SessionLookup1795000000005,
  SubmitStatement1795000000006,
  RequestMessages1795000000007,
  OfficeSight1795000000020,
  PublicNotices1795000000021,
  NarrowerSight1795000000022,
  ObjectionsAndAppeals1795000000030,
  Submissions1795000000031,
  ClockOfTheOffice1795000000032,
  SigningKeys1795000000040,
  EvidencePromises1795000000041,
  PersonKeys1795000000050,
  Duplicates1795000000051,
  PersonalDataReveals1795000000052,
  GroupedSubmits1795000000053,
  Imports1795000000060,
  Rosters1795000000070,
  ReviewerTracks1795000000071,
  Erasures1795000000090,
  CalendarOfRequests1795000000091,
  ErasureFromRosters1795000000092,
  NotificationDeliveries1795000000100,
  PolicyDrafts1795000000110,
  HoldsAndWaiting1795000000120,
  SubmitsTakeHolds1795000000121,
  PlacesKeptAndOffered1795000000122,
  BookingReminders1795000000123,
  SlotsCalledOff1795000000124,
  RequestDocuments1795000000130,
  QuotaLedger1795000000140,
  SubmitsEnterTakes1795000000141,
  CardLife1795000000142,
  Cases1795000000150,
  CaseRecords1795000000151,
  Complaints1795000000152,
  Consents1795000000160,
  FamilyLinks1795000000161,
  UpgradesOnly1795000000170,
  SlotsOfTheirOwnKey1795000000175,
  CardSteps1795000000180,
  ConsentForms1795000000181,
  PolicyDraftsDiscarded1795000000182,
  StatusLists1795000000190,
  CardVerifications1795000000191,
  AgencyClients1795000000200,
  CodesReadOffline1795000000201,
  Webhooks1795000000210,
  SubmitsTogether1795000000220,
  BookedWaitsNoMore1795000000221,
  CredentialOffers1795000000230,
  ComplaintsAboutVerifications1795000000231,
  WalletRequests1795000000232,
  Sandbox1795000000240,
  CardPrints1795000000250,
  CredentialNotices1795000000260,
  WalletCopies1795000000261,
  EncryptedAnswers1795000000262,
  ErasedWallets1795000000263,
  PasswordResets1795000000270,
  FoundByPerson1795000000280,
  EventSeals1795000000290,
  EventLists1795000000291,
  TokensEndWithTheSwitch1795000000292,
  InvitedStaff1795000000300,
];
