import { Injectable } from '@nestjs/common';
import type { Locale } from '#domain/shared/localized.js';
import { Policies } from '#features/policy/policies.js';
import type { RequestDetails } from '#features/requests/request-details.js';
import { serviceRequestView, type ServiceRequestView } from './service-request.views.js';

/** Shows requests with the names that their own policy version gives. */
@Injectable()
export class ServiceRequestPresenter {
  constructor(private readonly policies: Policies) {}

  async view(details: RequestDetails, locale: Locale): Promise<ServiceRequestView> {
    const { services } = await this.policies.version(details.request.policyVersion);
    return serviceRequestView(details, services.get(details.request.service), locale);
  }
}
