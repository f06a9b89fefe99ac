package desmigratif.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine in words. */
public record Machine(String processor, int cores, long gigabytes, String system, String java, String disk) {

    public static Machine here(Path directory) {
        return new Machine(
                field(Proc.text("/proc/cpuinfo"), "model name", "an unnamed processor"),
                Runtime.getRuntime().availableProcessors(),
                Math.round(Double.parseDouble("0"
                                + field(Proc.text("/proc/meminfo"), "MemTotal", "0")
                                        .replaceAll("\\D", ""))
                        / (1 << 20)),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                disk(directory));
    }

    public String words() {
        return "%s%d cores (%s), %d GB of memory, %s, %s, %s"
                .formatted(virtual() ? "A virtual machine: " : "", cores, processor, gigabytes, disk, system, java);
    }

    private static boolean virtual() {
        return Proc.text("/proc/cpuinfo").contains("hypervisor");
    }

    static String field(String text, String name, String otherwise) {
        return text.lines()
                .filter(it -> it.startsWith(name))
                .map(it -> it.substring(it.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }

    private static String disk(Path directory) {
        try {
            var store = Files.getFileStore(directory);
            return store.type() + " on " + (store.name().startsWith("/dev/vd") ? "a virtual disk" : store.name());
        } catch (IOException e) {
            return "an unknown disk";
        }
    }
}
