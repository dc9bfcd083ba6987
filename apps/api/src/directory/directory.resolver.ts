import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { Needs, WhoActs } from '../platform/permission';
import { DirectoryService } from './directory.service';
import { Directory } from './directory.types';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @Needs('directory.read')
  @Query(() => Directory, { description: 'Units and people by name, place or function: each word begins a word.' })
  directory(@WhoActs() acting: Acting, @Args('text', { type: () => String, defaultValue: '' }) text: string): Promise<Directory> {
    return this.service.search(acting, text);
  }
}
