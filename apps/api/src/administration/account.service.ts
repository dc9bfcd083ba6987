import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { readLogin, temporaryPassword } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { newInvitation } from '../platform/invitation-secret';
import {
  PersonEntity,
  closeAccount,
  invitePerson,
  openAccount,
  renewAccount,
  resetSecondFactor,
} from '@jalon/persistence/identity';
import type { NewPersonInput, PersonInput } from './administration.inputs';
import type { GivenAccount } from './administration.types';
import { sameNamed, writePerson } from './write-person';
import { writeSituation } from './situation.service';

@Injectable()
export class AccountService {
  /** A person, her first working situation here, and her account: all or nothing. The password is answered once and kept nowhere. */
  async openFor(acting: Acting, input: NewPersonInput) {
    const login = input.login ? readLogin(input.login) : ok(null);
    if (!login.ok) return login;
    const { password, passwordHash } = input.invite ? await nobodysPassword() : await newPassword();
    return acting.write(async (tx) => {
      const person = await personOf(tx, input);
      if (!person.ok) return person;
      const situation = await writeSituation(tx, person.value, input.situation);
      if (!situation.ok) return situation;
      if (login.value === null) return ok<GivenAccount>({ person: person.value, login: null, ...NOTHING_GIVEN });
      return given(tx, person.value, login.value, password, passwordHash);
    });
  }

  /** For somebody who works here already and only stood in the directory. */
  async open(acting: Acting, person: string, typed: string) {
    const login = readLogin(typed);
    if (!login.ok) return login;
    const { password, passwordHash } = await newPassword();
    return acting.write((tx) => given(tx, person, login.value, password, passwordHash));
  }

  /** Forgotten, or to be withdrawn at once: another temporary password, and every session ends. */
  async renew(acting: Acting, person: string) {
    const { password, passwordHash } = await newPassword();
    return acting.write(async (tx) => {
      const login = await renewAccount(tx, person, passwordHash);
      if (login === null) return refuse({ code: 'not-yours' as const });
      tx.journal('wrote', [], { what: 'password-renewed', person });
      return ok<GivenAccount>({ person, login, ...NOTHING_GIVEN, password });
    });
  }

  /** A link in place of a password: whatever opened the account before opens nothing from now on. */
  async invite(acting: Acting, person: string, typed: string | null) {
    const login = typed === null ? ok(null) : readLogin(typed);
    if (!login.ok) return login;
    const { passwordHash } = await nobodysPassword();
    return acting.write(async (tx) => {
      if (login.value !== null) return given(tx, person, login.value, null, passwordHash);
      const known = await renewAccount(tx, person, passwordHash);
      return known === null ? refuse({ code: 'not-yours' as const }) : invited(tx, person, known);
    });
  }

  /** A lost telephone: the person sets up another at her next sign-in, and every session ends. */
  resetSecondFactor(acting: Acting, person: string) {
    return acting.write(async (tx) => {
      if (!(await resetSecondFactor(tx, person))) return refuse({ code: 'not-yours' as const });
      tx.journal('wrote', [], { what: 'second-factor-reset', person });
      return ok({ id: person });
    });
  }

  close(acting: Acting, person: string) {
    return acting.write(async (tx) => {
      if (!(await closeAccount(tx, person))) return refuse({ code: 'not-yours' as const });
      tx.journal('wrote', [], { what: 'account-closed', person });
      return ok({ id: person });
    });
  }

  changePerson(acting: Acting, id: string, input: PersonInput) {
    return acting.write(async (tx) => {
      const written = await writePerson(tx, input, id);
      if (!written.ok) return written;
      tx.journal('wrote', [], { what: 'person-changed', person: id });
      return ok({ id });
    });
  }
}

const NOTHING_GIVEN = { password: null, invitation: null, invitedUntil: null } as const;

/** A password that nobody has: the account opens by its link alone. */
async function nobodysPassword() {
  return { password: null, passwordHash: await hash(randomBytes(32).toString('base64url')) };
}

async function newPassword() {
  const password = temporaryPassword((below) => randomInt(below));
  return { password, passwordHash: await hash(password) };
}

async function personOf(tx: Tx, { known, person, another }: NewPersonInput) {
  if (known) {
    if (known === tx.actor.person) return refuse({ code: 'not-oneself' as const });
    return (await tx.em.existsBy(PersonEntity, { id: known })) ? ok(known) : refuse({ code: 'not-found' as const });
  }
  if (!person) return refuse({ code: 'name-missing' as const });
  const alike = another ? [] : await sameNamed(tx, person);
  return alike.length > 0 ? refuse({ code: 'person-known' as const, people: alike }) : writePerson(tx, person);
}

async function given(tx: Tx, person: string, login: string, password: string | null, passwordHash: string) {
  const answer = await openAccount(tx, person, login, passwordHash);
  if (answer !== 'opened') return refuse({ code: answer });
  tx.journal('wrote', [], { what: 'account-opened', person, login });
  return password === null ? invited(tx, person, login) : ok<GivenAccount>({ person, login, ...NOTHING_GIVEN, password });
}

async function invited(tx: Tx, person: string, login: string) {
  const { token, hash: tokenHash, until } = newInvitation(tx.now);
  if (!(await invitePerson(tx, { hash: tokenHash, person, until }))) return refuse({ code: 'not-yours' as const });
  tx.journal('wrote', [], { what: 'person-invited', person, until });
  return ok<GivenAccount>({ person, login, ...NOTHING_GIVEN, invitation: token, invitedUntil: until });
}
