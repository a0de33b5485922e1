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
import { AnswerOnce } from './audit/answer-once.js';
import { InstallPolicy } from './policy/install-policy.js';
import { ListCatalogueAgencies } from './policy/list-catalogue-agencies.js';
import { Policies } from './policy/policies.js';

/** Every use case, for the programs that call them. */
export const USE_CASES: Provider[] = [
  Transactions,
  AnswerOnce,
  ConfirmTotp,
  Dependants,
  EnrolTotp,
  FindSession,
  GetAccount,
  InstallPolicy,
  ListCatalogueAgencies,
  Policies,
  Register,
  SaveProfile,
  SignIn,
  SignInAttempts,
  SignOut,
];
