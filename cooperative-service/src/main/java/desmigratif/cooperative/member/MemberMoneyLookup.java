package desmigratif.cooperative.member;

/** What a member owes and owns, as the rooms that know it answer: who leaves must have paid her debts. */
public interface MemberMoneyLookup {

    long owesRupiah(String member);

    /** Principal and mandatory savings, which go back to her. */
    long refundRupiah(String member);
}
