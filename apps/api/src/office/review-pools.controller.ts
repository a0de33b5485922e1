import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TRACKS } from '#domain/catalogue/policy.js';
import { ListReviewPools } from '#features/accreditation/list-review-pools.js';
import { AllowedTo } from '../http/access.js';
import { ChoiceField, DateField, IntegerField, NestedListField } from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { WithoutQuery } from '../http/without-input.js';

const MOST = 2_147_483_647;

class ReviewPoolView {
  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: string;

  @IntegerField({ min: 0, max: MOST, description: 'active reviewers who were given the track' })
  reviewers!: number;

  @IntegerField({ min: 0, max: MOST, description: 'applications that wait for a reviewer' })
  waiting!: number;

  @IntegerField({ min: 0, max: MOST, description: 'those of them that no reviewer of the track may take' })
  unattended!: number;

  @DateField({ nullable: true, description: 'the earliest day by which one of these is due' })
  unattendedDueOn!: string | null;
}

class ReviewPoolsView {
  @NestedListField(() => ReviewPoolView)
  items!: ReviewPoolView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** Whether there is a reviewer for everything that waits; in numbers, for those who give reviewers their tracks. */
@ApiTags('office')
@Controller('review-pools')
@AllowedTo('administrator', 'approver')
export class ReviewPoolsController {
  constructor(private readonly listReviewPools: ListReviewPools) {}

  @Get()
  @WithoutQuery()
  @ApiOperation({
    summary: 'The reviewers of each track and what waits for them',
    operationId: 'listReviewPools',
  })
  @ApiOkResponse({ type: ReviewPoolsView })
  async list(): Promise<ReviewPoolsView> {
    return { items: await this.listReviewPools.run(), nextCursor: null };
  }
}
