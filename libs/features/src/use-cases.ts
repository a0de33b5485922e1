import type { Provider } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import { ConfirmTotp } from './accounts/confirm-totp.js';
import { Dependants } from './accounts/dependants.js';
import { EnrolTotp } from './accounts/enrol-totp.js';
import { FindSession } from './accounts/find-session.js';
import { GetAccount } from './accounts/get-account.js';
import { Register } from './accounts/register.js';
import { SaveProfile } from './accounts/save-profile.js';
import { SignInAttempts } from './accounts/sign-in-attempts.js';
import { SignIn } from './accounts/sign-in.js';
import { SignOut } from './accounts/sign-out.js';
import { EndNotices } from './accreditation/end-notices.js';
import { CloseSlot } from './agencies/close-slot.js';
import { ListSlots } from './agencies/list-slots.js';
import { PublishSlot } from './agencies/publish-slot.js';
import { AnswerOnce } from './audit/answer-once.js';
import { ForgetOld } from './audit/forget-old.js';
import { ExpireCards } from './cards/expire-cards.js';
import { DemoClock } from './demo/demo-clock.js';
import { ListNotifications } from './notifications/list-notifications.js';
import { MarkRead } from './notifications/mark-read.js';
import { InstallPolicy } from './policy/install-policy.js';
import { ListCatalogueAgencies } from './policy/list-catalogue-agencies.js';
import { Policies } from './policy/policies.js';
import { ActOnRequest } from './requests/act-on-request.js';
import { ExpireRequests } from './requests/expire-requests.js';
import { GatherFacts } from './requests/gather-facts.js';
import { GetEligibility } from './requests/get-eligibility.js';
import { GetRequestHistory } from './requests/get-request-history.js';
import { GetRequest } from './requests/get-request.js';
import { ListRequests } from './requests/list-requests.js';
import { RateRequest } from './requests/rate-request.js';
import { RedeemPass } from './requests/redeem-pass.js';
import { SubmitRequest } from './requests/submit-request.js';
import { WriteRequest } from './requests/write-request.js';

/** Every use case, for the programs that call them. */
export const USE_CASES: Provider[] = [
  Transactions,
  ActOnRequest,
  AnswerOnce,
  CloseSlot,
  ConfirmTotp,
  DemoClock,
  Dependants,
  EndNotices,
  EnrolTotp,
  ExpireCards,
  ExpireRequests,
  FindSession,
  ForgetOld,
  GatherFacts,
  GetAccount,
  GetEligibility,
  GetRequest,
  GetRequestHistory,
  InstallPolicy,
  ListCatalogueAgencies,
  ListNotifications,
  ListRequests,
  ListSlots,
  MarkRead,
  Policies,
  PublishSlot,
  RateRequest,
  RedeemPass,
  Register,
  SaveProfile,
  SignIn,
  SignInAttempts,
  SignOut,
  SubmitRequest,
  WriteRequest,
];
