import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { appOptions } from '#database/data-source.js';
import { platformProviders } from '#features/platform-providers.js';
import { USE_CASES } from '#features/use-cases.js';
import type { Configuration } from '#platform/configuration.js';
import type { Logger } from '#platform/logger.js';
import { CONTROLLERS } from './controllers.js';
import { ComplaintPresenter } from './holder/complaint.views.js';
import { QuotaPresenter } from './holder/quota.presenter.js';
import { ServiceRequestPresenter } from './holder/service-request.presenter.js';
import { AccessGuard } from './http/access.guard.js';
import { AuthenticationGuard } from './http/authentication.guard.js';
import { ClientAdmission } from './http/client-admission.js';
import { DeclaredAccess } from './http/declared-access.js';
import { DescribedRoutes } from './http/described-routes.js';
import { DeprecationGuard } from './http/deprecation.guard.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { PasswordSignIn } from './http/password-sign-in.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Routes } from './http/routes.js';
import { TokenIssuer } from './partner/oauth/token-issuer.js';
import { Openid4vc } from './wallet/openid4vc.js';
import { WalletIssuer } from './wallet/wallet-issuer.js';
import { WalletVerifier } from './wallet/wallet-verifier.js';
import { Readiness } from './public/health.controller.js';

/** The API: every route, and what all routes share, in the order in which a request meets it. */
@Module({})
export class ApiModule {
  static with(configuration: Configuration, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot(appOptions(configuration.databaseUrl, configuration.databasePool)),
      ],
      controllers: CONTROLLERS,
      providers: [
        ...platformProviders(configuration, logger),
        ...USE_CASES,
        ClientAdmission,
        PasswordSignIn,
        TokenIssuer,
        Openid4vc,
        WalletIssuer,
        WalletVerifier,
        ComplaintPresenter,
        QuotaPresenter,
        ServiceRequestPresenter,
        Readiness,
        Routes,
        DeclaredAccess,
        DescribedRoutes,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: DeprecationGuard },
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
