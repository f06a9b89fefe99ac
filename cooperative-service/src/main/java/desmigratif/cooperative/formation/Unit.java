package desmigratif.cooperative.formation;

/** Units with books of their own: the law parts savings and loans from trade (Permenkop UKM 8/2023 arts 23–24). */
enum Unit {
    /** Savings and loans (<i>unit simpan pinjam</i>). */
    USP,
    SHOP
}
