package desmigratif.kit.relay;

import java.util.concurrent.Semaphore;

/** A virtual thread for each batch, so many at once. */
final class ThreadCrew implements Crew {

    private final Semaphore room;

    ThreadCrew(int atOnce) {
        room = new Semaphore(atOnce);
    }

    @Override
    public void batch(Runnable work) throws InterruptedException {
        room.acquire();
        Thread.ofVirtual().name("relay-batch").start(() -> {
            try {
                work.run();
            } finally {
                room.release();
            }
        });
    }

    @Override
    public void look(Runnable work) {
        Thread.ofVirtual().name("relay-look").start(work);
    }
}
