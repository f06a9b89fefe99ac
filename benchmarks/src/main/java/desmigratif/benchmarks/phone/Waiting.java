package desmigratif.benchmarks.phone;

import desmigratif.benchmarks.figure.Bootstrap;
import desmigratif.benchmarks.result.Report.Phone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Somebody opens the pages for the first time, signs in, loses what the phone had kept, and comes back. */
public final class Waiting {

    /** What phone and line are like: kilobits a second, milliseconds there and back, times slower than this machine. */
    private static final int KILOBITS = 400, LATENCY = 400, SLOWER = 6;

    private static final int TRIES = 3;
    private static final Duration TYPING = Duration.ofSeconds(10);

    /** When a page stands that says so by `data-ready`, or a login form; kept where the next question finds it. */
    private static final String WATCH = """
        new MutationObserver(() => {
          if (document.body?.dataset.ready || document.getElementById('password')) globalThis.stood ??= performance.now();
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
        """;

    private static final String STOOD = "document.body?.dataset.ready ? globalThis.stood : undefined";
    private static final String FORM = "document.getElementById('password') ? globalThis.stood : undefined";
    private static final String KEPT = "navigator.serviceWorker.controller ? 1 : undefined";

    /** Who signs in, and where. */
    public record Somebody(String address, String account, String password) {}

    private final Somebody who;
    private final Path directory;
    private final List<Double> forms = new ArrayList<>(), entries = new ArrayList<>(), first = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();
    private int requests;
    private long bytes;

    private Waiting(Somebody who, Path directory) {
        this.who = who;
        this.directory = directory;
    }

    /** The medians of a few tries, each on a new phone. */
    public static Phone of(Somebody who, Path directory) {
        var waiting = new Waiting(who, directory);
        for (int i = 0; i < TRIES; i++) {
            waiting.once(directory.resolve("phone-" + who.account() + "-" + i));
        }
        return new Phone(
                who.account(),
                KILOBITS,
                LATENCY,
                SLOWER,
                median(waiting.forms),
                median(waiting.entries),
                median(waiting.first),
                median(waiting.again),
                waiting.requests,
                waiting.bytes);
    }

    private void once(Path phone) {
        try (var chromium = Chromium.start(phone);
                var tab = chromium.tab()) {
            slowed(tab);
            go(tab);
            forms.add(tab.awaited(FORM));
            LockSupport.parkNanos(TYPING.toNanos());
            entries.add(entered(tab));
            tab.awaited(KEPT);
            again.add(opened(tab));
            forget(tab);
            tab.count();
            first.add(opened(tab));
            requests = tab.requests();
            bytes = tab.bytes();
        }
    }

    private static void slowed(Tab tab) {
        double bytesASecond = KILOBITS * 1000 / 8.0;
        tab.tell("Page.enable", Map.of());
        tab.tell("Network.enable", Map.of());
        tab.tell(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        LATENCY,
                        "downloadThroughput",
                        bytesASecond,
                        "uploadThroughput",
                        bytesASecond));
        tab.tell("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
        tab.tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 640, "deviceScaleFactor", 1, "mobile", true));
        tab.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    private void go(Tab tab) {
        tab.tell("Page.navigate", Map.of("url", who.address() + "/"));
    }

    private double opened(Tab tab) {
        tab.tell("Page.navigate", Map.of("url", "about:blank"));
        go(tab);
        return tab.awaited(STOOD);
    }

    /** From the tap on the button, over all redirects, to the first page. */
    private double entered(Tab tab) {
        var typed = Chromium.JSON.writeValueAsString(List.of(who.account(), who.password()));
        tab.value("(([name, word]) => { document.getElementById('username').value = name;"
            + " document.getElementById('password').value = word; document.querySelector('form').requestSubmit(); })("
                + typed + ")");
        return tab.awaited(STOOD);
    }

    /** Still signed in, but nothing of the pages is on the phone any more: it was full, or cleaned. */
    private void forget(Tab tab) {
        tab.tell(
                "Storage.clearDataForOrigin",
                Map.of("origin", who.address(), "storageTypes", "service_workers,cache_storage"));
        tab.tell("Network.clearBrowserCache", Map.of());
    }

    private static double median(List<Double> values) {
        return Bootstrap.median(values.stream().mapToDouble(it -> it).toArray());
    }
}
