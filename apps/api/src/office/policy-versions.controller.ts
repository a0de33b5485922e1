import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { CancelRehearsal } from '#features/policy/cancel-rehearsal.js';
import { ChangePolicyDraft } from '#features/policy/change-policy-draft.js';
import { ComparePolicyVersions } from '#features/policy/compare-policy-versions.js';
import { DraftPolicy } from '#features/policy/draft-policy.js';
import { DiscardPolicyDraft } from '#features/policy/discard-policy-draft.js';
import { ExportPolicy } from '#features/policy/export-policy.js';
import { GetPolicyVersion } from '#features/policy/get-policy-version.js';
import { ListPolicyVersions } from '#features/policy/list-policy-versions.js';
import { ListValuesOfPolicy } from '#features/policy/list-values-of-policy.js';
import { PublishPolicy } from '#features/policy/publish-policy.js';
import { RequestRehearsal } from '#features/policy/request-rehearsal.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import {
  beginningOf,
  changeOf,
  ChangePolicyBody,
  DifferencesQuery,
  DraftPolicyBody,
  PolicyVersionsQuery,
  PublishPolicyBody,
} from './policy-version.bodies.js';
import {
  policyDifferencesView,
  PolicyDifferencesView,
  policyValueView,
  PolicyValuesView,
  PolicyVersionsView,
  policyVersionView,
  PolicyVersionView,
} from './policy-version.views.js';

/** Versions of the policy: drafts, their rehearsals, and what was published. */
@ApiTags('policy versions')
@Controller('policy-versions')
@AllowedTo('service_manager')
export class PolicyVersionsController {
  constructor(
    private readonly listPolicyVersions: ListPolicyVersions,
    private readonly getPolicyVersion: GetPolicyVersion,
    private readonly draftPolicy: DraftPolicy,
    private readonly changePolicyDraft: ChangePolicyDraft,
    private readonly comparePolicyVersions: ComparePolicyVersions,
    private readonly exportPolicy: ExportPolicy,
    private readonly listPolicyValues: ListValuesOfPolicy,
    private readonly discardPolicyDraft: DiscardPolicyDraft,
    private readonly requestRehearsal: RequestRehearsal,
    private readonly cancelRehearsal: CancelRehearsal,
    private readonly publishPolicy: PublishPolicy,
  ) {}

  @Get()
  @AllowedTo('service_manager', 'auditor')
  @ApiOperation({
    summary: 'All versions of the policy, the newest first',
    operationId: 'listPolicyVersions',
  })
  @ApiOkResponse({ type: PolicyVersionsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: PolicyVersionsQuery,
    @Language() locale: Locale,
  ): Promise<PolicyVersionsView> {
    const { items, next } = await this.listPolicyVersions.run(session, pageOf(query));
    return { items: items.map((details) => policyVersionView(details, locale)), nextCursor: cursorOf(next) };
  }

  @Post()
  @ApiOperation({
    summary: 'Begin a draft: a copy of a version, or YAML as in policies/',
    operationId: 'draftPolicy',
  })
  @ApiCreatedResponse({ type: PolicyVersionView })
  async draft(
    @CurrentSession() session: SignedIn,
    @Body() body: DraftPolicyBody,
    @Language() locale: Locale,
  ): Promise<PolicyVersionView> {
    return this.get(session, await this.draftPolicy.run(session, beginningOf(body)), locale);
  }

  @Get(':id')
  @AllowedTo('service_manager', 'auditor')
  @ApiOperation({
    summary: 'A version of the policy, with its last rehearsal',
    operationId: 'getPolicyVersion',
  })
  @ApiOkResponse({ type: PolicyVersionView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<PolicyVersionView> {
    return policyVersionView(await this.getPolicyVersion.run(session, id), locale);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change a draft: single values, or the whole of it as YAML',
    operationId: 'changePolicyDraft',
  })
  @ApiOkResponse({ type: PolicyVersionView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangePolicyBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<PolicyVersionView> {
    await this.changePolicyDraft.run(session, id, changeOf(body), version);
    return this.get(session, id, locale);
  }

  @Get(':id/differences')
  @AllowedTo('service_manager', 'auditor')
  @ApiOperation({ summary: 'What differs from another version, in words', operationId: 'comparePolicies' })
  @ApiOkResponse({ type: PolicyDifferencesView })
  async differences(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: DifferencesQuery,
    @Language() locale: Locale,
  ): Promise<PolicyDifferencesView> {
    return policyDifferencesView(await this.comparePolicyVersions.run(session, id, query.with), locale);
  }

  @Get(':id/values')
  @AllowedTo('service_manager', 'auditor')
  @ApiOperation({
    summary: 'Every value of a version that can be changed by itself, with its place in words',
    operationId: 'listPolicyValues',
  })
  @ApiOkResponse({ type: PolicyValuesView })
  async values(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<PolicyValuesView> {
    const values = await this.listPolicyValues.run(session, id);
    return { items: values.map((value) => policyValueView(value, locale)) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiOperation({ summary: 'Delete a draft, with its rehearsals', operationId: 'discardPolicy' })
  async discard(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.discardPolicyDraft.run(session, id, version);
  }

  @Get(':id/files')
  @AllowedTo('service_manager', 'auditor')
  @ApiOperation({
    summary: 'A version as YAML: all files of policies/ in one text, above each a line with its name',
    operationId: 'exportPolicy',
  })
  @ApiOkResponse({ content: { 'application/yaml': { schema: { type: 'string' } } } })
  async files(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const { version, bundle } = await this.exportPolicy.run(session, id);
    const content = Buffer.from(bundle);
    return new StreamableFile(content, {
      type: 'application/yaml; charset=utf-8',
      disposition: `attachment; filename="${version}.yaml"`,
      length: content.length,
    });
  }

  @Post(':id/rehearse')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Try a draft on all holders; the worker does it, and the version tells how far it is',
    operationId: 'rehearsePolicy',
  })
  @ApiAcceptedResponse({ type: PolicyVersionView })
  async rehearse(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<PolicyVersionView> {
    await this.requestRehearsal.run(session, id, version);
    return this.get(session, id, locale);
  }

  @Post(':id/cancel_rehearsal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop a rehearsal that is under way', operationId: 'cancelRehearsal' })
  @ApiOkResponse({ type: PolicyVersionView })
  async cancel(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<PolicyVersionView> {
    await this.cancelRehearsal.run(session, id);
    return this.get(session, id, locale);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Publish a rehearsed draft from a day on; whoever has written on it cannot',
    operationId: 'publishPolicy',
  })
  @ApiOkResponse({ type: PolicyVersionView })
  async publish(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { effectiveFrom }: PublishPolicyBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<PolicyVersionView> {
    await this.publishPolicy.run(session, id, effectiveFrom, version);
    return this.get(session, id, locale);
  }
}
