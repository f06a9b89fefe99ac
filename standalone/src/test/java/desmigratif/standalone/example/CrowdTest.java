package desmigratif.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void keepsTheOrderOfWhatConcernsOneThing() {
        var done = Collections.synchronizedList(new ArrayList<Integer>());

        try (var crowd = new Crowd()) {
            crowd.each(IntStream.range(0, 300).boxed().toList(), it -> "account-" + it % 3, done::add);
        }

        for (int account = 0; account < 3; account++) {
            int of = account;
            assertThat(done.stream().filter(it -> it % 3 == of)).isSorted().hasSize(100);
        }
    }

    @Test
    void doesDifferentThingsSideBySide() {
        var both = new CountDownLatch(2);

        try (var crowd = new Crowd()) {
            crowd.each(List.of("one", "other"), it -> it, it -> meet(both));
        }

        assertThat(both.getCount()).isZero();
    }

    @Test
    void endsWithTheFirstFailure() {
        var done = new AtomicInteger();

        try (var crowd = new Crowd()) {
            assertThatThrownBy(() -> crowd.each(IntStream.range(0, 100).boxed().toList(), it -> "one", it -> {
                        if (it == 3) {
                            throw new ExampleFailed("row 3");
                        }
                        done.incrementAndGet();
                    }))
                    .isInstanceOf(ExampleFailed.class)
                    .hasMessage("row 3");
        }

        assertThat(done).hasValue(3);
    }

    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
