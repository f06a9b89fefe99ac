// Buku simpanan: every line with the balance after it. A manager reverses a wrong one; whoever recorded it may not.

import { html, nothing } from 'lit';
import { get, local, post, uuid } from '../api.js';
import { day, inWords, rupiah } from '../format.js';
import { badge, card, empty, heading, rows } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { printing } from '../parts/paper.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { t, tOr } from '../texts.js';

class Passbook extends Page {
  async load() {
    [this.at] = this.path;
    this.book = await get(this.api('cooperative', `savings/${this.at}/statement`));
    this.member = await get(this.api('cooperative', `members/${local(this.book.account.member)}`));
  }

  /** Where the money is gone already, what is missing becomes a claim; a manager says so. */
  async reverse(line) {
    const reason = await asked({ title: t('reverse.title'), text: t('reverse.money', { amount: rupiah(line.amountRupiah), day: day(line.on) }), label: t('reason'), yes: t('reverse'), danger: true });
    if (!reason) return;
    const path = this.api('cooperative', `savings/${this.at}/reversals`);
    try {
      await post(path, { fact: line.fact, reason, takeClaim: false }, uuid());
    } catch (failure) {
      if (failure.code !== 'balance-too-low') throw failure;
      if (!await asked({ title: t('claim.title'), text: t('claim.text'), yes: t('claim.take'), danger: true })) return;
      await post(path, { fact: line.fact, reason, takeClaim: true }, uuid());
    }
    await this.done(location.hash, t('reversed'));
  }

  show() {
    if (!this.member) return html`${heading(t('nav.passbook'), '#/members')}${this.troubled()}`;
    const { account, lines } = this.book;
    return html`${heading(t(`product.${account.product}`), `#/member/${local(account.member)}`)}${this.troubled()}
      ${card(html`<p class="big">${rupiah(account.balanceRupiah)}</p><p class="quiet"><em lang="id">${inWords(account.balanceRupiah)}</em></p>
        ${rows([[t('member'), `${this.member.name}${this.member.number ? ` (${t('member.number', { n: this.member.number })})` : ''}`], [t('account.opened'), day(account.openedOn)],
          account.paidThrough && [t('account.paid'), day(account.paidThrough)], account.claimRupiah > 0 && [t('account.claim'), rupiah(account.claimRupiah)], [t('as-of'), day(this.me.today)]])}`)}
      ${card(lines.length ? table({ caption: t('nav.passbook'), file: `buku-simpanan-${this.member.number ?? ''}`, rows: lines.toReversed(), columns: this.columns() }) : empty(t('passbook.none')))}
      ${printing()}`;
  }

  columns() {
    const sign = (it) => (it.type.startsWith('withdrawal-made') || it.type.startsWith('deposit-reversed') ? -1 : 1);
    const what = (it) => `${tOr(`fact.${it.type}`, it.type)}${it.forMonth ? ` ${day(it.forMonth)}` : ''}${it.receipt ? ` · ${t('receipt.no', { n: it.receipt })}` : ''}`;
    const canUndo = (it) => this.is('manager') && !it.reversed && /-made\.v1$/.test(it.type);
    return [
      { name: t('f.on'), of: (it) => day(it.on), plain: (it) => it.on }, { name: t('passbook.what'), of: what },
      { name: t('amount'), of: (it) => rupiah(sign(it) * it.amountRupiah), plain: (it) => sign(it) * it.amountRupiah, num: true },
      { name: t('balance'), of: (it) => rupiah(it.balanceRupiah), plain: (it) => it.balanceRupiah, num: true },
      { name: t('state'), plain: (it) => (it.reversed ? t('reversed') : ''), of: (it) => (it.reversed ? badge(t('reversed'), 'warn') : canUndo(it)
        ? html`<button type="button" class="btn btn-light no-print" aria-label="${t('reverse')} ${day(it.on)} ${rupiah(it.amountRupiah)}" @click=${() => this.doing(() => this.reverse(it))}>${t('reverse')}</button>` : nothing) },
    ];
  }
}

customElements.define('page-passbook', Passbook);
