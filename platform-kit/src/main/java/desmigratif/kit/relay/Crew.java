package desmigratif.kit.relay;

/** Who does what the relay's turn hands out, as a port: threads, or the fibres of a simulation. */
interface Crew {

    /** Begins a batch as soon as there is room for one more. */
    void batch(Runnable work) throws InterruptedException;

    /** Looks at the broker's memory, beside the batches. */
    void look(Runnable work);
}
