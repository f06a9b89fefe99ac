// A deposit as the cooperative's service takes it, made of a plan.

import { local } from '../api.js';
import { today } from './clock.js';

/** One command for each part; without a network no month is named, for by then it may be another. */
export function depositCommands({ village, session, member, parts, by, sure, on, receipts }) {
  return parts.map((part, i) => ({
    kind: 'deposit',
    thing: part.savings,
    method: 'POST',
    path: `/api/cooperative/v1/villages/${village}/savings/${local(part.savings)}/deposits`,
    member: member.id,
    product: part.product,
    forMonth: part.forMonth,
    amountRupiah: part.amountRupiah,
    numbered: !receipts,
    receipt: receipts?.[i],
    body: {
      amountRupiah: part.amountRupiah, on: on ?? today(), session: session.id, handedInBy: by,
      ...(receipts && { device: receipts[i].device, receipt: receipts[i].number }),
      ...(sure && part.forMonth && { forMonth: part.forMonth }),
    },
  }));
}
