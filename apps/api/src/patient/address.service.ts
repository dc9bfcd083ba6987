import { Injectable } from '@nestjs/common';
import { isAddressKind } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { holderOf, tellCircle } from '@jalon/persistence/circle';
import { addressesOf, endAddress, keepAddress } from '@jalon/persistence/patient';
import { validate } from 'uuid';
import type { AddressesOfPatient, AddressInput } from './address.types';

const words = (text: string | null | undefined) => text?.trim() || null;

@Injectable()
export class AddressService {
  of(acting: Acting, patient: string): Promise<AddressesOfPatient> {
    return acting.read(async (tx) => {
      const found = validate(patient) ? (await addressesOf(tx, [patient])).get(patient) : undefined;
      const { known = [], confidential = [] } = found ?? {};
      tx.journal('opened', known.length + confidential.length > 0 ? [patient] : []);
      return { known, confidential };
    });
  }

  /** A place to write to or call, entered by whoever keeps the files; a confidential one is told to nobody else. */
  keep(acting: Acting, input: AddressInput) {
    return acting.write(async (tx) => {
      const { kind, confidential } = input;
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      const recipient = words(input.recipient);
      if (!isAddressKind(kind) || !recipient) return refuse({ code: 'recipient-missing' as const });
      const [street, postcode, city, phone] = [input.street, input.postcode, input.city, input.phone].map(words);
      if (!phone && !(street && city)) return refuse({ code: 'nowhere' as const });
      const place = { street: street ?? null, postcode: postcode ?? null, city: city ?? null, phone: phone ?? null };
      const id = await keepAddress(tx, holder, { kind, recipient, ...place, confidential });
      tx.journal('wrote', [holder.patientId]);
      await tellCircle(tx, holder.circleId, 'relative', [id]);
      return ok({ id });
    });
  }

  end(acting: Acting, id: string, version: number) {
    return acting.write(async (tx) => {
      const patient = validate(id) ? await endAddress(tx, id, version) : null;
      const holder = patient && (await holderOf(tx, patient));
      if (!holder) return refuse({ code: 'changed-meanwhile' as const });
      tx.journal('wrote', [holder.patientId]);
      await tellCircle(tx, holder.circleId, 'relative', [id]);
      return ok({ id });
    });
  }
}
