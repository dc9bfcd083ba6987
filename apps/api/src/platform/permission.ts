import {
  CanActivate,
  ExecutionContext,
  ForbiddenException,
  Injectable,
  SetMetadata,
  UnauthorizedException,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { holds, type Permission } from '@jalon/access';
import { NotPermitted, NotSignedIn, type Acting } from '@jalon/persistence';
import { Refusal } from './refusal';

export const PERMISSION = 'jalon:permission';
export const PUBLIC = 'jalon:public';
export const AT_ONCE = 'jalon:at-once';

/** Declares what a root operation asks for. One that declares nothing is refused. */
export const Needs = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** An operation that anybody may call; `why` stands in the code so that a reviewer reads it. */
export const Public = (why: string) => SetMetadata(PUBLIC, why);

/**
 * A resolver whose mutations write in one transaction of their acting and do nothing beside it: they begin with whom the session is
 * expected to be, and are begun again as whom it really is. Without it a mutation waits to know.
 */
export const BeginsAtOnce = () => SetMetadata(AT_ONCE, true);

export interface CookieReply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
}

export interface GraphQLContext {
  acting: Acting;
  reply?: CookieReply;
  agent?: string;
  address?: string;
  token?: string;
  device?: string;
}

/** The acting of this request: the first argument of every service. */
export const WhoActs = createParamDecorator((_: unknown, context: ExecutionContext): Acting => actingOf(context));

function actingOf(context: ExecutionContext): Acting {
  return context.getType<'graphql' | 'http'>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<GraphQLContext>().acting
    : context.switchToHttp().getRequest<{ acting: Acting }>().acting;
}

/** First net: refuses any root operation that declares no permission, and any function that does not hold it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const acting = actingOf(context);
    const operation = context.getHandler().name;
    acting.calls(operation);
    if (this.reflector.get<string>(PUBLIC, context.getHandler())) return true;
    const permission = this.reflector.get<Permission>(PERMISSION, context.getHandler());
    if (!permission) throw undeclared(context, operation);
    if (this.mayBeBegunAgain(context)) acting.expects((actor) => holds(actor.function, permission));
    const actor = await acting
      .actorWho((one) => holds(one.function, permission))
      .catch((error: unknown) => {
        if (error instanceof NotSignedIn) throw refused(context, 'UNAUTHENTICATED', error.code);
        if (error instanceof NotPermitted) throw refused(context, 'FORBIDDEN', error.code);
        throw error;
      });
    if (!holds(actor.function, permission)) {
      await acting.denied(operation);
      throw refused(context, 'FORBIDDEN', 'not-permitted');
    }
    return true;
  }

  private mayBeBegunAgain(context: ExecutionContext): boolean {
    if (!isGraphql(context)) return false;
    const root = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name;
    return root === 'Query' || (root === 'Mutation' && this.reflector.get<true>(AT_ONCE, context.getClass()) === true);
  }
}

const isGraphql = (context: ExecutionContext): boolean => context.getType<'graphql' | 'http'>() === 'graphql';

/** A bug found: refused as the others, and written down with its stack. */
function undeclared(context: ExecutionContext, operation: string): Error {
  const message = `The operation ${operation} declares no permission.`;
  return isGraphql(context)
    ? new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })
    : refused(context, 'FORBIDDEN', message);
}

/** A refusal in the words of the door it came by: a GraphQL error, or 401 and 403 for a file. */
function refused(context: ExecutionContext, code: 'FORBIDDEN' | 'UNAUTHENTICATED', message: string): Error {
  if (isGraphql(context)) return new Refusal(code, message);
  return code === 'FORBIDDEN' ? new ForbiddenException(message) : new UnauthorizedException(message);
}
