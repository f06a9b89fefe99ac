package desmigratif.kit.hear;

import static desmigratif.kit.Role.AUDITOR;
import static desmigratif.kit.Role.OPERATOR;

import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.web.For;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a service holds back, for those who run it: what it was, why it could not be applied, and another try. */
@RestController
@RequestMapping("/api/${spring.application.name}/v1/held")
final class HeldController {

    private static final int SHOWN = 500;

    /**
     * @param facts how many are held in all
     * @param first the first of them
     */
    record HeldFacts(long facts, List<HeldFact> first) {}

    /**
     * @param follower whose copy it is for
     * @param source the thing it is of
     * @param reason {@code gap}, {@code fork}, {@code unknown-kind} or {@code failed}
     * @param since when it was held
     */
    record HeldFact(
            String follower, String source, long version, String kind, String reason, String error, Instant since) {}

    /** @param source the thing whose facts are tried again, in order */
    record Release(String source) {}

    /** @param applied how many facts could be applied now */
    record Released(int applied) {}

    private final Hearing hearing;

    HeldController(Hearing hearing) {
        this.hearing = hearing;
    }

    @GetMapping
    @For({OPERATOR, AUDITOR})
    HeldFacts held() {
        return new HeldFacts(
                hearing.heldFacts(),
                hearing.held(SHOWN).stream()
                        .map(it -> new HeldFact(
                                it.follower(),
                                it.told().source(),
                                it.told().version(),
                                it.told().type(),
                                it.reason(),
                                it.error(),
                                it.since()))
                        .toList());
    }

    @PostMapping("/release")
    @For(OPERATOR)
    Released release(@RequestBody Release body) {
        RuleBroken.check(Id.isWhole(body.source()), "bad-id", "source");
        return new Released(hearing.release(body.source()));
    }
}
