package desmigratif.cooperative.formation;

/** How far the cooperative has come (figure K1). */
enum Stage {
    NONE,
    PREPARED,
    FOUNDED,
    LICENSED
}
